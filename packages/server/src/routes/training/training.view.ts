import type {
  Credential,
  Curriculum,
  Enrolment,
  LearnerModule,
  ModuleDefinition,
  ModuleState,
  Training,
} from '@gangway/contract';
import {
  bestScore,
  credentialState,
  expiresOn,
  factsOf,
  isCertified,
  moduleSatisfied,
  scoreBps,
  type ModuleRecord,
} from '@gangway/rules';
import { dateIn } from '@gangway/rules/calendar';
import { lastReminder, ownReminder, REMIND_AGAIN, unansweredReminder } from './reminders.js';
import type { AttemptFact, LearnerWithIds, StoredEnrolment, TrainingFacts } from './training.facts.js';

const HOUR = 3_600_000;

export const attemptScore = (
  module: ModuleDefinition,
  answers: Readonly<Record<string, string>>,
): { correct: number; total: number; scoreBps: number } => {
  const correct = module.questions.filter(({ key, answer }) => answers[key] === answer).length;
  return { correct, total: module.questions.length, scoreBps: scoreBps(correct, module.questions.length) };
};

/** Date of the seat that is held; a cancelled one is not. */
export function booking(events: StoredEnrolment['modules']): string | null {
  const last = events.findLast(({ kind }) => kind === 'booked' || kind === 'cancelled');
  return last?.kind === 'booked' ? last.bookedFor : null;
}

/** Modules that a renewal asks for again. */
export const renewed = (curriculum: Curriculum): readonly string[] =>
  curriculum.renewal ?? curriculum.modules.filter(({ moveOn }) => moveOn === 'pass').map(({ key }) => key);

/** What counts now: while a renewal is under way, of what it asks for only what was done since it began. */
export function currentRecord(curriculum: Curriculum, enrolment: StoredEnrolment): StoredEnrolment {
  const since = enrolment.renewalStartedAt;
  if (since === null) return enrolment;
  const again = renewed(curriculum);
  const counts = (module: string, at: string) => !again.includes(module) || at >= since;
  return {
    ...enrolment,
    modules: enrolment.modules.filter(({ module, at }) => counts(module, at)),
    scores: enrolment.scores.filter(({ module, at }) => counts(module, at)),
    attempts: enrolment.attempts.filter(({ module, startedAt }) => counts(module, startedAt)),
  };
}

/** The badge of an enrolment was taken away. */
export const isRevoked = ({ credentialId, credentials }: StoredEnrolment): boolean =>
  credentials.some(({ id, revokedAt }) => id === credentialId && revokedAt !== null);

interface ModuleHistory extends ModuleRecord {
  readonly closed: readonly { readonly at: number; readonly scoreBps: number }[];
  readonly open: AttemptFact | null;
  /** What was handed in last. */
  readonly last: AttemptFact | null;
  readonly doneAt: string | null;
  readonly started: boolean;
  readonly bookedFor: string | null;
}

function historyOf(module: ModuleDefinition, enrolment: StoredEnrolment): ModuleHistory {
  const events = enrolment.modules.filter((each) => each.module === module.key);
  const attempts = enrolment.attempts.filter((each) => each.module === module.key);
  const closed = [
    ...enrolment.scores
      .filter((each) => each.module === module.key)
      .map(({ at, scoreBps: score }) => ({ at: Date.parse(at), scoreBps: score })),
    ...attempts.flatMap(({ closedAt, answers }) =>
      closedAt === null ? [] : [{ at: Date.parse(closedAt), scoreBps: attemptScore(module, answers).scoreBps }],
    ),
  ].sort((a, b) => a.at - b.at);
  const has = (kind: string) => events.some((event) => event.kind === kind);
  const passed = closed.find(({ scoreBps: score }) => module.passBps === null || score >= module.passBps);
  const end = { complete: 'completed', attend: 'attended', accept: 'accepted', pass: null }[module.moveOn];
  return {
    completed: has('completed'),
    attended: has('attended'),
    accepted: has('accepted'),
    scores: closed.map(({ scoreBps: score }) => score),
    closed,
    open: attempts.find(({ closedAt }) => closedAt === null) ?? null,
    last: attempts.filter(({ closedAt }) => closedAt !== null).at(-1) ?? null,
    doneAt:
      module.moveOn === 'pass'
        ? passed
          ? new Date(passed.at).toISOString()
          : null
        : (events.find(({ kind }) => kind === end)?.at ?? null),
    started: events.length > 0,
    bookedFor: booking(events),
  };
}

/** All of a module but what the learner wants to be reminded of. */
export function moduleView(
  module: ModuleDefinition,
  enrolment: StoredEnrolment | null,
  now: number,
): Omit<LearnerModule, 'reminder'> {
  const history = enrolment ? historyOf(module, enrolment) : null;
  const satisfied = history !== null && moduleSatisfied(module, history);
  const attempts = (history?.closed.length ?? 0) + (history?.open ? 1 : 0);
  const attemptsLeft = module.maxAttempts === null ? null : Math.max(0, module.maxAttempts - attempts);
  const lastFailed = history?.closed.at(-1);
  const retryAt =
    !satisfied && lastFailed && module.cooldownHours !== null ? lastFailed.at + module.cooldownHours * HOUR : null;
  const state = ((): ModuleState => {
    if (!history) return 'todo';
    if (satisfied) return 'done';
    if (history.open) return 'in_progress';
    if (history.closed.length > 0) return attemptsLeft === 0 ? 'locked_out' : 'failed';
    if (module.moveOn === 'accept' && history.completed) return 'in_review';
    if (history.bookedFor !== null) return 'booked';
    return history.started ? 'in_progress' : 'todo';
  })();
  return {
    key: module.key,
    title: module.title,
    kind: module.kind,
    state,
    required: module.required,
    minutes: module.minutes,
    passBps: module.passBps,
    questions: module.questions.length,
    bestBps: history ? bestScore(history.scores) : null,
    attempts,
    attemptsLeft,
    timeLimitMinutes: module.timeLimitMinutes,
    attemptId: history?.open?.id ?? null,
    reviewId: history?.open ? null : (history?.last?.id ?? null),
    answered: history?.open ? Object.keys(history.open.answers).length : 0,
    doneAt: satisfied ? (history.doneAt ?? null) : null,
    bookedFor: history?.bookedFor ?? null,
    retryAt: retryAt !== null && retryAt > now ? new Date(retryAt).toISOString() : null,
    moveOn: module.moveOn,
    material: module.material ?? null,
  };
}

/** Whether the rest of the record earns the credential (rule R8). */
export function earnsCredential(curriculum: Curriculum, enrolment: StoredEnrolment): boolean {
  const record = (key: string): ModuleRecord => {
    const module = curriculum.modules.find((each) => each.key === key);
    return module ? historyOf(module, enrolment) : { completed: false, attended: false, accepted: false, scores: [] };
  };
  const accepted = new Set(
    enrolment.requirements.filter(({ state }) => state === 'accepted').map(({ requirement }) => requirement),
  );
  return isCertified(curriculum, record, accepted);
}

export function credentialView(
  curriculum: Curriculum,
  learner: LearnerWithIds,
  enrolment: StoredEnrolment,
  facts: TrainingFacts,
): Credential | null {
  if (enrolment.certifiedAt === null || enrolment.credentialId === null) return null;
  const issued = dateIn(facts.timeZone, Date.parse(enrolment.certifiedAt));
  const expires = curriculum.validForYears === null ? null : expiresOn(issued, curriculum.validForYears);
  const state = credentialState(expires, dateIn(facts.timeZone, facts.now));
  return {
    id: enrolment.credentialId,
    name: curriculum.badge.name,
    learner: learner.name,
    issuedAt: enrolment.certifiedAt,
    expiresOn: expires,
    status: isRevoked(enrolment) ? 'revoked' : state === 'certified' ? 'active' : state,
  };
}

/** Duties that come again: met when one was handed in within the running month or quarter. */
function recurringMet(every: 'month' | 'quarter', dates: readonly string[], today: string): boolean {
  const bucket = (date: string) =>
    every === 'month' ? date.slice(0, 7) : `${date.slice(0, 4)}-${Math.floor((Number(date.slice(5, 7)) - 1) / 3)}`;
  const before = bucket(previous(every, today));
  return dates.some((date) => bucket(date) === bucket(today) || bucket(date) === before);
}

function previous(every: 'month' | 'quarter', today: string): string {
  const months = every === 'month' ? 1 : 3;
  return new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 - months, 1))
    .toISOString()
    .slice(0, 10);
}

function requirementViews(
  curriculum: Curriculum,
  enrolment: StoredEnrolment | null,
  facts: TrainingFacts,
): Enrolment['requirements'] {
  const today = dateIn(facts.timeZone, facts.now);
  return curriculum.requirements.map(({ key, title, group, kind, every }) => {
    const own = enrolment?.requirements.filter(({ requirement }) => requirement === key) ?? [];
    const last = own.at(-1);
    const recurring = kind === 'recurring' && every !== null && enrolment?.certifiedAt != null;
    const owed =
      recurring &&
      !recurringMet(
        every,
        own.map(({ at }) => dateIn(facts.timeZone, Date.parse(at))),
        today,
      );
    return {
      key,
      title,
      group,
      kind,
      every,
      state: owed ? 'non_compliant' : (last?.state ?? 'missing'),
      at: last?.at ?? null,
      statement: last?.statement ?? null,
    };
  });
}

export function enrolmentView(facts: TrainingFacts, curriculum: Curriculum, learner: LearnerWithIds): Enrolment {
  const stored = learner.enrolments.find((each) => each.curriculum === curriculum.key) ?? null;
  const enrolment = stored && currentRecord(curriculum, stored);
  const modules = curriculum.modules.map((module) => {
    const view = moduleView(module, enrolment, facts.now);
    return { ...view, reminder: ownReminder(facts, enrolment?.id ?? null, view) };
  });
  const requirements = requirementViews(curriculum, enrolment, facts);
  const required = modules.filter((module) => module.required);
  const done = required.filter(({ state }) => state === 'done');
  const timed = modules.every(({ minutes }) => minutes !== null);
  const totalMinutes = curriculum.totalMinutes ?? (timed && modules.length > 0 ? sumMinutes(modules) : null);
  const minutesLeft = timed
    ? sumMinutes(modules.filter(({ state }) => state !== 'done'))
    : totalMinutes !== null && required.length > 0
      ? Math.round((totalMinutes * (required.length - done.length)) / required.length)
      : null;
  const credential = enrolment ? credentialView(curriculum, learner, enrolment, facts) : null;
  const holds = credential !== null && credential.status !== 'expired';
  const reminder = unansweredReminder(facts, learner.id, curriculum.key, stored);
  return {
    id: enrolment?.id ?? null,
    learner: { id: learner.id, name: learner.name, role: learner.role, you: learner.id === facts.readerId },
    curriculum: {
      key: curriculum.key,
      title: curriculum.title,
      badge: curriculum.badge,
      validForYears: curriculum.validForYears,
    },
    state: stateOf(enrolment, modules, credential),
    totalMinutes,
    minutesLeft,
    progressBps: required.length === 0 ? 0 : Math.floor((done.length * 10_000) / required.length),
    compliant: requirements.every(({ state }) => state !== 'non_compliant'),
    reminder: holds || reminder === null ? null : { by: reminder.by, at: reminder.at },
    modules,
    requirements,
    credential,
    version: enrolment?.version ?? 0,
  };
}

const sumMinutes = (modules: readonly LearnerModule[]): number =>
  modules.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

function stateOf(
  enrolment: StoredEnrolment | null,
  modules: readonly LearnerModule[],
  credential: Credential | null,
): Enrolment['state'] {
  if (!enrolment) return 'not_enrolled';
  if (credential && credential.status !== 'revoked' && enrolment.renewalStartedAt !== null) return 'recertifying';
  if (credential) return credential.status === 'active' ? 'certified' : credential.status;
  if (modules.some(({ state, required }) => required && state === 'locked_out')) return 'locked_out';
  if (modules.every(({ state, required }) => !required || state === 'done')) return 'passed';
  return modules.every(({ state }) => state === 'todo') ? 'enrolled' : 'in_progress';
}

/** @param shut whether a gate is not open yet */
export function trainingView(facts: TrainingFacts, wanted: string | null, shut: (gate: string) => boolean): Training {
  const { curricula } = facts.program;
  const reader = facts.learners.find(({ id }) => id === facts.readerId) ?? null;
  const curriculum =
    curricula.find(({ key }) => key === wanted) ??
    curricula.find(({ key }) => reader?.enrolments.some((each) => each.curriculum === key)) ??
    curricula[0];
  return {
    enrolment: curriculum && reader ? enrolmentView(facts, curriculum, reader) : null,
    curricula: curricula.map(({ key, title }) => ({ key, title })),
    team: curriculum && facts.seesTeam ? teamView(facts, curriculum, shut) : null,
  };
}

function teamView(facts: TrainingFacts, curriculum: Curriculum, shut: (gate: string) => boolean): Training['team'] {
  const sourced = facts.program.facts
    .filter(({ source }) => source.kind === 'certified' && source.curriculum === curriculum.key)
    .map(({ key }) => key);
  const gates = facts.program.gates.filter(
    ({ key, expression }) => shut(key) && factsOf(expression).some((fact) => sourced.includes(fact)),
  );
  const members = facts.learners.filter(
    ({ designated, enrolments }) => designated || enrolments.some((each) => each.curriculum === curriculum.key),
  );
  const rows = members
    .map((learner) => {
      const view = enrolmentView(facts, curriculum, learner);
      const certified =
        view.credential !== null && view.credential.status !== 'expired' && view.credential.status !== 'revoked';
      const next = view.modules.find(({ required, state }) => required && state !== 'done');
      const reminded = certified ? undefined : lastReminder(facts, learner.id, curriculum.key);
      const rests = !reminded || facts.now - Date.parse(reminded.at) >= REMIND_AGAIN;
      return {
        learner: view.learner,
        state: view.state,
        cells: view.modules.map(({ state, bestBps, attempts, doneAt, bookedFor }) => ({
          state,
          bestBps,
          attempts,
          doneAt,
          bookedFor,
        })),
        certifiedAt: certified ? (view.credential?.issuedAt ?? null) : null,
        nextModule: next?.key ?? null,
        blocking: gates.length > 0 && learner.designated && !certified,
        remindedAt: reminded?.at ?? null,
        remindable: !certified && next !== undefined && learner.id !== facts.readerId && rests,
      };
    })
    .sort((a, b) => Number(a.certifiedAt !== null) - Number(b.certifiedAt !== null));
  return {
    certified: rows.filter(({ certifiedAt }) => certifiedAt !== null).length,
    total: rows.length,
    targetOn: facts.targetOn,
    gates: gates.map(({ title }) => title),
    modules: curriculum.modules.map(({ key, title, kind }, index) => ({
      key,
      title,
      kind,
      done: rows.filter(({ cells }) => cells[index]?.state === 'done').length,
    })),
    rows,
  };
}
