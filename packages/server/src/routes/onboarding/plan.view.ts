import type { Gate, GateDefinition, Phase, Plan, Task } from '@gangway/contract';
import { factsOf, suggestEngagement, timeToValue, type TaskForecast } from '@gangway/rules';
import { dateIn } from '@gangway/rules/calendar';
import { anchorDate, dateOf, dayNumber } from './calendar-days.js';
import { resolve, type PlanFacts, type Resolved } from './facts.js';
import { forecastPlan, plannedDays } from './forecast.js';
import { meetingViews } from './meetings.view.js';
import { proposalView } from './proposal.js';
import { taskView } from './task.view.js';

const anchorLabels = {
  agreementEffectiveOn: 'The agreement takes effect',
  contractSignedAt: 'The contract is signed',
  kickoffOn: 'Kickoff',
  applicationOn: 'Application',
} as const;
const outcomeLabels = {
  deal_booked: 'first deal',
  integration_active: 'integration live',
  case_closed: 'first case closed',
} as const;

/** The plan of a partner at an instant. */
export function planView(plan: PlanFacts): Plan {
  const resolved = resolve(plan);
  const today = dateIn(plan.partner.timeZone, plan.now);
  const forecasts = forecastPlan(plan, resolved, today);
  const phases = plan.program.phases.map((phase): Phase => {
    const tasks = phase.tasks.map((task) => taskView(plan, resolved, phase, task, forecasts.get(task.key)));
    return phaseView(plan, phase, tasks, forecasts);
  });
  const gates = plan.program.gates.map((gate) => gateView(plan, resolved, gate));
  const working = phases.filter(({ buffer }) => !buffer);
  const tasks = working.flatMap((phase) => phase.tasks).filter(({ state }) => state !== 'not_applicable');
  const plannedFinish = latest(working.map(({ planned }) => planned.end));
  // Open work without a date makes the end unknown: a plan that goes by proof has none until it is through.
  const forecastFinish = tasks.some((task) => isOpenTask(task) && task.forecast.end === null)
    ? null
    : latest(working.map(({ forecast }) => forecast.end));
  const slipDays =
    plannedFinish && forecastFinish ? Math.max(0, dayNumber(forecastFinish) - dayNumber(plannedFinish)) : 0;
  const first = plan.program.phases[0];
  const anchorOn = first ? anchorDate(plan.partner, first.anchor) : null;
  const last = latest(phases.map(({ planned }) => planned.end));
  const value = timeToValue(
    plan.partner.contractSignedAt === null ? null : Date.parse(plan.partner.contractSignedAt),
    plan.outcomes.map(({ kind, occurredAt, verifiedAt }) => ({
      kind: outcomeLabels[kind],
      occurredAt: Date.parse(occurredAt),
      verifiedAt: verifiedAt === null ? null : Date.parse(verifiedAt),
    })),
    plan.now,
  );
  return {
    anchor: { label: first ? anchorLabels[first.anchor] : '', on: anchorOn },
    today,
    proposal: proposalView(plan),
    day:
      anchorOn !== null && last !== null && today >= anchorOn && (today <= last || tasks.some(isOpenTask))
        ? { number: dayNumber(today) - dayNumber(anchorOn) + 1, of: dayNumber(last) - dayNumber(anchorOn) + 1 }
        : null,
    counts: {
      done: tasks.filter(({ state }) => state === 'done' || state === 'skipped').length,
      total: tasks.length,
      mine: tasks.filter((task) => isMine(task)).length,
      vendor: tasks.filter((task) => isVendors(task)).length,
    },
    plannedFinish,
    forecastFinish,
    slipDays,
    buffer: bufferView(phases, slipDays),
    timeToValue: {
      state: value.state,
      days: value.days === null ? null : Math.round(value.days * 100) / 100,
      outcome: value.outcome,
    },
    next: nextView(tasks),
    slip: slipView(tasks, working, slipDays, bufferView(phases, slipDays)?.left ?? 0),
    phases,
    gates,
    meetings: meetingViews(plan, phases, today),
    engagement: engagementView(plan),
  };
}

const latest = (dates: readonly (string | null)[]): string | null =>
  dates.reduce<string | null>((max, date) => (date !== null && (max === null || date > max) ? date : max), null);
const earliest = (dates: readonly (string | null)[]): string | null =>
  dates.reduce<string | null>((min, date) => (date !== null && (min === null || date < min) ? date : min), null);

const isOpenTask = (task: Task): boolean => task.state !== 'done' && task.state !== 'skipped';

/** It waits for the partner. */
export const isMine = (task: Task): boolean => task.turn === 'partner';
const isVendors = (task: Task): boolean => task.turn === 'vendor';

function phaseView(
  plan: PlanFacts,
  phase: PlanFacts['program']['phases'][number],
  tasks: Task[],
  forecasts: ReadonlyMap<string, TaskForecast>,
): Phase {
  const planned = plannedDays(plan, phase);
  const own = tasks.filter(({ state }) => state !== 'not_applicable');
  const done = own.filter(({ state }) => state === 'done' || state === 'skipped').length;
  const slip = Math.max(
    0,
    ...own.filter(({ state }) => state !== 'done').map(({ key }) => forecasts.get(key)?.slip ?? 0),
  );
  const locked = own.length > 0 && own.every(({ state }) => state === 'locked');
  const begun = own.some(({ state }) => state !== 'locked' && state !== 'available');
  return {
    key: phase.key,
    title: phase.title,
    state: own.length > 0 && done === own.length ? 'done' : locked ? 'locked' : begun ? 'in_progress' : 'open',
    buffer: phase.buffer,
    planned: { start: planned && dateOf(planned.start), end: planned && dateOf(planned.end) },
    forecast: phase.buffer
      ? { start: planned && dateOf(planned.start), end: planned && dateOf(planned.end) }
      : {
          start: earliest(own.map(({ forecast }) => forecast.start)) ?? (planned && dateOf(planned.start)),
          end: latest(own.map(({ forecast }) => forecast.end)) ?? (planned && dateOf(planned.end)),
        },
    slipDays: slip,
    done,
    total: own.length,
    vendorRoles: phase.vendorRoles,
    partnerRoles: phase.partnerRoles,
    tasks,
  };
}

function bufferView(phases: readonly Phase[], slipDays: number): Plan['buffer'] {
  const buffer = phases.find((phase) => phase.buffer);
  if (!buffer?.planned.start || !buffer.planned.end) return null;
  const total = dayNumber(buffer.planned.end) - dayNumber(buffer.planned.start) + 1;
  return { total, left: Math.max(0, total - slipDays), ends: buffer.planned.end };
}

function nextView(tasks: readonly Task[]): Plan['next'] {
  const due = ({ overdue, planned, forecast }: Task) => (overdue ? planned.end : forecast.end);
  const rank = (task: Task) => (task.state === 'in_review' ? 0 : task.state === 'changes_requested' ? 1 : 2);
  const task = tasks
    .filter(isMine)
    .sort((a, b) => rank(a) - rank(b) || ((due(a) ?? '9999') < (due(b) ?? '9999') ? -1 : 1))[0];
  return task ? { taskId: task.id, title: task.title, why: task.description, dueOn: due(task) } : null;
}

function slipView(tasks: readonly Task[], phases: readonly Phase[], slipDays: number, left: number): Plan['slip'] {
  const cause = tasks
    .filter(
      ({ state, slipDays: days }) =>
        days > 0 && (state === 'in_progress' || state === 'blocked' || state === 'in_review'),
    )
    .sort((a, b) => b.slipDays - a.slipDays)[0];
  if (!cause) return null;
  const index = phases.findIndex(({ key }) => key === cause.phase);
  const moved = phases.slice(index + 1).find((phase) => phase.slipDays > 0);
  return {
    taskId: cause.id,
    title: cause.title,
    days: cause.slipDays,
    moves: moved?.forecast.start ? { phase: moved.title, to: moved.forecast.start } : null,
    absorbed: slipDays > 0 && left > 0,
  };
}

export function gateView(plan: PlanFacts, resolved: Resolved, gate: GateDefinition): Gate {
  const result = resolved.gates.get(gate.key);
  const fact = (key: string) => plan.program.facts.find((each) => each.key === key);
  const waiver = plan.gates.findLast((each) => each.gate === gate.key && each.kind === 'waived');
  const phase = plan.program.phases.find(({ key }) => gate.blocks.includes(key));
  return {
    key: gate.key,
    title: gate.title,
    state: result?.state ?? 'pending',
    hard: gate.hard,
    blocks: gate.blocks.map((key) => plan.program.phases.find((each) => each.key === key)?.title ?? key),
    beforePhase: phase?.key ?? null,
    met: factsOf(gate.expression).flatMap((key) =>
      result?.met.includes(key) ? [{ fact: key, label: fact(key)?.label ?? key }] : [],
    ),
    missing: (result?.missing ?? []).map((key) => ({
      fact: key,
      label: fact(key)?.label ?? key,
      owner: fact(key)?.owner ?? 'vendor',
      progress: progressOfFact(plan, key),
    })),
    waiver:
      result?.state === 'waived' && waiver
        ? { by: waiver.by.name, reason: waiver.reason ?? 'No reason given', expiresAt: waiver.expiresAt }
        : null,
    revalidateOn: result?.revalidateAt ? dateIn(plan.partner.timeZone, result.revalidateAt) : null,
  };
}

function progressOfFact(plan: PlanFacts, key: string): string | null {
  const source = plan.program.facts.find((each) => each.key === key)?.source;
  if (source?.kind === 'customers_live') return `${plan.liveCustomers} of ${source.atLeast}`;
  if (source?.kind !== 'certified') return null;
  const counts = plan.certified.get(source.curriculum);
  return counts ? `${counts.certified} of ${source.minCount ?? counts.designated}` : null;
}

function engagementView(plan: PlanFacts): Plan['engagement'] {
  const models = plan.program.engagementModels;
  const facts = plan.partner.engagement;
  if (!models || !facts) return null;
  const suggestion = suggestEngagement(models, { ...facts, free: null });
  const model = facts.confirmed?.model ?? suggestion.model;
  return {
    model,
    name: models.models.find(({ key }) => key === model)?.name ?? model,
    suggested: facts.confirmed === null,
    confirmedBy: facts.confirmed?.by ?? null,
    reasons: [models.models.find(({ key }) => key === suggestion.model)?.when ?? ''].filter((reason) => reason !== ''),
  };
}
