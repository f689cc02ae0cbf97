import type { Calendar, Goal } from '@gangway/contract';
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, vi } from 'vitest';
import { isHoliday } from './holidays.js';
import { isOpen, nextChange, openTime, openWindows } from './open-windows.js';
import { advance, clockOf, slaDue, type Pause } from './sla-clock.js';

// Local times take long to read, and longer on a machine that has much else to do.
vi.setConfig({ testTimeout: 60_000 });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Before the changes of both years' daylight saving in either hemisphere, Thanksgiving and Christmas. */
const begin = Date.parse('2026-02-20T00:00:00Z');
const end = Date.parse('2027-01-10T00:00:00Z');

const instants = fc.integer({ min: begin / MINUTE, max: end / MINUTE }).map((minute) => minute * MINUTE);
const clock = (quarter: number) =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
/** Between 04:00 and 23:00, where no zone below changes its offset: the walker below reads local times. */
const shift = fc
  .tuple(
    fc.integer({ min: 16, max: 92 }),
    fc.integer({ min: 16, max: 92 }),
    fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 2 }),
  )
  .filter(([a, b]) => a !== b)
  .map(([a, b, days]) => ({ days, open: clock(Math.min(a, b)), close: clock(Math.max(a, b)) }));
const calendars: fc.Arbitrary<Calendar> = fc.record({
  key: fc.constant('any'),
  name: fc.constant('Any'),
  timeZone: fc.constantFrom('America/Los_Angeles', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Sydney', 'UTC'),
  alwaysOpen: fc.constant(false),
  hours: fc.array(shift, { minLength: 1, maxLength: 3 }),
  holidays: fc.constantFrom(null, { country: 'US', region: null }, { country: 'DE', region: null }),
  source: fc.constant('default'),
});
const goals: fc.Arbitrary<Goal> = fc.oneof(
  fc.record({ unit: fc.constantFrom('hours', 'business_hours'), value: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ unit: fc.constant('business_days'), value: fc.integer({ min: 1, max: 6 }) }),
  fc.constant({ unit: 'same_business_day' }),
);
const pausesAfter = (start: number): fc.Arbitrary<Pause[]> =>
  fc.array(
    fc
      .tuple(fc.nat(6 * 24 * 60), fc.integer({ min: 1, max: 3 * 24 * 60 }))
      .map(([after, length]) => ({ from: start + after * MINUTE, until: start + (after + length) * MINUTE })),
    { maxLength: 3 },
  );
const cases = fc
  .record({ calendar: calendars, start: instants, goal: goals })
  .chain((each) => pausesAfter(each.start).map((pauses) => ({ ...each, pauses })));
const runs = { numRuns: 150 };

/** Reads the local clock at each quarter of an hour: knows nothing of windows. */
function walked(calendar: Calendar, from: number, to: number): number {
  let open = 0;
  for (let instant = from; instant < to; instant += 15 * MINUTE) {
    const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(calendar.timeZone);
    const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
    const inHours = calendar.hours.some(
      (hours) => hours.days.includes(local.dayOfWeek) && time >= hours.open && time < hours.close,
    );
    if (inHours && !isHoliday(calendar, local.toPlainDate())) open += 15 * MINUTE;
  }
  return open;
}

describe('open time', () => {
  it('is what the local clock shows, quarter of an hour by quarter', () => {
    fc.assert(
      fc.property(calendars, instants, fc.nat(4 * 96), (calendar, instant, quarters) => {
        const from = instant - (instant % (15 * MINUTE));
        const to = from + quarters * 15 * MINUTE;
        expect(openTime(calendar, from, to)).toBe(walked(calendar, from, to));
      }),
      { numRuns: 60 },
    );
  });

  it('adds up, wherever it is cut', () => {
    fc.assert(
      fc.property(calendars, instants, fc.nat(20_000), fc.nat(20_000), (calendar, a, first, second) => {
        const [b, c] = [a + first * MINUTE, a + (first + second) * MINUTE];
        expect(openTime(calendar, a, b) + openTime(calendar, b, c)).toBe(openTime(calendar, a, c));
        expect(openTime(calendar, a, c)).toBeLessThanOrEqual(c - a);
      }),
      runs,
    );
  });

  it('lies in windows that are in order and do not touch an earlier one', () => {
    fc.assert(
      fc.property(calendars, instants, (calendar, from) => {
        const windows = openWindows(calendar, from, from + 15 * 24 * HOUR);
        windows.forEach(({ open, close }, index) => {
          expect(close).toBeGreaterThan(open);
          expect(open).toBeGreaterThanOrEqual(windows[index - 1]?.close ?? from);
        });
      }),
      runs,
    );
  });

  it('runs when it is open, and changes when it says so', () => {
    fc.assert(
      fc.property(calendars, instants, (calendar, now) => {
        const open = isOpen(calendar, now);
        expect(openTime(calendar, now, now + 1)).toBe(open ? 1 : 0);
        const change = nextChange(calendar, now) ?? now;
        expect(openTime(calendar, now, change)).toBe(open ? change - now : 0);
        expect(isOpen(calendar, change)).toBe(!open);
      }),
      runs,
    );
  });

  it('is used up first where advancing ends', () => {
    fc.assert(
      fc.property(calendars, instants, fc.integer({ min: 1, max: 60 * 60 }), (calendar, from, minutes) => {
        const to = advance(calendar, from, minutes * MINUTE);
        expect(openTime(calendar, from, to)).toBe(minutes * MINUTE);
        expect(openTime(calendar, from, to - 1)).toBe(minutes * MINUTE - 1);
      }),
      runs,
    );
  });
});

describe('due instant', () => {
  it('leaves the goal as open time once pauses are taken off', () => {
    fc.assert(
      fc.property(cases, ({ calendar, start, goal, pauses }) => {
        const due = slaDue(start, goal, calendar, pauses);
        const { elapsed, goal: total } = clockOf({
          startedAt: start,
          stoppedAt: due,
          pauses,
          goal,
          calendar,
          now: due,
        });
        expect(elapsed).toBe(total);
        if (goal.unit === 'hours' || goal.unit === 'business_hours') expect(total).toBe(goal.value * HOUR);
      }),
      runs,
    );
  });

  it('is not moved by cutting, doubling or reordering pauses', () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 0, max: 1, noNaN: true }), ({ calendar, start, goal, pauses }, share) => {
        const due = slaDue(start, goal, calendar, pauses);
        const cut = pauses.flatMap(({ from, until }) => {
          const middle = from + Math.floor(((until ?? from) - from) * share);
          return [
            { from: middle, until },
            { from, until: middle },
          ];
        });
        expect(slaDue(start, goal, calendar, cut)).toBe(due);
        expect(slaDue(start, goal, calendar, [...pauses, ...pauses].reverse())).toBe(due);
      }),
      runs,
    );
  });

  it('never comes earlier for a later start, nor for a further pause, nor during one', () => {
    fc.assert(
      fc.property(cases, fc.nat(10_000), ({ calendar, start, goal, pauses }, later) => {
        expect(slaDue(start + later * MINUTE, goal, calendar)).toBeGreaterThanOrEqual(slaDue(start, goal, calendar));
        expect(slaDue(start, goal, calendar, pauses)).toBeGreaterThanOrEqual(
          slaDue(start, goal, calendar, pauses.slice(1)),
        );
      }),
      runs,
    );
  });

  it('is where the rest of the goal runs out after a resume', () => {
    fc.assert(
      fc.property(
        cases,
        fc.integer({ min: 1, max: 4000 }),
        fc.integer({ min: 1, max: 4000 }),
        (each, after, length) => {
          const { calendar, start, goal } = each;
          if (goal.unit === 'hours') return;
          const [from, until] = [start + after * MINUTE, start + (after + length) * MINUTE];
          fc.pre(from < slaDue(start, goal, calendar));
          const paused = clockOf({
            startedAt: start,
            stoppedAt: null,
            pauses: [{ from, until: null }],
            goal,
            calendar,
            now: until,
          });
          expect(paused).toMatchObject({ state: 'paused', dueAt: null });
          // Of a goal in business days the rest may be used up at a close, while it is due at the next opening.
          const due = slaDue(start, goal, calendar, [{ from, until }]);
          expect(due).toBeGreaterThanOrEqual(until);
          expect(openTime(calendar, until, due)).toBe(paused.remaining);
        },
      ),
      runs,
    );
  });
});

describe('clock', () => {
  it('never runs backward, and once breached it stays so', () => {
    fc.assert(
      fc.property(cases, fc.nat(10_000), fc.nat(10_000), ({ calendar, start, goal, pauses }, a, b) => {
        const read = (minutes: number) =>
          clockOf({ startedAt: start, stoppedAt: null, pauses, goal, calendar, now: start + minutes * MINUTE });
        const [early, late] = [read(Math.min(a, b)), read(Math.max(a, b))];
        expect(late.elapsed).toBeGreaterThanOrEqual(early.elapsed);
        expect(late.usedBps).toBeGreaterThanOrEqual(early.usedBps);
        if (early.state === 'breached') expect(late.state).toBe('breached');
        expect(early.elapsed + early.remaining).toBe(early.goal);
        if (early.state === 'breached') expect(early.remaining).toBeLessThanOrEqual(0);
        else expect(early.remaining).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it('runs for exactly what is left in the windows up to its due instant', () => {
    fc.assert(
      fc.property(cases, fc.nat(3000), ({ calendar, start, goal }, after) => {
        const now = start + after * MINUTE;
        const read = clockOf({ startedAt: start, stoppedAt: null, pauses: [], goal, calendar, now });
        fc.pre(read.state === 'running' && (read.dueAt ?? 0) - now <= 14 * 24 * HOUR);
        expect(read.openWindows.reduce((sum, { open, close }) => sum + close - open, 0)).toBe(read.remaining);
      }),
      runs,
    );
  });

  it('is met before its due instant and met late from it on', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: -2000, max: 2000 }), ({ calendar, start, goal, pauses }, off) => {
        const due = slaDue(start, goal, calendar, pauses);
        const stoppedAt = Math.max(start, due + off * MINUTE);
        const { state } = clockOf({ startedAt: start, stoppedAt, pauses, goal, calendar, now: stoppedAt + HOUR });
        expect(state).toBe(stoppedAt < due ? 'met' : 'met_late');
      }),
      runs,
    );
  });

  const steps: Record<string, string[]> = {
    running: ['running', 'paused', 'met', 'breached'],
    paused: ['paused', 'running', 'met'],
    breached: ['breached', 'met_late'],
    met: ['met'],
    met_late: ['met_late'],
  };

  it('goes through its states as its machine has them', () => {
    fc.assert(
      fc.property(
        cases,
        fc.integer({ min: 1, max: 60 }),
        fc.option(fc.nat(12_000), { nil: null }),
        ({ calendar, start, pauses }, value, after) => {
          const stop = after === null ? Number.POSITIVE_INFINITY : start + after * MINUTE;
          const due = slaDue(start, { unit: 'business_hours', value }, calendar, pauses);
          const events = [...pauses.flatMap(({ from, until }) => [from, until ?? from]), stop, due];
          const moments = [start, ...events.flatMap((event) => [event - 1, event, event + 1])]
            .filter((moment) => Number.isFinite(moment) && moment >= start)
            .sort((a, b) => a - b);
          let state = 'running';
          for (const now of moments) {
            const next = clockOf({
              startedAt: start,
              stoppedAt: stop <= now ? stop : null,
              // As they are known at the moment: what has not begun is not there, what has not ended lasts.
              pauses: pauses
                .filter(({ from }) => from <= now)
                .map(({ from, until }) => ({ from, until: until !== null && until <= now ? until : null })),
              goal: { unit: 'business_hours', value },
              calendar,
              now,
            }).state;
            expect(steps[state]).toContain(next);
            state = next;
          }
        },
      ),
      runs,
    );
  });
});
