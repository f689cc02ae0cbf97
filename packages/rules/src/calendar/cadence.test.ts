import type { Cadence } from '@gangway/contract';
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { cadencesFor, occurrences, rhythmOf } from './cadence.js';
import { always, office } from './calendars.fixtures.js';
import { businessDay, businessDaysBetween } from './business-days.js';

const cadence = (key: string, tiers: string[] | null, phases: string[] | null): Cadence => ({
  key,
  title: key,
  rrule: 'FREQ=WEEKLY;BYDAY=TU',
  minutes: null,
  tiers,
  phases,
  required: false,
  channel: null,
});

describe('meetings of a tier in a phase', () => {
  const all = [
    cadence('daily', null, ['soft_launch']),
    cadence('weekly', ['national', 'global'], null),
    cadence('monthly', ['global'], null),
    cadence('quarterly', null, null),
  ];
  it.each([
    ['regional', 'soft_launch', ['daily', 'quarterly']],
    ['national', 'soft_launch', ['daily', 'weekly', 'quarterly']],
    ['national', 'scale_ramp', ['weekly', 'quarterly']],
    ['global', null, ['weekly', 'monthly', 'quarterly']],
    ['regional', null, ['quarterly']],
  ])('%s in %s has %j', (tier, phase, keys) => {
    expect(cadencesFor(all, tier, phase).map(({ key }) => key)).toEqual(keys);
  });
});

describe('dates of a rhythm', () => {
  it.each([
    ['daily over Thanksgiving', 'FREQ=DAILY', '2026-11-25', ['2026-11-25', '2026-11-27', '2026-11-30']],
    ['weekly on a holiday', 'FREQ=WEEKLY;BYDAY=TH', '2026-11-19', ['2026-11-19', '2026-11-27', '2026-12-03']],
    [
      'weekly, moved onto the first day',
      'FREQ=WEEKLY;BYDAY=TH',
      '2026-11-27',
      ['2026-11-27', '2026-12-03', '2026-12-10'],
    ],
    ['weekly on Sundays', 'FREQ=WEEKLY;BYDAY=SU', '2026-11-09', ['2026-11-09', '2026-11-16', '2026-11-23']],
    ['twice, moved onto one day', 'FREQ=WEEKLY;BYDAY=SA,MO', '2026-11-16', ['2026-11-16', '2026-11-23', '2026-11-30']],
    ['monthly', 'FREQ=MONTHLY;BYDAY=2TU', '2026-11-01', ['2026-11-10', '2026-12-08', '2027-01-12']],
    ['quarterly', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO', '2026-06-01', ['2026-07-06', '2026-10-05', '2027-01-04']],
    ['yearly on New Year', 'FREQ=YEARLY', '2026-12-01', ['2027-01-04', '2028-01-03', '2029-01-02']],
    ['twice and no more', 'FREQ=MONTHLY;COUNT=2', '2026-01-01', ['2026-01-02', '2026-02-02']],
  ])('%s', (_, rule, from, dates) => {
    expect(occurrences(rule, '2026-01-01', from, 3, office)).toEqual(dates);
  });

  it('has each day where a calendar never closes', () => {
    expect(occurrences('FREQ=DAILY', '2026-01-01', '2026-11-26', 3, always)).toEqual([
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
    ]);
  });

  it('is in order, on business days, and the same seen from a later date', () => {
    const rules = fc.constantFrom(
      'FREQ=DAILY',
      'FREQ=WEEKLY;BYDAY=MO,TH,SU',
      'FREQ=MONTHLY;BYDAY=3FR',
      'FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
    );
    const days = fc.nat(700);
    const date = (day: number) => Temporal.PlainDate.from('2026-01-01').add({ days: day }).toString();
    fc.assert(
      fc.property(rules, days, days, (rule, start, after) => {
        const from = date(start + after);
        const dates = occurrences(rule, date(start), from, 8, office);
        expect(dates).toHaveLength(8);
        expect(dates).toEqual([...new Set(dates)].sort());
        for (const each of dates) {
          expect(each >= from).toBe(true);
          expect(businessDay(office, Temporal.PlainDate.from(each)).toString()).toBe(each);
        }
        expect(occurrences(rule, date(start), dates[1] ?? '', 7, office)).toEqual(dates.slice(1));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['2026-04-17', '2026-04-17', 0],
    ['2026-04-17', '2026-04-20', 1],
    ['2026-04-18', '2026-04-19', 0],
    ['2026-04-18', '2026-04-21', 2],
    ['2026-04-21', '2026-04-17', -2],
  ])('is so many business days from another: %s to %s, %i', (from, to, days) => {
    expect(businessDaysBetween(office, from, to)).toBe(days);
  });

  it.each([
    ['FREQ=DAILY', { every: 1, unit: 'day', weekdays: [], nth: null }],
    ['FREQ=WEEKLY;BYDAY=TH,MO', { every: 1, unit: 'week', weekdays: [1, 4], nth: null }],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU', { every: 2, unit: 'week', weekdays: [7], nth: null }],
    ['FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO', { every: 3, unit: 'month', weekdays: [1], nth: 1 }],
    ['FREQ=MONTHLY;BYDAY=-1FR', { every: 1, unit: 'month', weekdays: [5], nth: -1 }],
    ['FREQ=YEARLY', { every: 1, unit: 'year', weekdays: [], nth: null }],
    ['FREQ=MONTHLY;BYDAY=1MO,3MO', null],
    ['FREQ=MONTHLY;BYDAY=MO', null],
    ['FREQ=MONTHLY;BYMONTHDAY=15', null],
    ['FREQ=WEEKLY;COUNT=4', null],
    ['FREQ=HOURLY', null],
  ])('is data that every language can say, or none: %s', (rule, rhythm) => {
    expect(rhythmOf(rule)).toEqual(rhythm);
  });

  it('is not read from what is no rule', () => {
    expect(() => rhythmOf('FREQ=SOMETIMES')).toThrow();
  });
});
