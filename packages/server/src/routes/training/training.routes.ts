import {
  completeModule,
  createAttempt,
  createEnrolment,
  listCredentials,
  retrieveAttempt,
  retrieveTraining,
  saveAttempt,
  submitAttempt,
  submitRequirement,
  type Curriculum,
  type ModuleDefinition,
} from '@gangway/contract';
import type { Hono } from 'hono';
import { audit } from '../../access/audit.js';
import { assertVersion, bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { notFound, ProblemError } from '../../problem.js';
import { announce } from '../../store/events.store.js';
import { loadPartner } from '../../store/partner.store.js';
import { loadTraining } from '../../store/training-facts.js';
import {
  addAttempt,
  addEnrolment,
  addModuleEvent,
  addRequirement,
  certify,
  saveAnswers,
} from '../../store/training-writes.js';
import type { AttemptFact, LearnerWithIds, StoredEnrolment, TrainingFacts } from './training.facts.js';
import { attemptView, credentialView, earnsCredential, moduleView, trainingView } from './training.view.js';

async function factsOf(call: Call): Promise<TrainingFacts> {
  const { program, partner } = await loadPartner(call);
  return loadTraining(call, program, partner);
}

const refused = (detail: string): ProblemError => new ProblemError('invalid_transition', detail);

interface Own {
  readonly learner: LearnerWithIds;
  readonly enrolment: StoredEnrolment;
  readonly curriculum: Curriculum;
}

/** An enrolment of the reader; those of others are not there. */
function ownEnrolment(facts: TrainingFacts, id: string): Own {
  const learner = facts.learners.find((each) => each.id === facts.readerId);
  const enrolment = learner?.enrolments.find((each) => each.id === id);
  const curriculum = facts.program.curricula.find(({ key }) => key === enrolment?.curriculum);
  if (!learner || !enrolment || !curriculum) throw notFound('enrolment');
  return { learner, enrolment, curriculum };
}

function ownAttempt(
  facts: TrainingFacts,
  id: string,
): Own & { readonly attempt: AttemptFact; readonly module: ModuleDefinition; readonly number: number } {
  const learner = facts.learners.find((each) => each.id === facts.readerId);
  const enrolment = learner?.enrolments.find(({ attempts }) => attempts.some((each) => each.id === id));
  const own = enrolment && ownEnrolment(facts, enrolment.id);
  const attempt = enrolment?.attempts.find((each) => each.id === id);
  const module = own?.curriculum.modules.find(({ key }) => key === attempt?.module);
  if (!own || !attempt || !module) throw notFound('attempt');
  const before = own.enrolment.attempts.filter(
    (each) => each.module === module.key && each.startedAt <= attempt.startedAt,
  ).length;
  const scored = own.enrolment.scores.filter((each) => each.module === module.key).length;
  return { ...own, attempt, module, number: before + scored };
}

const moduleOf = (curriculum: Curriculum, key: string): ModuleDefinition => {
  const module = curriculum.modules.find((each) => each.key === key);
  if (!module) throw notFound('module');
  return module;
};

async function certifyWhenEarned(call: Call, id: string): Promise<void> {
  const { curriculum, enrolment } = ownEnrolment(await factsOf(call), id);
  if (enrolment.certifiedAt === null && earnsCredential(curriculum, enrolment)) {
    await certify(call, id);
    await audit(call, 'certification.issued', id);
    await announce(call, 'certification.issued', id);
  }
}

const isOver = (facts: TrainingFacts, module: ModuleDefinition, attempt: AttemptFact): boolean =>
  module.timeLimitMinutes !== null && facts.now >= Date.parse(attempt.startedAt) + module.timeLimitMinutes * 60_000;

export function trainingRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, retrieveTraining, async (call, { query }) =>
    trainingView(await factsOf(call), query.curriculum ?? null),
  );

  bind(app, deps, listCredentials, async (call) => {
    const facts = await factsOf(call);
    const credentials = facts.learners.flatMap((learner) =>
      learner.enrolments.flatMap((enrolment) => {
        const curriculum = facts.program.curricula.find(({ key }) => key === enrolment.curriculum);
        return (curriculum && credentialView(curriculum, learner, enrolment, facts)) ?? [];
      }),
    );
    return { data: credentials.sort((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1)) };
  });

  bind(app, deps, createEnrolment, async (call, { body }) => {
    const facts = await factsOf(call);
    const learner = facts.learners.find(({ id }) => id === facts.readerId);
    if (!learner) throw refused('Only a learner can enrol. Ask whoever runs the portal to add you.');
    if (!facts.program.curricula.some(({ key }) => key === body.curriculum)) throw notFound('curriculum');
    if (learner.enrolments.some(({ curriculum }) => curriculum === body.curriculum))
      throw refused('You are enrolled in it already.');
    const id = await addEnrolment(call, learner.id, body.curriculum);
    await audit(call, 'enrolment.created', body.curriculum);
    await announce(call, 'enrolment.created', id);
    return trainingView(await factsOf(call), body.curriculum);
  });

  bind(app, deps, completeModule, async (call, { params }) => {
    const { enrolment, curriculum } = ownEnrolment(await factsOf(call), params.id);
    const module = moduleOf(curriculum, params.module);
    if (module.moveOn !== 'complete')
      throw refused(
        `"${module.title}" is not done by saying so: it has to be ${{ pass: 'passed', attend: 'attended', accept: 'accepted' }[module.moveOn]}.`,
      );
    if (moduleView(module, enrolment, call.now.getTime()).state === 'done')
      throw refused(`"${module.title}" is done already.`);
    await addModuleEvent(call, enrolment.id, module.key, 'completed');
    await announce(call, 'enrolment.progressed', enrolment.id);
    await certifyWhenEarned(call, enrolment.id);
    return trainingView(await factsOf(call), curriculum.key);
  });

  bind(app, deps, submitRequirement, async (call, { params, body }) => {
    const { enrolment, curriculum } = ownEnrolment(await factsOf(call), params.id);
    if (!curriculum.requirements.some(({ key }) => key === body.requirement)) throw notFound('requirement');
    await addRequirement(call, enrolment.id, body.requirement, body.statement);
    await audit(call, 'requirement.submitted', body.requirement);
    await announce(call, 'enrolment.progressed', enrolment.id);
    return trainingView(await factsOf(call), curriculum.key);
  });

  bind(app, deps, createAttempt, async (call, { body }) => {
    const facts = await factsOf(call);
    const { enrolment, curriculum } = ownEnrolment(facts, body.enrolmentId);
    const module = moduleOf(curriculum, body.module);
    if (module.questions.length === 0) throw refused(`"${module.title}" has no questions.`);
    const view = moduleView(module, enrolment, facts.now);
    const open = enrolment.attempts.find((each) => each.id === view.attemptId);
    if (open && !isOver(facts, module, open)) return attemptView(module, open, ownAttempt(facts, open.id).number);
    if (open) await saveAnswers(call, open.id, open.answers, call.now);
    if (view.state === 'done') throw refused(`"${module.title}" is passed already.`);
    if (view.attemptsLeft === 0) throw refused(`No attempt is left at "${module.title}".`);
    if (view.retryAt !== null) throw refused(`"${module.title}" may be tried again from ${view.retryAt}.`);
    const id = await addAttempt(call, enrolment.id, module.key);
    const own = ownAttempt(await factsOf(call), id);
    await announce(call, 'attempt.started', id, own.attempt.version);
    return attemptView(module, own.attempt, own.number);
  });

  bind(app, deps, retrieveAttempt, async (call, { params }) => {
    const { module, attempt, number } = ownAttempt(await factsOf(call), params.id);
    return attemptView(module, attempt, number);
  });

  bind(app, deps, saveAttempt, async (call, { params, body }) => {
    const facts = await factsOf(call);
    const { module, attempt } = ownAttempt(facts, params.id);
    assertVersion(call, attempt.version);
    if (attempt.closedAt !== null) throw refused('The attempt is closed: its answers stand.');
    if (isOver(facts, module, attempt)) throw refused('The time is up: hand it in as it is.');
    for (const [question, choice] of Object.entries(body.answers)) {
      const known = module.questions.find(({ key }) => key === question);
      if (!known?.choices.some(({ key }) => key === choice)) {
        const detail = known ? `There is no choice ${choice}.` : 'There is no such question.';
        throw new ProblemError('validation_failed', `/answers/${question}: ${detail}`, {
          errors: [{ pointer: `/answers/${question}`, code: 'unknown_choice', detail }],
        });
      }
    }
    await saveAnswers(call, attempt.id, { ...attempt.answers, ...body.answers }, null);
    const own = ownAttempt(await factsOf(call), params.id);
    await announce(call, 'attempt.saved', params.id, own.attempt.version);
    return attemptView(module, own.attempt, own.number);
  });

  bind(app, deps, submitAttempt, async (call, { params }) => {
    const { module, attempt, enrolment } = ownAttempt(await factsOf(call), params.id);
    if (attempt.closedAt !== null) throw refused('The attempt is closed already.');
    await saveAnswers(call, attempt.id, attempt.answers, call.now);
    await audit(call, 'attempt.submitted', attempt.id);
    await certifyWhenEarned(call, enrolment.id);
    const own = ownAttempt(await factsOf(call), params.id);
    await announce(call, 'attempt.submitted', params.id, own.attempt.version);
    return attemptView(module, own.attempt, own.number);
  });
}
