import {
  createAttempt,
  pauseAttempt,
  resumeAttempt,
  retrieveAttempt,
  saveAttempt,
  submitAttempt,
  type EventType,
  type ModuleDefinition,
} from '@gangway/contract';
import { PAUSE_HOURS } from '@gangway/rules';
import type { Hono } from 'hono';
import { audit } from '../../access/audit.js';
import { assertVersion, bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { notFound, ProblemError } from '../../problem.js';
import { certifyEarned } from '../../store/certify-earned.js';
import { announce } from '../../store/events.store.js';
import { dropOwnReminder } from '../../store/own-reminders.js';
import { addAttempt, saveAnswers, setPause } from '../../store/training-writes.js';
import { attemptView, clockOf } from './attempt.view.js';
import { factsOf, moduleOf, ownEnrolment, refused } from './own-enrolment.js';
import type { AttemptFact, StoredEnrolment, TrainingFacts } from './training.facts.js';
import { moduleView } from './training.view.js';

interface Own {
  readonly module: ModuleDefinition;
  readonly attempt: AttemptFact;
  readonly enrolment: StoredEnrolment;
  readonly number: number;
}

/** An attempt of the reader, those of before a renewal included. */
function ownAttempt(facts: TrainingFacts, id: string): Own {
  const learner = facts.learners.find((each) => each.id === facts.readerId);
  const enrolment = learner?.enrolments.find(({ attempts }) => attempts.some((each) => each.id === id));
  const attempt = enrolment?.attempts.find((each) => each.id === id);
  const module = facts.program.curricula
    .find(({ key }) => key === enrolment?.curriculum)
    ?.modules.find(({ key }) => key === attempt?.module);
  if (!enrolment || !attempt || !module) throw notFound('attempt');
  const before = enrolment.attempts.filter(
    (each) => each.module === module.key && each.startedAt <= attempt.startedAt,
  ).length;
  const scored = enrolment.scores.filter((each) => each.module === module.key).length;
  return { module, attempt, enrolment, number: before + scored };
}

/** Says what happened to an attempt, and answers with it. */
async function announced(call: Call, type: Extract<EventType, `attempt.${string}`>, id: string) {
  const answer = await view(call, id);
  await announce(call, type, id, answer.version);
  return answer;
}

async function view(call: Call, id: string) {
  const { module, attempt, number } = ownAttempt(await factsOf(call), id);
  return attemptView(module, attempt, number, call.now.getTime());
}

/** It ended by itself, when its time was up or it was left for too long. */
const timedOut = ({ module, attempt }: Own, now: number): boolean =>
  attempt.closedAt !== null && attempt.closedAt === instant(clockOf(module, attempt, now).endsAt);
const instant = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** Refuses what needs an attempt that is open. */
function assertOpen(own: Own, now: number): void {
  const { closedAt } = own.attempt;
  if (closedAt === null) return;
  throw refused(
    timedOut(own, now)
      ? `The time was up at ${closedAt}: what was saved until then stands.`
      : 'The attempt is closed: its answers stand.',
  );
}

function assertKnown(
  module: ModuleDefinition,
  answers: Readonly<Record<string, string>>,
  flagged: readonly string[],
): void {
  const fault = (pointer: string, code: string, detail: string) =>
    new ProblemError('validation_failed', `${pointer}: ${detail}`, { errors: [{ pointer, code, detail }] });
  for (const [question, choice] of Object.entries(answers)) {
    const known = module.questions.find(({ key }) => key === question);
    if (!known) throw fault(`/answers/${question}`, 'unknown_choice', 'There is no such question.');
    if (!known.choices.some(({ key }) => key === choice))
      throw fault(`/answers/${question}`, 'unknown_choice', `There is no choice ${choice}.`);
  }
  for (const [index, question] of flagged.entries())
    if (!module.questions.some(({ key }) => key === question))
      throw fault(`/flagged/${index}`, 'unknown_question', 'There is no such question.');
}

export function attemptsRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, createAttempt, async (call, { body }) => {
    const facts = await factsOf(call);
    const { enrolment, curriculum } = ownEnrolment(facts, body.enrolmentId);
    const module = moduleOf(curriculum, body.module);
    if (module.questions.length === 0) throw refused(`"${module.title}" has no questions.`);
    const state = moduleView(module, enrolment, facts.now);
    if (state.attemptId !== null) return view(call, state.attemptId);
    if (state.state === 'done') throw refused(`"${module.title}" is passed already.`);
    if (state.attemptsLeft === 0) throw refused(`No attempt is left at "${module.title}".`);
    if (state.retryAt !== null) throw refused(`"${module.title}" may be tried again from ${state.retryAt}.`);
    const id = await addAttempt(call, enrolment.id, module.key);
    await dropOwnReminder(call, enrolment.id, module.key);
    await audit(call, 'attempt.started', id);
    return announced(call, 'attempt.started', id);
  });

  bind(app, deps, retrieveAttempt, async (call, { params }) => view(call, params.id));

  bind(app, deps, saveAttempt, async (call, { params, body }) => {
    const own = ownAttempt(await factsOf(call), params.id);
    const { module, attempt } = own;
    assertVersion(call, attempt.version);
    assertOpen(own, call.now.getTime());
    if (attempt.pausedAt !== null) throw refused('The attempt stands still. Go on with it first.');
    const flagged = body.flagged ?? attempt.flagged;
    assertKnown(module, body.answers, flagged);
    await saveAnswers(call, attempt.id, { ...attempt.answers, ...body.answers }, flagged, null);
    return announced(call, 'attempt.saved', params.id);
  });

  bind(app, deps, pauseAttempt, async (call, { params }) => {
    const own = ownAttempt(await factsOf(call), params.id);
    assertOpen(own, call.now.getTime());
    if (own.attempt.pausedAt !== null) throw refused('The attempt stands still already.');
    await setPause(call, own.attempt.id, call.now, own.attempt.pausedMs);
    await audit(call, 'attempt.paused', own.attempt.id);
    return announced(call, 'attempt.paused', params.id);
  });

  bind(app, deps, resumeAttempt, async (call, { params }) => {
    const own = ownAttempt(await factsOf(call), params.id);
    const { attempt } = own;
    if (attempt.closedAt !== null && timedOut(own, call.now.getTime()))
      throw refused(
        `It was kept for ${PAUSE_HOURS} hours at most, and ended at ${attempt.closedAt} with what was saved.`,
      );
    assertOpen(own, call.now.getTime());
    if (attempt.pausedAt === null) throw refused('The attempt runs already.');
    await setPause(call, attempt.id, null, attempt.pausedMs + call.now.getTime() - Date.parse(attempt.pausedAt));
    await audit(call, 'attempt.resumed', attempt.id);
    return announced(call, 'attempt.resumed', params.id);
  });

  bind(app, deps, submitAttempt, async (call, { params }) => {
    const facts = await factsOf(call);
    const own = ownAttempt(facts, params.id);
    const { attempt, enrolment } = own;
    // Whoever hands in as the time runs out gets the result and no refusal.
    if (timedOut(own, facts.now)) return view(call, params.id);
    if (attempt.closedAt !== null) throw refused('The attempt is closed already.');
    await saveAnswers(call, attempt.id, attempt.answers, attempt.flagged, call.now);
    await audit(call, 'attempt.submitted', attempt.id);
    await certifyEarned(call, facts.program, enrolment.id);
    return announced(call, 'attempt.submitted', params.id);
  });
}
