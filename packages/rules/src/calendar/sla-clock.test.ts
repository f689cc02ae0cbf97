import type { Calendar, Goal } from '@gangway/contract';
import { describe, expect, it } from 'vitest';
import { always, nineHours, office, splitShift } from './calendars.fixtures.js';
import { at, losAngeles, say } from './instants.fixtures.js';
import { clockOf, resolveGoal, slaDue, type Pause } from './sla-clock.js';

const HOUR = 3_600_000;
const bh = (value: number): Goal => ({ unit: 'business_hours', value });
const bd = (value: number): Goal => ({ unit: 'business_days', value });
const h = (value: number): Goal => ({ unit: 'hours', value });
const same: Goal = { unit: 'same_business_day' };
const pause = (from: string, until: string): Pause => ({ from: at(from), until: at(until) });

const lunchOnFriday: Calendar = {
  ...splitShift,
  hours: [
    { days: [1, 2, 3, 4], open: '08:00', close: '20:00' },
    ...splitShift.hours.map((shift) => ({ ...shift, days: [5] })),
  ],
};

describe('due instant', () => {
  it.each<[what: string, Calendar, from: string, Goal, due: string, ...Pause[]]>([
    ['over Thanksgiving', nineHours, '2026-11-25T15:30', bh(4), 'Fri 2026-11-27T10:30-08:00'],
    ['over a weekend', office, '2026-11-06T16:30', bh(1), 'Mon 2026-11-09T09:30-08:00'],
    ['over the spring change', nineHours, '2026-03-06T16:00', bh(4), 'Mon 2026-03-09T11:00-07:00'],
    ['day and night over the autumn change', always, '2026-10-31T23:00', h(4), 'Sun 2026-11-01T02:00-08:00'],
    [
      'paused from 11 to 15',
      nineHours,
      '2026-10-20T10:00',
      bh(4),
      'Wed 2026-10-21T09:00-07:00',
      pause('2026-10-20T11:00', '2026-10-20T15:00'),
    ],
    ['24 h on critical', nineHours, '2026-11-20T15:00', resolveGoal(24, 'critical'), 'Sat 2026-11-21T15:00-08:00'],
    ['24 h on anything else', nineHours, '2026-11-20T15:00', resolveGoal(24, 'minor'), 'Mon 2026-11-23T15:00-08:00'],
    ['24 h as business hours', nineHours, '2026-11-20T15:00', bh(24), 'Wed 2026-11-25T12:00-08:00'],
    ['on a split shift', splitShift, '2026-11-24T11:30', bh(2), 'Tue 2026-11-24T15:00-08:00'],
    ['same day, filed after hours', office, '2026-11-20T18:00', same, 'Mon 2026-11-23T17:00-08:00'],
    ['same day, filed in hours', office, '2026-11-20T16:59', same, 'Fri 2026-11-20T17:00-08:00'],
    ['same day, filed before hours', office, '2026-11-20T06:00', same, 'Fri 2026-11-20T17:00-08:00'],
    ['same day, filed at the close', office, '2026-11-20T17:00', same, 'Mon 2026-11-23T17:00-08:00'],
    ['same day over a lunch', splitShift, '2026-11-20T12:30', same, 'Fri 2026-11-20T18:00-08:00'],
    ['a goal that ends at the close', office, '2026-11-20T15:00', bh(2), 'Fri 2026-11-20T17:00-08:00'],
    ['a day, filed after hours', office, '2026-11-20T18:00', bd(1), 'Tue 2026-11-24T09:00-08:00'],
    ['two days over Thanksgiving', office, '2026-11-24T10:00', bd(2), 'Fri 2026-11-27T10:00-08:00'],
    ['a week', office, '2026-11-13T16:00', resolveGoal(168, 'minor'), 'Fri 2026-11-20T16:00-08:00'],
    ['a day, filed in a lunch', splitShift, '2026-11-20T12:30', bd(1), 'Mon 2026-11-23T13:30-08:00'],
    ['a day that ends in a lunch', lunchOnFriday, '2026-11-19T12:30', bd(1), 'Fri 2026-11-20T12:00-08:00'],
    ['a day that ends after an early close', lunchOnFriday, '2026-11-18T19:00', bd(2), 'Fri 2026-11-20T18:00-08:00'],
    [
      'a day with two open hours paused',
      office,
      '2026-11-20T10:00',
      bd(1),
      'Mon 2026-11-23T12:00-08:00',
      pause('2026-11-20T15:00', '2026-11-22T08:00'),
    ],
    [
      'a day, due at an opening that is paused',
      office,
      '2026-11-20T18:00',
      bd(1),
      'Tue 2026-11-24T12:00-08:00',
      pause('2026-11-23T20:00', '2026-11-24T12:00'),
    ],
    [
      'the same, of two pauses that touch at the opening',
      office,
      '2026-11-20T18:00',
      bd(1),
      'Tue 2026-11-24T12:00-08:00',
      pause('2026-11-23T20:00', '2026-11-24T09:00'),
      pause('2026-11-24T09:00', '2026-11-24T12:00'),
    ],
    [
      'a pause met because of a pause',
      office,
      '2026-11-23T09:00',
      bh(2),
      'Mon 2026-11-23T13:00-08:00',
      pause('2026-11-23T10:00', '2026-11-23T11:00'),
      pause('2026-11-23T11:30', '2026-11-23T12:30'),
    ],
  ])('%s', (_, calendar, from, goal, due, ...pauses) => {
    expect(say(slaDue(at(from), goal, calendar, pauses))).toBe(due);
  });

  it('is the same instant wherever it was filed', () => {
    const due = slaDue(at('2026-11-23T10:00', 'Europe/Berlin'), bh(4), nineHours);
    expect(say(due)).toBe('Mon 2026-11-23T12:00-08:00');
    expect(say(due, 'Europe/Berlin')).toBe('Mon 2026-11-23T21:00+01:00');
  });

  it('is never reached while a pause lasts', () => {
    const start = at('2026-11-23T09:00');
    expect(slaDue(start, bh(2), office, [{ from: start + HOUR, until: null }])).toBe(Number.POSITIVE_INFINITY);
    expect(slaDue(start, bh(2), office, [{ from: start + 2 * HOUR, until: null }])).toBe(start + 2 * HOUR);
  });

  it.each([
    [8, { unit: 'business_hours', value: 8 }],
    [23, { unit: 'business_hours', value: 23 }],
    [24, { unit: 'business_days', value: 1 }],
    [48, { unit: 'business_days', value: 2 }],
    [168, { unit: 'business_days', value: 5 }],
  ] as const)('%i h counts in the unit that the option says', (hours, goal) => {
    expect(resolveGoal(hours, 'major')).toEqual(goal);
    expect(resolveGoal(hours, 'critical')).toEqual({ unit: 'hours', value: hours });
  });

  it.each([36, 25, 0, -4])('%i h is refused: nothing says in which hours it counts', (hours) => {
    expect(() => resolveGoal(hours, 'minor')).toThrow(RangeError);
  });
});

describe('clock', () => {
  const startedAt = at('2026-11-24T10:00');
  const clock = (now: string, rest: Partial<Parameters<typeof clockOf>[0]> = {}) =>
    clockOf({ startedAt, stoppedAt: null, pauses: [], goal: bh(4), calendar: nineHours, now: at(now), ...rest });
  const due = at('2026-11-24T14:00');

  it.each([
    ['2026-11-24T10:00', 'running', 0],
    ['2026-11-24T12:00', 'running', 5000],
    ['2026-11-24T13:00', 'running', 7500],
    ['2026-11-24T13:36', 'running', 9000],
    ['2026-11-24T13:59', 'running', 9958],
    ['2026-11-24T14:00', 'breached', 10_000],
    ['2026-11-24T16:00', 'breached', 15_000],
    ['2026-11-24T20:00', 'breached', 17_500],
  ] as const)('at %s it is %s with %i bps used', (now, state, usedBps) => {
    expect(clock(now)).toMatchObject({ state, usedBps, dueAt: due, goal: 4 * HOUR });
  });

  it.each([
    [due - 1, 'met'],
    [due, 'met_late'],
    [due + HOUR, 'met_late'],
  ] as const)('stopped at %i it is %s and stays so', (stoppedAt, state) => {
    expect(clock('2026-12-24T10:00', { stoppedAt })).toMatchObject({ state, openWindows: [], dueAt: due });
  });

  it('shows what is left and no due instant while paused', () => {
    const from = at('2026-11-24T11:00');
    const paused = clock('2026-11-30T10:00', { pauses: [{ from, until: null }] });
    expect(paused).toMatchObject({
      state: 'paused',
      dueAt: null,
      remaining: 3 * HOUR,
      pausedSince: from,
      openWindows: [],
    });
  });

  it('stays breached when it is paused afterwards', () => {
    const late = clock('2026-11-25T10:00', { pauses: [{ from: at('2026-11-24T15:00'), until: null }] });
    expect(late).toMatchObject({ state: 'breached', dueAt: due, pausedSince: null });
  });

  it('is met, and shows no due instant of the past, when it is stopped during a pause', () => {
    const stopped = clock('2026-11-30T10:00', {
      pauses: [{ from: at('2026-11-24T11:00'), until: at('2026-11-25T11:00') }],
      stoppedAt: at('2026-11-25T11:00') - 1,
    });
    expect(stopped).toMatchObject({ state: 'met', dueAt: null, elapsed: HOUR });
  });

  it('tells when it runs, up to the due instant', () => {
    const friday = clock('2026-11-20T16:00', { startedAt: at('2026-11-20T15:00') });
    expect(friday.openWindows.map(({ open, close }) => [say(open), say(close)])).toEqual([
      ['Fri 2026-11-20T16:00-08:00', 'Fri 2026-11-20T17:00-08:00'],
      ['Mon 2026-11-23T08:00-08:00', 'Mon 2026-11-23T10:00-08:00'],
    ]);
  });

  it('counts plain hours on a calendar that never closes', () => {
    expect(clock('2026-11-24T11:00', { goal: h(4) }).openWindows).toEqual([
      { open: at('2026-11-24T11:00', losAngeles), close: due },
    ]);
  });
});
