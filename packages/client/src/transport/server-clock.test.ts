import { createTestApi, type TestApi } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { client, wire, type Fault } from '../wire.fixtures.js';
import { serverClock } from './server-clock.js';

const start = Date.parse('2026-04-14T17:20:00Z');

/** A device whose own clock is off, and a server whose header counts whole seconds. */
function apart(error: number) {
  let passed = 0;
  let slept = 0;
  const server = () => start + 250 + passed + slept;
  const clock = serverClock(
    () => 5000 + passed,
    () => server() + error,
  );
  return {
    clock,
    /** How far the estimate is off, in milliseconds. */
    off: () => Math.abs(clock.now() - server()),
    advance: (milliseconds: number) => (passed += milliseconds),
    /** The device's monotone clock stands still meanwhile. */
    sleep: (milliseconds: number) => (slept += milliseconds),
    /** An answer that takes `there` and `back` milliseconds. */
    hear(there: number, back: number) {
      const sent = 5000 + passed;
      passed += there;
      const date = new Date(server()).toUTCString();
      passed += back;
      clock.observe(date, sent, 5000 + passed);
    },
  };
}

describe('the clock of the server', () => {
  it('is the device’s own until the first answer', () => {
    expect(apart(0).off()).toBe(0);
    expect(apart(3_600_000).off()).toBe(3_600_000);
  });

  it.each([-3_600_000, 0, 90_000])(
    'is right to half a second and half the way, on a device that is off by %i ms',
    (error) => {
      const { hear, off, advance } = apart(error);
      hear(40, 60);
      expect(off()).toBeLessThanOrEqual(550);
      advance(3_600_000);
      expect(off()).toBeLessThanOrEqual(550);
    },
  );

  it('gets better with each answer, and a slow one does it no harm', () => {
    const { hear, off, advance } = apart(3000);
    for (let each = 0; each < 20; each += 1) {
      hear(20, 30);
      advance(737);
    }
    expect(off()).toBeLessThanOrEqual(60);
    hear(4000, 1000);
    expect(off()).toBeLessThanOrEqual(60);
  });

  it('finds its way back after the device slept and its monotone clock stood still', () => {
    const { hear, off, sleep } = apart(0);
    hear(10, 10);
    sleep(3_600_000);
    hear(100, 100);
    expect(off()).toBeLessThanOrEqual(600);
  });

  it.each([null, '', 'yesterday'])('learns nothing from the header %j', (date) => {
    const { clock, off } = apart(0);
    clock.observe(date, 5000, 5100);
    expect(off()).toBe(0);
  });
});

describe('a client', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi({ demos: ['sample'] });
  });
  afterAll(() => api.close());

  const stamped =
    (milliseconds: number): Fault =>
    async (pass) => {
      const answer = await pass();
      answer.headers.set('date', new Date(Date.now() + milliseconds).toUTCString());
      return answer;
    };

  it('tells the time of the server from its answers, errors too', async () => {
    const own = client(api, wire(api, stamped(-7_200_000), stamped(-7_200_000)));
    expect(Math.abs(own.serverNow() - Date.now())).toBeLessThan(50);
    await own.profile.retrieve();
    expect(Math.abs(own.serverNow() - (Date.now() - 7_200_000))).toBeLessThan(1500);
    const other = client(api, wire(api, stamped(7_200_000)));
    await other.tickets.retrieve({ params: { id: 'tkt_x' } }).catch(() => undefined);
    expect(Math.abs(other.serverNow() - (Date.now() + 7_200_000))).toBeLessThan(1500);
  });
});
