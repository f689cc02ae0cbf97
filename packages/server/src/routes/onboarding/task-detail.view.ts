import type { Comment, Proof, StoredFile, Task, TaskDefinition, TaskDetail } from '@gangway/contract';
import type { PlanFacts, StoredTask } from './facts.js';
import { sideActionViews } from './side-actions.js';

type Event = StoredTask['events'][number];

export interface TaskExtras {
  readonly comments: readonly Comment[];
  readonly files: readonly StoredFile[];
}

/** Everything about a task, for the surface on which it is worked. */
export function taskDetailView(
  plan: PlanFacts,
  task: Task,
  definition: TaskDefinition,
  all: readonly Task[],
  extras: TaskExtras,
): TaskDetail {
  const stored = plan.tasks.find(({ id }) => id === task.id);
  const events = (stored?.events ?? []).filter(({ at }) => Date.parse(at) <= plan.now);
  return {
    ...task,
    vendorRoles: definition.vendorRoles,
    partnerRoles: definition.partnerRoles,
    before: all
      .filter(({ key }) => definition.dependsOn.includes(key))
      .map(({ id, title, state }) => ({ id, title, state })),
    proofs: proofs(stored, extras.files),
    points: points(task, definition, events),
    signatures: events.flatMap(({ kind, by, at }) =>
      kind === 'submitted' || kind === 'signed_off' || kind === 'completed'
        ? [{ ...by, at, act: kind === 'submitted' ? ('submitted' as const) : ('signed' as const) }]
        : [],
    ),
    waiver: waiver(task, events),
    blocker: blocker(task, events),
    rescheduled: rescheduled(events),
    comments: [...extras.comments],
    sideActions: sideActionViews({ plan, task, definition }),
  };
}

function proofs(stored: StoredTask | undefined, files: readonly StoredFile[]): Proof[] {
  const count = new Map<string, number>();
  return (stored?.evidence ?? [])
    .map((proof) => {
      const version = (count.get(proof.key) ?? 0) + 1;
      count.set(proof.key, version);
      return {
        id: proof.id,
        key: proof.key,
        version,
        kind: proof.kind,
        state: proof.state,
        value: proof.value,
        file: files.find(({ id }) => id === proof.fileId) ?? null,
        reason: proof.reason ?? null,
        by: proof.by.name,
        at: proof.at,
      };
    })
    .toReversed();
}

/** Keys of what a signature covers: the proofs that are asked for, then the lines of the checklist. */
export const pointsOf = (definition: TaskDefinition): { readonly key: string; readonly label: string }[] => [
  ...definition.evidence.map(({ key, label }) => ({ key, label })),
  ...definition.checklist.map((label, index) => ({ key: `checklist.${index + 1}`, label })),
];

function points(task: Task, definition: TaskDefinition, events: readonly Event[]): TaskDetail['points'] {
  const last = events.findLast(
    ({ kind }) => kind === 'changes_requested' || kind === 'signed_off' || kind === 'submitted',
  );
  const back = last?.kind === 'changes_requested' ? (last.detail?.points ?? []) : [];
  return pointsOf(definition).map(({ key, label }) => {
    const sent = back.find((point) => point.key === key);
    return {
      key,
      label,
      state: task.state === 'done' ? 'accepted' : sent ? 'sent_back' : 'open',
      note: sent?.note ?? null,
    };
  });
}

function waiver(task: Task, events: readonly Event[]): TaskDetail['waiver'] {
  const last = events.findLast(({ kind }) => kind === 'waiver_asked' || kind === 'skipped' || kind === 'reopened');
  if (!last || last.kind === 'reopened' || (last.kind === 'skipped' && task.state !== 'skipped')) return null;
  return {
    state: last.kind === 'skipped' ? 'granted' : 'asked',
    reason: last.reason ?? 'No reason given',
    by: last.by.name,
    at: last.at,
    until: last.detail?.until ?? null,
  };
}

function blocker(task: Task, events: readonly Event[]): TaskDetail['blocker'] {
  const last = events.findLast(({ kind }) => kind === 'blocked');
  if (task.state !== 'blocked' || !last) return null;
  return {
    kind: last.detail?.blocker ?? 'cannot',
    reason: last.reason ?? 'No reason given',
    by: last.by.name,
    at: last.at,
    expectedOn: last.detail?.expectedOn ?? null,
  };
}

function rescheduled(events: readonly Event[]): TaskDetail['rescheduled'] {
  const last = events.findLast(({ kind }) => kind === 'rescheduled' || kind === 'reopened');
  const dueOn = last?.detail?.dueOn;
  if (last?.kind !== 'rescheduled' || dueOn === undefined) return null;
  return { dueOn, reason: last.reason ?? 'No reason given', by: last.by.name, at: last.at };
}
