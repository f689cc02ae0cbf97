// What a page counts on from one answer is what the server would say at each later instant, over changes of daylight saving time,
// pauses and holidays: the page has no calendar, only the windows that came with the answer.
import type { Calendar, Goal, SlaClock } from '@gangway/contract';
import { clockOf, type Pause } from '@gangway/rules/calendar';
import { describe, expect, it } from 'vitest';
import { readClock } from '../../packages/elements/src/foundation/remaining.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const calendar = (timeZone: string, days: number[], open: string, close: string): Calendar => ({
  key: 'test',
  name: 'Test',
  timeZone,
  alwaysOpen: false,
  hours: [{ days, open, close }],
  holidays: null,
  source: 'program',
});

interface Facts {
  readonly startedAt: number;
  readonly goal: Goal;
  readonly calendar: Calendar;
  readonly pauses: readonly Pause[];
}

/** A clock as the API answers with it. */
function answer(facts: Facts, now: number): SlaClock {
  const clock = clockOf({ ...facts, stoppedAt: null, now });
  const iso = (instant: number) => new Date(instant).toISOString();
  return {
    metric: 'resolution',
    state: clock.state,
    goal: '',
    goalSeconds: Math.round(clock.goal / 1000),
    calendar: { name: '', timeZone: facts.calendar.timeZone, alwaysOpen: false },
    startedAt: iso(facts.startedAt),
    stoppedAt: null,
    dueAt: clock.dueAt === null ? null : iso(clock.dueAt),
    elapsedSeconds: Math.floor(clock.elapsed / 1000),
    remainingSeconds: Math.ceil(clock.remaining / 1000),
    usedBps: clock.usedBps,
    pausedSince: clock.pausedSince === null ? null : iso(clock.pausedSince),
    pausedFor: null,
    openWindows: clock.openWindows.map(({ open, close }) => ({ open: iso(open), close: iso(close) })),
  };
}

/** Nights in which clocks change: the Sunday, and how long 00:00 to 06:00 are in it. */
const nights = [
  { zone: 'America/Los_Angeles', midnight: '2026-03-08T08:00:00Z', hours: 5 },
  { zone: 'America/Los_Angeles', midnight: '2026-11-01T07:00:00Z', hours: 7 },
  { zone: 'Europe/Berlin', midnight: '2026-03-28T23:00:00Z', hours: 5 },
  { zone: 'Europe/Berlin', midnight: '2026-10-24T22:00:00Z', hours: 7 },
] as const;

describe('a clock that the page counts on', () => {
  for (const { zone, midnight, hours } of nights) {
    const sunday = Date.parse(midnight);

    it(`counts ${hours} hours of a night of six: ${zone}, ${midnight}`, () => {
      const facts: Facts = {
        startedAt: sunday - 4 * HOUR,
        goal: { unit: 'business_hours', value: 10 },
        calendar: calendar(zone, [7], '00:00', '06:00'),
        pauses: [],
      };
      const asOf = sunday - 3 * HOUR;
      const clock = answer(facts, asOf);
      expect(readClock(clock, asOf, sunday).remaining).toBe(10 * 3600);
      expect(readClock(clock, asOf, sunday + 90 * MINUTE).remaining).toBe(8.5 * 3600);
      expect(readClock(clock, asOf, sunday + hours * HOUR).remaining).toBe((10 - hours) * 3600);
      expect(readClock(clock, asOf, sunday + 30 * HOUR).remaining).toBe((10 - hours) * 3600);
    });

    for (const [name, hoursOf] of [
      ['nights', [[1, 2, 3, 4, 5, 6, 7], '00:00', '06:00']],
      ['office hours', [[1, 2, 3, 4, 5], '09:00', '17:00']],
      ['all day', [[1, 2, 3, 4, 5, 6, 7], '00:00', '24:00']],
    ] as const) {
      it(`agrees with the server every 97 minutes over six days: ${zone}, ${midnight}, ${name}`, () => {
        const startedAt = sunday - 20 * HOUR;
        const pause = { from: sunday - 10 * HOUR, until: sunday + 2.5 * HOUR };
        const counted = calendar(zone, [...hoursOf[0]], hoursOf[1], hoursOf[2]);
        for (const pauses of [[], [pause]]) {
          const facts: Facts = {
            startedAt,
            goal: { unit: 'business_hours', value: 20 },
            calendar: counted,
            pauses,
          };
          // Answers from before the change, in it, and from after the pause, which no page can know to end before it does.
          for (const asOf of [startedAt, sunday + 2.6 * HOUR, sunday + 20 * HOUR]) {
            if (pauses.length > 0 && asOf < pause.until) continue;
            const clock = answer(facts, asOf);
            for (let now = asOf; now < asOf + 144 * HOUR; now += 97 * MINUTE) {
              const server = answer(facts, now);
              const page = readClock(clock, asOf, now);
              const at = new Date(now).toISOString();
              expect(page.breached, at).toBe(server.state === 'breached');
              // Windows end where the clock is due: what is late counts on with the next answer.
              if (!page.breached) expect(Math.abs(page.remaining - server.remainingSeconds), at).toBeLessThanOrEqual(1);
            }
          }
        }
      });
    }
  }

  it('passes over holidays', () => {
    const facts: Facts = {
      // A Wednesday at three; Thursday is Thanksgiving.
      startedAt: Date.parse('2026-11-25T23:00:00Z'),
      goal: { unit: 'business_hours', value: 4 },
      calendar: {
        ...calendar('America/Los_Angeles', [1, 2, 3, 4, 5], '09:00', '17:00'),
        holidays: { country: 'US', region: null },
      },
      pauses: [],
    };
    const clock = answer(facts, facts.startedAt);
    const at = (instant: string) => readClock(clock, facts.startedAt, Date.parse(instant)).remaining;
    expect(at('2026-11-26T01:00:00Z')).toBe(2 * 3600);
    expect(at('2026-11-26T22:00:00Z')).toBe(2 * 3600);
    expect(at('2026-11-27T18:00:00Z')).toBe(3600);
  });

  it('stands where the answer found it paused, however late it gets', () => {
    const startedAt = Date.parse('2026-03-06T17:00:00Z');
    const facts: Facts = {
      startedAt,
      goal: { unit: 'business_hours', value: 4 },
      calendar: calendar('America/Los_Angeles', [1, 2, 3, 4, 5], '09:00', '17:00'),
      pauses: [{ from: startedAt + HOUR, until: null }],
    };
    const asOf = startedAt + 2 * HOUR;
    const clock = answer(facts, asOf);
    for (const now of [asOf, asOf + 72 * HOUR, asOf + 2000 * HOUR])
      expect(readClock(clock, asOf, now)).toMatchObject({ remaining: 3 * 3600, breached: false });
  });
});
