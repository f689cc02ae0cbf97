import type { Calendar } from '@gangway/contract';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addBusinessDays, addMonths, dateIn, startOfDate, toBusinessDay } from './business-days.js';
import { always, nineHours, office, roundTheClock, splitShift } from './calendars.fixtures.js';
import { at, say } from './instants.fixtures.js';
import { isOpen, nextChange, openTime, openWindows, windowsOfDate } from './open-windows.js';

const HOUR = 3_600_000;
const hoursOn = (calendar: Calendar, date: string): number =>
  windowsOfDate(calendar, Temporal.PlainDate.from(date)).reduce((sum, { open, close }) => sum + close - open, 0) / HOUR;
const nightly = (open: string, close: string, timeZone: string): Calendar => ({
  ...roundTheClock,
  timeZone,
  hours: [{ days: [1, 2, 3, 4, 5, 6, 7], open, close }],
});

describe('hours of a local date', () => {
  it.each<[what: string, Calendar, date: string, hours: number]>([
    ['a weekday', nineHours, '2026-11-24', 9],
    ['a Saturday', nineHours, '2026-11-28', 0],
    ['Thanksgiving', nineHours, '2026-11-26', 0],
    ['the Friday after it', nineHours, '2026-11-27', 9],
    ['Independence Day on a Saturday', roundTheClock, '2026-07-04', 24],
    ['its substitute Friday', nineHours, '2026-07-03', 0],
    ['a split shift', splitShift, '2026-11-24', 8.5],
    ['a day of 23 hours', roundTheClock, '2026-03-08', 23],
    ['a day of 25 hours', roundTheClock, '2026-11-01', 25],
    ['a day of 23.5 hours', { ...roundTheClock, timeZone: 'Australia/Lord_Howe' }, '2026-10-04', 23.5],
    ['a date that the zone skipped', { ...roundTheClock, timeZone: 'Pacific/Apia' }, '2011-12-30', 0],
    ['the same in office hours', { ...office, holidays: null, timeZone: 'Pacific/Apia' }, '2011-12-30', 0],
    ['the date before it', { ...roundTheClock, timeZone: 'Pacific/Apia' }, '2011-12-29', 24],
    ['an opening in the gap', nightly('02:30', '05:00', 'America/Los_Angeles'), '2026-03-08', 1.5],
    ['hours inside the gap', nightly('02:10', '02:40', 'America/Los_Angeles'), '2026-03-08', 0.5],
    ['an opening in the repeated hour', nightly('01:30', '05:00', 'America/Los_Angeles'), '2026-11-01', 4.5],
    ['a day that begins in a gap', { ...roundTheClock, timeZone: 'America/Havana' }, '2026-03-08', 23],
    [
      'shifts that overlap',
      { ...office, hours: [...office.hours, { days: [2], open: '12:00', close: '20:00' }] },
      '2026-11-24',
      11,
    ],
    [
      'a shift inside another',
      { ...office, hours: [...office.hours, { days: [2], open: '12:00', close: '13:00' }] },
      '2026-11-24',
      8,
    ],
  ])('%s', (_, calendar, date, hours) => {
    expect(hoursOn(calendar, date)).toBe(hours);
  });
});

describe('open or shut', () => {
  it.each<[Calendar, now: string, open: boolean, change: string | null]>([
    [office, '2026-11-24T09:00', true, 'Tue 2026-11-24T17:00-08:00'],
    [office, '2026-11-24T16:59', true, 'Tue 2026-11-24T17:00-08:00'],
    [office, '2026-11-24T17:00', false, 'Wed 2026-11-25T09:00-08:00'],
    [office, '2026-11-25T18:00', false, 'Fri 2026-11-27T09:00-08:00'],
    [splitShift, '2026-11-24T12:15', false, 'Tue 2026-11-24T13:30-08:00'],
    [splitShift, '2026-11-24T11:15', true, 'Tue 2026-11-24T12:00-08:00'],
    [always, '2026-11-24T11:15', true, null],
  ])('%# at %o %s it is open: %s, until %s', (calendar, now, open, change) => {
    const next = nextChange(calendar, at(now));
    expect(isOpen(calendar, at(now))).toBe(open);
    expect(next === null ? null : say(next)).toBe(change);
  });

  it('takes shifts that touch for one opening', () => {
    const touching = { ...office, hours: [...office.hours, { days: [2], open: '17:00', close: '19:00' }] };
    expect(say(nextChange(touching, at('2026-11-24T10:00')) ?? 0)).toBe('Tue 2026-11-24T19:00-08:00');
  });

  it('cuts windows at both ends, and has none where time does not pass', () => {
    const [from, to] = [at('2026-11-24T10:00'), at('2026-11-25T11:00')];
    expect(openWindows(office, from, to).map(({ open, close }) => `${say(open)} ${say(close)}`)).toEqual([
      'Tue 2026-11-24T10:00-08:00 Tue 2026-11-24T17:00-08:00',
      'Wed 2026-11-25T09:00-08:00 Wed 2026-11-25T11:00-08:00',
    ]);
    expect(openWindows(office, to, from)).toEqual([]);
    expect(openWindows(office, at('2026-11-20T17:00'), at('2026-11-23T09:00'))).toEqual([]);
    expect(openTime(office, from, from)).toBe(0);
  });

  it('says so when a calendar never opens', () => {
    const never = { ...office, key: 'never', hours: [] };
    expect(() => isOpen(never, at('2026-11-24T10:00'))).toThrow(/never does not open/);
    expect(() => toBusinessDay(never, '2026-11-24')).toThrow(RangeError);
  });
});

describe('business days', () => {
  it.each([
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-11-24', 1, '2026-11-25'],
    ['2026-11-25', 1, '2026-11-27'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-11-20', 10, '2026-12-07'],
  ])('%s and %i more is %s', (from, days, to) => {
    expect(addBusinessDays(office, Temporal.PlainDate.from(from), days).toString()).toBe(to);
  });

  it.each([
    ['2026-01-31T12:00', 1, '2026-02-28T12:00-08:00'],
    ['2026-02-08T12:00', 1, '2026-03-08T12:00-07:00'],
    ['2026-11-24T12:00', 12, '2027-11-24T12:00-08:00'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(say(addMonths('America/Los_Angeles', at(from), months)).slice(4)).toBe(to);
  });

  it('finds the local date of an instant and the first instant of a date', () => {
    expect(dateIn('Europe/Berlin', at('2026-11-24T15:30'))).toBe('2026-11-25');
    expect(say(startOfDate('America/Havana', '2026-03-08'), 'America/Havana')).toBe('Sun 2026-03-08T01:00-04:00');
  });
});
