import type { FactDefinition, ProgramDefinition, Side, TaskDefinition, TaskState } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import { evaluate, gateState, type Facts, type GateResult, type Truth } from '@gangway/rules';
import { addMonths, dateIn } from '@gangway/rules/calendar';

export type TaskFact = PartnerHistory['tasks'][number];

/** A proof with the identifiers that the store gave it. */
export type StoredProof = TaskFact['evidence'][number] & { readonly id: string; readonly fileId: string | null };

/** A task's events with the identifiers that the store gave it. */
export interface StoredTask extends Omit<TaskFact, 'evidence'> {
  readonly id: string;
  readonly version: number;
  readonly evidence: readonly StoredProof[];
}

/** Another first day that somebody proposed. */
export interface ProposalFact {
  readonly id: string;
  readonly startOn: string;
  readonly by: { readonly name: string; readonly side: Side };
  readonly at: string;
  /** Null: it stands. */
  readonly withdrawnAt: string | null;
}

/** Everything a plan is worked out from. */
export interface PlanFacts {
  readonly program: ProgramDefinition;
  readonly partner: PartnerHistory['partner'];
  readonly tasks: readonly StoredTask[];
  readonly gates: PartnerHistory['gates'];
  readonly meetings: PartnerHistory['meetings'];
  readonly outcomes: PartnerHistory['outcomes'];
  readonly contacts: PartnerHistory['contacts'];
  /** Oldest first. */
  readonly proposals: readonly ProposalFact[];
  readonly liveCustomers: number;
  readonly payoutsEnabled: boolean;
  /** Per curriculum: how many are designated and how many of them hold its credential. */
  readonly certified: ReadonlyMap<string, { readonly designated: number; readonly certified: number }>;
  /** Contact that the reader is; null: a key. */
  readonly readerContactId: string | null;
  /** Why the reader may change nothing; null: they may. */
  readonly readOnly: string | null;
  readonly now: number;
}

/** What the events of a task add up to, its locks aside. */
export interface TaskProgress {
  readonly state: TaskState | null;
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  readonly blockedReason: string | null;
  /** Day on which people expect it to end: rescheduled to it, or held up until then. */
  readonly expectedOn: string | null;
}

/** @param today the partner's date at `now` */
export function progressOf(task: Pick<TaskFact, 'events'> | undefined, now: number, today: string): TaskProgress {
  let state: TaskState | null = null;
  let before: TaskState | null = null;
  let dueOn: string | null = null;
  let heldUntil: string | null = null;
  let startedAt: number | null = null;
  let finishedAt: number | null = null;
  let blockedReason: string | null = null;
  for (const event of task?.events ?? []) {
    const at = Date.parse(event.at);
    if (at > now) break;
    switch (event.kind) {
      case 'started':
        state = 'in_progress';
        startedAt ??= at;
        break;
      case 'submitted':
      case 'review_started':
        state = 'in_review';
        startedAt ??= at;
        break;
      case 'changes_requested':
        state = 'changes_requested';
        break;
      case 'signed_off':
      case 'completed':
        state = 'done';
        startedAt ??= at;
        finishedAt = at;
        break;
      case 'blocked':
        before = state;
        state = 'blocked';
        blockedReason = event.reason;
        heldUntil = event.detail?.expectedOn ?? null;
        break;
      case 'unblocked':
        state = before;
        blockedReason = null;
        heldUntil = null;
        break;
      case 'skipped': {
        // A waiver with an end is over on that day.
        const until = event.detail?.until ?? null;
        if (until === null || today < until) state = 'skipped';
        break;
      }
      case 'reopened':
        state = state === 'skipped' ? null : 'in_progress';
        finishedAt = null;
        dueOn = null;
        break;
      case 'rescheduled':
        dueOn = event.detail?.dueOn ?? dueOn;
        break;
      case 'waiver_asked':
        break;
    }
  }
  const expectedOn = heldUntil !== null && (dueOn === null || heldUntil > dueOn) ? heldUntil : dueOn;
  return { state, startedAt, finishedAt, blockedReason, expectedOn };
}

export interface Resolved {
  readonly facts: Facts;
  readonly gates: ReadonlyMap<string, GateResult>;
  readonly progress: ReadonlyMap<string, TaskProgress>;
  readonly applies: (task: TaskDefinition) => boolean;
}

/** Truth of every fact, state of every gate and progress of every task of the partner. */
export function resolve(plan: PlanFacts): Resolved {
  const { program, now } = plan;
  const stored = new Map(plan.tasks.map((task) => [task.task, task]));
  const today = dateIn(plan.partner.timeZone, now);
  const progress = new Map(
    program.phases.flatMap(({ tasks }) => tasks.map(({ key }) => [key, progressOf(stored.get(key), now, today)])),
  );
  const facts = new Map<string, Truth>();
  const gates = new Map<string, GateResult>();
  const later: FactDefinition[] = [];
  for (const fact of program.facts) {
    if (fact.source.kind === 'gate_passed') later.push(fact);
    else facts.set(fact.key, truth(plan, fact, stored, progress));
  }
  for (const gate of program.gates) gates.set(gate.key, stateOfGate(plan, gate, facts));
  // Facts about gates: a gate may wait for another, so the gates that use them are looked at again.
  for (const fact of later) {
    if (fact.source.kind === 'gate_passed') facts.set(fact.key, gates.get(fact.source.gate)?.open ?? null);
  }
  if (later.length > 0) for (const gate of program.gates) gates.set(gate.key, stateOfGate(plan, gate, facts));
  const applies = (task: TaskDefinition) => task.condition === null || evaluate(task.condition, facts) !== false;
  // A conditional task that does not apply counts as done.
  for (const fact of program.facts) {
    const { source } = fact;
    if (source.kind !== 'task_done') continue;
    const task = program.phases.flatMap(({ tasks }) => tasks).find(({ key }) => key === source.task);
    if (task && !applies(task)) facts.set(fact.key, true);
  }
  for (const gate of program.gates) gates.set(gate.key, stateOfGate(plan, gate, facts));
  return { facts, gates, progress, applies };
}

function stateOfGate(plan: PlanFacts, gate: ProgramDefinition['gates'][number], facts: Facts): GateResult {
  const records = plan.gates.filter((each) => each.gate === gate.key && Date.parse(each.at) <= plan.now);
  const waiver = records.findLast(({ kind }) => kind === 'waived');
  const at = (kind: string) => {
    const record = records.findLast((each) => each.kind === kind);
    return record ? Date.parse(record.at) : null;
  };
  return gateState(
    gate,
    facts,
    {
      signedOffAt: at('signed_off'),
      waiver: waiver ? { expiresAt: waiver.expiresAt === null ? null : Date.parse(waiver.expiresAt) } : null,
      failed: records.at(-1)?.kind === 'failed',
      passedAt: at('passed') ?? at('signed_off'),
    },
    plan.now,
    (instant, months) => addMonths(plan.program.timeZone.name, instant, months),
  );
}

function truth(
  plan: PlanFacts,
  fact: FactDefinition,
  stored: ReadonlyMap<string, StoredTask>,
  progress: ReadonlyMap<string, TaskProgress>,
): Truth {
  const { source } = fact;
  switch (source.kind) {
    case 'task_done': {
      const state = progress.get(source.task)?.state;
      return state === 'done' || state === 'skipped';
    }
    case 'evidence_accepted':
      return evidenceAccepted(plan, source, stored);
    case 'certified': {
      const counts = plan.certified.get(source.curriculum);
      if (!counts) return null;
      return counts.certified >= (source.minCount ?? Math.max(1, counts.designated));
    }
    case 'customers_live':
      return plan.liveCustomers >= source.atLeast;
    case 'payouts_enabled':
      return plan.payoutsEnabled;
    case 'agreement_signed':
      return plan.partner.contractSignedAt !== null;
    case 'in_bundle':
      return plan.partner.bundle.includes(source.item);
    case 'tier_in':
      return source.tiers.includes(plan.partner.tier);
    case 'recorded':
      return plan.partner.recordedFacts[fact.key] !== undefined;
    case 'gate_passed':
      return null;
  }
}

/** Accepted by a reviewer and, where it must be renewed, not yet too old. */
function evidenceAccepted(
  plan: PlanFacts,
  source: { readonly task: string; readonly evidence: string },
  stored: ReadonlyMap<string, StoredTask>,
): boolean {
  const proof = stored.get(source.task)?.evidence.findLast(({ key }) => key === source.evidence);
  if (proof?.state !== 'accepted') return false;
  const months =
    plan.program.phases
      .flatMap(({ tasks }) => tasks)
      .find(({ key }) => key === source.task)
      ?.evidence.find(({ key }) => key === source.evidence)?.revalidateMonths ?? null;
  return months === null || plan.now < addMonths(plan.program.timeZone.name, Date.parse(proof.at), months);
}
