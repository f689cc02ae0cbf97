import type { Phase, Plan, Shift, Task, WhatIf } from '@gangway/contract';
import { addBusinessDays, businessDaysBetween, dateIn, isHoliday } from '@gangway/rules/calendar';
import { Temporal } from 'temporal-polyfill';
import { anchorDate, calendarOf, dateOf, dayNumber } from './calendar-days.js';
import type { PlanFacts } from './facts.js';
import { plannedDays } from './forecast.js';
import { planView } from './plan.view.js';
import { whyNotPropose } from './proposal.js';

/** Days ahead that are looked through for the best one. */
const HORIZON = 1024;

/** The facts as they would be had the task been rescheduled now. Nothing is stored. */
function withDue(plan: PlanFacts, key: string, dueOn: string): PlanFacts {
  const at = new Date(plan.now).toISOString();
  const event = {
    kind: 'rescheduled',
    at,
    by: { name: '-', side: 'partner' },
    reason: null,
    detail: { dueOn },
  } as const;
  const stored = plan.tasks.find(({ task }) => task === key);
  const changed = stored
    ? { ...stored, events: [...stored.events, event] }
    : { id: `tsk_${key}`, version: 0, task: key, assignee: null, events: [event], evidence: [] };
  return { ...plan, tasks: [...plan.tasks.filter(({ task }) => task !== key), changed] };
}

const taskOf = (plan: Plan, key: string) => plan.phases.flatMap(({ tasks }) => tasks).find((task) => task.key === key);
const between = (from: string | null, to: string | null): number => (from && to ? dayNumber(to) - dayNumber(from) : 0);
const lastDay = (phases: readonly Phase[]): string | null =>
  phases
    .flatMap(({ planned }) => planned.end ?? [])
    .sort()
    .at(-1) ?? null;

/** What moves, and how far, when a task ends on another day (rule R7). */
export function shiftView(facts: PlanFacts, key: string, dueOn: string): Shift {
  const now = planView(facts);
  const then = planView(withDue(facts, key, dueOn));
  const task = taskOf(now, key);
  const moved = taskOf(then, key);
  const limit = lastDay(now.phases);
  const fits = (plan: Plan) => limit === null || plan.forecastFinish === null || plan.forecastFinish <= limit;
  const move = (
    kind: 'task' | 'phase' | 'finish',
    id: string,
    title: string,
    from: string | null,
    to: string | null,
  ) => ({
    kind,
    key: id,
    title,
    from,
    to,
    days: between(from, to),
    businessDays: from && to ? businessDaysBetween(calendarOf(facts.program), from, to) : 0,
  });
  const phases = now.phases.flatMap((phase, index) => {
    const to = then.phases[index]?.forecast.start ?? null;
    return !phase.buffer && to !== phase.forecast.start
      ? [move('phase', phase.key, phase.title, phase.forecast.start, to)]
      : [];
  });
  const slack = (plan: Plan) =>
    plan.buffer === null || plan.plannedFinish === null
      ? null
      : plan.buffer.total - Math.max(0, between(plan.plannedFinish, plan.forecastFinish));
  const [from, to] = [slack(now), slack(then)];
  return {
    dueOn,
    moves: [
      move('task', key, task?.title ?? key, task?.forecast.end ?? null, moved?.forecast.end ?? null),
      ...phases,
      move('finish', 'finish', 'Finish', now.forecastFinish, then.forecastFinish),
    ],
    buffer: from === null || to === null ? null : { from, to },
    limit,
    fits: fits(then),
    bestDueOn:
      limit === null
        ? null
        : latestFit(dayNumber(now.today), (day) => fits(planView(withDue(facts, key, dateOf(day))))),
  };
}

/** The day on which a task ends that takes so many business days more than it would, or than today where that is over. */
export function laterDay({ program }: PlanFacts, { today }: Plan, { forecast }: Task, days: number): string {
  const end = forecast.end !== null && forecast.end > today ? forecast.end : today;
  return addBusinessDays(calendarOf(program), Temporal.PlainDate.from(end), days).toString();
}

/** Latest day that fits; a later one never fits better. Null: not even the first does. */
function latestFit(first: number, fits: (day: number) => boolean): string | null {
  if (!fits(first)) return null;
  let low = first;
  let high = first + HORIZON;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return dateOf(low);
}

/** The dates of the plan from another first day: pure, from the program alone, as if nothing had happened yet. */
export function whatIfView(facts: PlanFacts, startOn: string): WhatIf {
  const first = facts.program.phases[0];
  const plannedStart = first ? anchorDate(facts.partner, first.anchor) : null;
  const days = plannedStart === null ? null : dayNumber(startOn) - dayNumber(plannedStart);
  const other: PlanFacts = { ...facts, partner: moved(facts.partner, days, first?.anchor ?? null, startOn) };
  const span = (plan: PlanFacts, phase: PlanFacts['program']['phases'][number]) => plannedDays(plan, phase);
  const phases = facts.program.phases.map((phase) => ({ phase, from: span(facts, phase), to: span(other, phase) }));
  const milestones = phases.map(({ phase, from, to }) => row('phase', phase.key, phase.title, from?.start, to?.start));
  const ends = (side: 'from' | 'to') => {
    const all = phases.flatMap((each) => each[side]?.end ?? []);
    return all.length === 0 ? undefined : Math.max(...all);
  };
  return {
    plannedStart,
    startOn,
    milestones: [...milestones, row('finish', 'finish', 'Finish', ends('from'), ends('to'))],
    holidays: phases.flatMap(({ phase, from, to }) =>
      to
        ? holidaysIn(facts, to.start, to.end)
            .filter((on) => !within(from, on))
            .map((on) => ({ on, phase: phase.title }))
        : [],
    ),
    whyNot: whyNotPropose(facts, startOn, dateIn(facts.partner.timeZone, facts.now)),
  };
}

function row(kind: 'phase' | 'finish', key: string, title: string, from: number | undefined, to: number | undefined) {
  return {
    kind,
    key,
    title,
    from: from === undefined ? null : dateOf(from),
    to: to === undefined ? null : dateOf(to),
    days: from === undefined || to === undefined ? 0 : to - from,
  };
}

const within = (span: { start: number; end: number } | null, on: string): boolean =>
  span !== null && dayNumber(on) >= span.start && dayNumber(on) <= span.end;

/** All first days that are known move by as much as the first one does. */
function moved(
  partner: PlanFacts['partner'],
  days: number | null,
  anchor: PlanFacts['program']['phases'][number]['anchor'] | null,
  startOn: string,
): PlanFacts['partner'] {
  const date = (on: string | null) => (on === null || days === null ? on : dateOf(dayNumber(on) + days));
  const shifted = {
    ...partner,
    agreementEffectiveOn: date(partner.agreementEffectiveOn),
    kickoffOn: date(partner.kickoffOn),
    applicationOn: date(partner.applicationOn),
    contractSignedAt:
      partner.contractSignedAt === null || days === null
        ? partner.contractSignedAt
        : new Date(Date.parse(partner.contractSignedAt) + days * 86_400_000).toISOString(),
  };
  if (anchor === null) return shifted;
  return anchor === 'contractSignedAt'
    ? {
        ...shifted,
        contractSignedAt: Temporal.PlainDate.from(startOn).toZonedDateTime(partner.timeZone).toInstant().toString(),
      }
    : { ...shifted, [anchor]: startOn };
}

/** Public holidays that fall on days on which the program would be open. */
function holidaysIn(facts: PlanFacts, start: number, end: number): string[] {
  const calendar = facts.program.calendars.find(({ alwaysOpen }) => !alwaysOpen);
  if (!calendar) return [];
  return Array.from({ length: end - start + 1 }, (_, index) => dateOf(start + index)).filter((on) => {
    const date = Temporal.PlainDate.from(on);
    return (
      isHoliday(calendar, date) && calendar.hours.some((hours) => hours.days.some((day) => day === date.dayOfWeek))
    );
  });
}
