import { describe, expect, it } from 'vitest';
import { lastDateAt, nextHour } from './business-days.js';

describe('nine o’clock', () => {
  it.each([
    ['2026-04-14T06:59:59.999Z', '2026-04-14T07:00:00Z', '2026-04-13'],
    ['2026-04-14T07:00:00Z', '2026-04-15T07:00:00Z', '2026-04-14'],
    ['2026-04-14T22:30:00Z', '2026-04-15T07:00:00Z', '2026-04-14'],
    // The night in which clocks go forward, and the one in which they go back.
    ['2026-03-28T12:00:00Z', '2026-03-29T07:00:00Z', '2026-03-28'],
    ['2026-10-24T12:00:00Z', '2026-10-25T08:00:00Z', '2026-10-24'],
  ])('at %s is next at %s and was last on %s', (now, next, last) => {
    expect(nextHour('Europe/Berlin', Date.parse(now), 9)).toBe(Date.parse(next));
    expect(lastDateAt('Europe/Berlin', Date.parse(now), 9)).toBe(last);
  });
});
