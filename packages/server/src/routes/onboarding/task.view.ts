import type {
  Evidence,
  Person,
  PhaseDefinition,
  Side,
  Task,
  TaskAction,
  TaskDefinition,
  TaskState,
} from '@gangway/contract';
import { taskActions } from '@gangway/contract';
import { plainTask, reviewedTask, type TaskForecast } from '@gangway/rules';
import { addMonths, dateIn } from '@gangway/rules/calendar';
import { dateOf, dayNumber } from './calendar-days.js';
import type { PlanFacts, Resolved, StoredTask } from './facts.js';
import { plannedDays } from './forecast.js';

/** A task that asks for proof or a signature goes through review. */
export const isReviewed = (task: TaskDefinition): boolean => task.signOffBy !== null || task.evidence.length > 0;

/** State of a task with its locks: dependencies and the gates before its phase. */
export function taskState(
  plan: PlanFacts,
  resolved: Resolved,
  phase: PhaseDefinition,
  task: TaskDefinition,
): TaskState {
  if (!resolved.applies(task)) return 'not_applicable';
  const state = resolved.progress.get(task.key)?.state ?? null;
  if (state !== null) return state;
  return waitingFor(plan, resolved, phase, task).length === 0 ? 'available' : 'locked';
}

/** What keeps a task shut: facts of gates and tasks before it. */
export function waitingFor(
  plan: PlanFacts,
  resolved: Resolved,
  phase: PhaseDefinition,
  task: TaskDefinition,
): Task['waitingFor'] {
  const gates = plan.program.gates.filter(
    (gate) =>
      (gate.blocks.includes(phase.key) || gate.blocks.includes(task.key)) &&
      !(resolved.gates.get(gate.key)?.open ?? false),
  );
  const missing = gates
    .flatMap((gate) => resolved.gates.get(gate.key)?.missing ?? [])
    .flatMap((key) => plan.program.facts.find((fact) => fact.key === key) ?? [])
    .map(({ label, owner }) => ({ label, owner }));
  const before = task.dependsOn.flatMap((key) => {
    const other = plan.program.phases.flatMap(({ tasks }) => tasks).find((each) => each.key === key);
    const state = resolved.progress.get(key)?.state;
    return other && resolved.applies(other) && state !== 'done' && state !== 'skipped'
      ? [{ label: other.title, owner: other.owner }]
      : [];
  });
  const all = [...before, ...missing];
  return all.filter((each, index) => all.findIndex(({ label }) => label === each.label) === index);
}

function evidenceViews(plan: PlanFacts, task: TaskDefinition, stored: StoredTask | undefined): Evidence[] {
  return task.evidence.map(({ key, label, kind, revalidateMonths }) => {
    const proof = stored?.evidence.findLast((each) => each.key === key);
    const expires =
      proof && revalidateMonths !== null
        ? addMonths(plan.program.timeZone.name, Date.parse(proof.at), revalidateMonths)
        : null;
    const expired = expires !== null && plan.now >= expires && proof?.state === 'accepted';
    return {
      id: proof?.id ?? null,
      key,
      label,
      kind,
      state: expired ? 'expired' : (proof?.state ?? 'missing'),
      value: proof?.value ?? null,
      by: proof?.by.name ?? null,
      at: proof?.at ?? null,
      expiresAt: expires === null ? null : new Date(expires).toISOString(),
      reason: proof?.reason ?? null,
    };
  });
}

/** What still has to come with handing in; null: nothing. Systems bring theirs by themselves. */
export function stillMissing(evidence: readonly Evidence[]): string | null {
  const missing = evidence.filter(
    ({ kind, state }) => kind !== 'system' && (state === 'missing' || state === 'rejected' || state === 'expired'),
  );
  return missing.length === 0 ? null : `Still to hand in: ${missing.map(({ label }) => label).join(', ')}.`;
}

/** Who may do what from the partner's side; the vendor's acts come through its own tools. */
function actions(
  plan: PlanFacts,
  task: TaskDefinition,
  state: TaskState,
  evidence: readonly Evidence[],
): Task['actions'] {
  const machine = isReviewed(task) ? reviewedTask : plainTask;
  const vendor = plan.program.vendor.short;
  const reasonAgainst = (action: TaskAction): string | null => {
    if (plan.readOnly !== null) return plan.readOnly;
    const side: Side =
      action === 'sign-off' || action === 'request-changes' ? (task.signOffBy ?? 'vendor') : task.owner;
    if (action === 'skip' || action === 'reopen') return task.optional ? null : `Only ${vendor} may do this.`;
    if (action !== 'block' && action !== 'unblock' && side === 'vendor') return `${vendor} does this.`;
    return null;
  };
  return taskActions
    .filter((action) => machine[state][action] !== undefined)
    .map((name) => {
      const reason = reasonAgainst(name);
      return { name, allowed: reason === null, reason: reason ?? (name === 'submit' ? stillMissing(evidence) : null) };
    });
}

/** In review it is up to whoever signs, else to the owner of what can be worked on. */
function turnOf(state: TaskState, task: TaskDefinition): Side | null {
  if (state === 'in_review') return task.signOffBy ?? 'vendor';
  return state === 'available' || state === 'in_progress' || state === 'changes_requested' ? task.owner : null;
}

function person(plan: PlanFacts, stored: StoredTask | undefined): Person | null {
  const contact = plan.contacts.find(({ id }) => id === stored?.assignee);
  return contact
    ? { name: contact.name, role: contact.role, side: contact.side, you: contact.id === plan.readerContactId }
    : null;
}

export function taskView(
  plan: PlanFacts,
  resolved: Resolved,
  phase: PhaseDefinition,
  task: TaskDefinition,
  forecast: TaskForecast | undefined,
): Task {
  const stored = plan.tasks.find((each) => each.task === task.key);
  const progress = resolved.progress.get(task.key);
  const state = taskState(plan, resolved, phase, task);
  const planned = plannedDays(plan, phase, task);
  const zone = plan.partner.timeZone;
  const today = dateIn(zone, plan.now);
  const evidence = evidenceViews(plan, task, stored);
  const finished = progress?.finishedAt ?? null;
  const open = state !== 'done' && state !== 'skipped' && state !== 'not_applicable';
  const start =
    progress?.startedAt !== null && progress?.startedAt !== undefined
      ? dateIn(zone, progress.startedAt)
      : forecast
        ? dateOf(forecast.start.late)
        : null;
  const end =
    finished !== null
      ? dateIn(zone, finished)
      : forecast
        ? dateOf(Math.max(forecast.start.late, forecast.finish.late - 1, open ? dayNumber(today) : 0))
        : null;
  return {
    id: stored?.id ?? `tsk_${task.key}`,
    key: task.key,
    phase: phase.key,
    title: task.title,
    description: task.description,
    state,
    owner: task.owner,
    assignee: person(plan, stored),
    planned: { start: planned && dateOf(planned.start), end: planned && dateOf(planned.end) },
    forecast: { start, end },
    slipDays: open ? Math.max(0, forecast?.slip ?? 0) : 0,
    critical: open && (forecast?.critical ?? false),
    overdue: open && planned !== null && dateOf(planned.end) < today,
    waitingFor: state === 'locked' ? waitingFor(plan, resolved, phase, task) : [],
    dependsOn: task.dependsOn,
    floatDays: open ? (forecast?.float ?? null) : null,
    blockedReason: progress?.blockedReason ?? null,
    leadTimeDays: task.leadTime && { min: task.leadTime.min, max: task.leadTime.max },
    evidence,
    signOffBy: task.signOffBy,
    turn: turnOf(state, task),
    checklist: task.checklist,
    tags: task.tags,
    actions: actions(plan, task, state, evidence),
    version: stored?.version ?? 0,
  };
}
