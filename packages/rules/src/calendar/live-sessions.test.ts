import type { LiveSessionDefinition } from '@gangway/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextSessions } from './live-sessions.js';

const weekly: LiveSessionDefinition = {
  key: 'friday',
  rrule: 'FREQ=WEEKLY;BYDAY=FR',
  time: '15:00',
  timeZone: 'Europe/Berlin',
  language: 'en',
  host: null,
  seats: 10,
  source: 'default',
};
const iso = (starts: readonly number[]) => starts.map((start) => new Date(start).toISOString());

describe('nextSessions', () => {
  it('keeps the time of day over the spring change', () => {
    expect(iso(nextSessions(weekly, Date.parse('2026-03-26T00:00:00Z'), 2))).toEqual([
      '2026-03-27T14:00:00.000Z',
      '2026-04-03T13:00:00.000Z',
    ]);
  });

  it('leaves out the one that has begun', () => {
    expect(iso(nextSessions(weekly, Date.parse('2026-04-03T13:00:00Z'), 1))).toEqual(['2026-04-10T13:00:00.000Z']);
  });

  it('ends with its rhythm', () => {
    expect(
      nextSessions(
        { ...weekly, rrule: 'FREQ=WEEKLY;BYDAY=FR;UNTIL=20260110T000000Z' },
        Date.parse('2026-01-05T00:00:00Z'),
        9,
      ),
    ).toHaveLength(1);
  });

  it('names the same dates whenever it is asked', () => {
    const other = { ...weekly, rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR' };
    const from = Date.parse('2026-02-01T00:00:00Z');
    const all = nextSessions(other, from, 40);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 86_400_000 }), (index, after) => {
        const now = all[index]! + after;
        expect(nextSessions(other, now, 3)).toEqual(all.filter((start) => start > now).slice(0, 3));
      }),
    );
  });
});
