import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast, type ScheduledTask } from './schedule.js';

const DAY = 86_400_000;
const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY;
const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
const anchor = dayOf('2026-01-05');
/** Plan day n, the anchor being day 1. */
const planDay = (n: number) => anchor + n - 1;
const longAgo = dayOf('2020-01-01');

const task = (key: string, phase: number, start: number, days: number, rest: Partial<ScheduledTask> = {}) => ({
  key,
  phase,
  plannedStart: planDay(start),
  duration: { min: days, max: days },
  dependsOn: [],
  actualStart: null,
  actualFinish: null,
  satisfied: false,
  ...rest,
});

describe('plan', () => {
  it.each([
    [1, '2026-01-05'],
    [22, '2026-01-26'],
    [84, '2026-03-29'],
    [90, '2026-04-04'],
  ])('day %i is %s', (n, date) => {
    expect(dateOf(planDay(n))).toBe(date);
  });

  const launch = (phone: Partial<ScheduledTask>) =>
    forecast([task('phone', 1, 8, 10, { duration: { min: 10, max: 14 }, ...phone }), task('pick5', 2, 22, 7)], longAgo);

  it.each([
    ['2026-01-12', '2026-01-22', '2026-01-26', 0, '2026-01-26', 0],
    ['2026-01-15', '2026-01-25', '2026-01-29', 3, '2026-01-29', 3],
    ['2026-01-10', '2026-01-20', '2026-01-24', -2, '2026-01-26', 0],
  ])('numbers begun on %s are there from %s to %s', (begun, early, late, slip, nextStart, nextSlip) => {
    const plan = launch({ actualStart: dayOf(begun) });
    const [phone, next] = [plan.get('phone'), plan.get('pick5')];
    expect([dateOf(phone?.finish.early ?? 0), dateOf(phone?.finish.late ?? 0)]).toEqual([early, late]);
    expect(phone?.slip).toBe(slip);
    expect([dateOf(next?.start.late ?? 0), next?.slip]).toEqual([nextStart, nextSlip]);
  });

  it('takes the actual finish for the forecast one', () => {
    const plan = launch({ actualStart: dayOf('2026-01-15'), actualFinish: dayOf('2026-01-20') });
    expect(plan.get('pick5')?.slip).toBe(0);
    expect(plan.get('phone')).toMatchObject({ finish: { early: dayOf('2026-01-20'), late: dayOf('2026-01-20') } });
  });

  it('takes the day that people expect, as long as what comes before leaves one', () => {
    expect(launch({ expectedFinish: dayOf('2026-01-30') }).get('pick5')?.start.late).toBe(dayOf('2026-01-30'));
    const early = launch({ actualStart: dayOf('2026-01-12'), expectedFinish: dayOf('2026-01-12') });
    expect(early.get('phone')?.finish.late).toBe(dayOf('2026-01-26'));
  });

  it('does not wait for what does not apply', () => {
    expect(launch({ actualStart: dayOf('2026-03-01'), satisfied: true }).get('pick5')?.slip).toBe(0);
  });

  it('does not let open work have ended before today', () => {
    const plan = forecast([task('phone', 1, 8, 14), task('pick5', 2, 22, 7)], dayOf('2026-02-02'));
    expect(plan.get('pick5')).toMatchObject({ slip: 7 });
  });

  it('marks what has no float', () => {
    const plan = forecast(
      [
        task('long', 0, 1, 10),
        task('short', 0, 1, 3),
        task('early', 0, 1, 2, { actualFinish: planDay(30) }),
        task('after', 1, 11, 5),
      ],
      longAgo,
    );
    expect([...plan.values()].filter(({ critical }) => critical).map(({ key }) => key)).toEqual(['after']);
    const without = forecast([task('long', 0, 1, 10), task('short', 0, 1, 3), task('after', 1, 11, 5)], longAgo);
    expect([...without.values()].filter(({ critical }) => critical).map(({ key }) => key)).toEqual(['long', 'after']);
  });

  it.each<[what: string, ScheduledTask[], RegExp]>([
    [
      'a circle',
      [task('a', 0, 1, 1, { dependsOn: ['b'] }), task('b', 0, 1, 1, { dependsOn: ['a'] })],
      /circle: a → b → a/,
    ],
    ['a task that waits for itself', [task('a', 0, 1, 1, { dependsOn: ['a'] })], /circle: a → a/],
    ['an unknown predecessor', [task('a', 0, 1, 1, { dependsOn: ['x'] })], /depends on x/],
    [
      'a predecessor of a later phase',
      [task('a', 0, 1, 1, { dependsOn: ['b'] }), task('b', 1, 1, 1)],
      /whose phase waits/,
    ],
  ])('refuses %s', (_, tasks, message) => {
    expect(() => forecast(tasks, longAgo)).toThrow(message);
  });
});

const plans = fc
  .array(
    fc.record({
      phase: fc.nat(3),
      start: fc.integer({ min: 1, max: 40 }),
      min: fc.integer({ min: 0, max: 10 }),
      extra: fc.nat(6),
      // Predecessors among the tasks before it, by distance.
      back: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
      begun: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null, freq: 3 }),
      took: fc.option(fc.nat(10), { nil: null, freq: 3 }),
      satisfied: fc.boolean(),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((all) => [...all].sort((a, b) => a.phase - b.phase))
  .map((all) =>
    all.map((each, index): ScheduledTask => {
      const satisfied = each.satisfied && index % 3 === 2;
      return task(`t${index}`, each.phase, each.start, 0, {
        duration: { min: each.min, max: each.min + each.extra },
        dependsOn: [...new Set(each.back.map((by) => index - by).filter((other) => other >= 0))].map(
          (other) => `t${other}`,
        ),
        actualStart: each.begun === null ? null : planDay(each.begun),
        actualFinish: each.begun === null || each.took === null ? null : planDay(each.begun + each.took),
        satisfied,
      });
    }),
  );
const endOf = (tasks: readonly ScheduledTask[]) => {
  const plan = forecast(tasks, longAgo);
  return Math.max(...tasks.filter(({ satisfied }) => !satisfied).map(({ key }) => plan.get(key)?.finish.late ?? 0));
};

describe('any plan', () => {
  it('starts what is not begun neither before its plan nor before what it waits for', () => {
    fc.assert(
      fc.property(plans, (tasks) => {
        const plan = forecast(tasks, longAgo);
        for (const each of tasks) {
          const own = plan.get(each.key);
          if (!own) throw new Error('missing');
          expect(own.start.early).toBeLessThanOrEqual(own.start.late);
          expect(own.finish.early).toBeLessThanOrEqual(own.finish.late);
          expect(own.slip).toBe(own.start.late - each.plannedStart);
          if (each.actualStart !== null) {
            expect(own.start.late).toBe(each.actualStart);
            continue;
          }
          const before = tasks.filter(
            (other) => !other.satisfied && (other.phase < each.phase || each.dependsOn.includes(other.key)),
          );
          const bounds = before.map(({ key }) => plan.get(key)?.finish.late ?? 0);
          expect(own.start.late).toBe(Math.max(each.plannedStart, ...bounds));
        }
      }),
    );
  });

  it('ends a day later for a day lost on what is critical, and on nothing else', () => {
    fc.assert(
      fc.property(plans, (tasks) => {
        const plan = forecast(tasks, longAgo);
        fc.pre(tasks.some(({ satisfied }) => !satisfied));
        for (const each of tasks) {
          if (each.satisfied || each.actualFinish !== null) {
            expect(plan.get(each.key)?.critical).toBe(false);
            continue;
          }
          const longer = tasks.map((other) =>
            other === each
              ? { ...other, duration: { min: other.duration.min + 1, max: other.duration.max + 1 } }
              : other,
          );
          expect(endOf(longer) - endOf(tasks)).toBe(plan.get(each.key)?.critical ? 1 : 0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('can lose as many days as a task has float, and not one more', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 30 }), (tasks, days) => {
        const plan = forecast(tasks, longAgo);
        for (const each of tasks) {
          const own = plan.get(each.key);
          if (!own || each.satisfied || each.actualFinish !== null) continue;
          const later = tasks.map((other) =>
            other === each ? { ...other, expectedFinish: own.finish.late + days } : other,
          );
          expect(endOf(later) - endOf(tasks)).toBe(Math.max(0, days - own.float));
        }
      }),
      { numRuns: 200 },
    );
  });
});
