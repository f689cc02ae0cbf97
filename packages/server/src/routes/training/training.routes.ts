import {
  bookLiveSession,
  cancelLiveSession,
  completeModule,
  createEnrolment,
  exportTeam,
  exportTranscript,
  joinWaitList,
  leaveWaitList,
  listCredentials,
  listLiveSessions,
  openModule,
  renewEnrolment,
  retrieveTraining,
  retrieveTranscript,
  submitDemo,
  submitRequirement,
} from '@gangway/contract';
import { transition, enrolmentMachine } from '@gangway/rules';
import type { Hono } from 'hono';
import { audit } from '../../access/audit.js';
import { bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { notFound, ProblemError } from '../../problem.js';
import { certifyEarned } from '../../store/certify-earned.js';
import { announce } from '../../store/events.store.js';
import { loadFile } from '../../store/files.store.js';
import { addEnrolment, addModuleEvent, addRequirement, beginRenewal } from '../../store/training-writes.js';
import { bookSession, cancelSession, leaveSession, liveSessions, waitForSession } from './live-sessions.js';
import { factsOf, moduleOf, ownEnrolment, refused, visibleEnrolment } from './own-enrolment.js';
import { trainingOf } from './training-of.js';
import { teamFile, transcriptFile, transcriptView } from './transcript.view.js';
import { credentialView, enrolmentView, moduleView } from './training.view.js';

/** A module of an enrolment of the reader, with what both belong to. */
async function ownModule(call: Call, params: { readonly id: string; readonly module: string }) {
  const facts = await factsOf(call);
  const own = ownEnrolment(facts, params.id);
  return { facts, own, module: moduleOf(own.curriculum, params.module) };
}

export function trainingRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, retrieveTraining, (call, { query }) => trainingOf(call, query.curriculum ?? null));

  bind(app, deps, exportTeam, async (call, { query }) => {
    const { team } = await trainingOf(call, query.curriculum ?? null);
    if (!team) throw new ProblemError('not_found', 'There is no team here that you may see.');
    return teamFile(team);
  });

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
    return trainingOf(call, body.curriculum);
  });

  bind(app, deps, openModule, async (call, { params }) => {
    const { own, module } = await ownModule(call, params);
    if (!own.enrolment.modules.some((event) => event.module === module.key)) {
      await addModuleEvent(call, own.enrolment.id, module.key, 'started');
      await announce(call, 'enrolment.progressed', own.enrolment.id);
    }
    return trainingOf(call, own.curriculum.key);
  });

  bind(app, deps, completeModule, async (call, { params }) => {
    const { facts, own, module } = await ownModule(call, params);
    if (module.moveOn !== 'complete')
      throw refused(
        `"${module.title}" is not done by saying so: it has to be ${{ pass: 'passed', attend: 'attended', accept: 'accepted' }[module.moveOn]}.`,
      );
    if (moduleView(module, own.enrolment, facts.now).state === 'done')
      throw refused(`"${module.title}" is done already.`);
    await addModuleEvent(call, own.enrolment.id, module.key, 'completed');
    await audit(call, 'module.completed', own.enrolment.id);
    await announce(call, 'enrolment.progressed', own.enrolment.id);
    await certifyEarned(call, facts.program, own.enrolment.id);
    return trainingOf(call, own.curriculum.key);
  });

  bind(app, deps, submitDemo, async (call, { params, body }) => {
    const { facts, own, module } = await ownModule(call, params);
    if (module.moveOn !== 'accept') throw refused(`"${module.title}" takes no recording.`);
    if (moduleView(module, own.enrolment, facts.now).state === 'done')
      throw refused(`"${module.title}" is accepted already.`);
    const file = body.kind === 'file' ? await loadFile(call, body.fileId) : null;
    if (
      body.kind === 'file' &&
      (file?.purpose !== 'enrolment' || file.subjectId !== own.enrolment.id || file.state !== 'ready')
    ) {
      const detail = 'There is no such file for this enrolment that is in order. Send it with POST /uploads first.';
      throw new ProblemError('validation_failed', `/fileId: ${detail}`, {
        errors: [{ pointer: '/fileId', code: 'unknown_file', detail }],
      });
    }
    await addModuleEvent(call, own.enrolment.id, module.key, 'completed', { detail: body });
    await audit(call, 'demo.submitted', own.enrolment.id);
    await announce(call, 'enrolment.progressed', own.enrolment.id);
    return trainingOf(call, own.curriculum.key);
  });

  bind(app, deps, submitRequirement, async (call, { params, body }) => {
    const { enrolment, curriculum } = ownEnrolment(await factsOf(call), params.id);
    if (!curriculum.requirements.some(({ key }) => key === body.requirement)) throw notFound('requirement');
    await addRequirement(call, enrolment.id, body.requirement, body.statement);
    await audit(call, 'requirement.submitted', body.requirement);
    await announce(call, 'enrolment.progressed', enrolment.id);
    return trainingOf(call, curriculum.key);
  });

  bind(app, deps, renewEnrolment, async (call, { params }) => {
    const facts = await factsOf(call);
    const { learner, enrolment, curriculum } = ownEnrolment(facts, params.id);
    const { state, credential } = enrolmentView(facts, curriculum, learner);
    const step = transition(enrolmentMachine, state, 'recertify');
    if (!step.ok)
      throw refused(
        state === 'certified' && credential?.expiresOn
          ? `It is valid until ${credential.expiresOn} and can be renewed from 90 days before.`
          : `It is ${state.replaceAll('_', ' ')}, so there is nothing to renew.`,
      );
    await beginRenewal(call, enrolment.id);
    await audit(call, 'enrolment.renewal_started', enrolment.id);
    await announce(call, 'enrolment.renewal_started', enrolment.id);
    await certifyEarned(call, facts.program, enrolment.id);
    return trainingOf(call, curriculum.key);
  });

  bind(app, deps, listLiveSessions, async (call, { params }) => {
    const { facts, own, module } = await ownModule(call, params);
    return { data: await liveSessions(call, facts.program.key, own, module) };
  });

  bind(app, deps, bookLiveSession, async (call, { params, body }) => {
    const { facts, own, module } = await ownModule(call, params);
    const { sessionId, captions = false } = body;
    await bookSession(call, facts.program.key, own, module, { sessionId, captions });
    await audit(call, 'session.booked', own.enrolment.id);
    await announce(call, 'session.booked', own.enrolment.id);
    return trainingOf(call, own.curriculum.key);
  });

  bind(app, deps, cancelLiveSession, async (call, { params }) => {
    const { facts, own, module } = await ownModule(call, params);
    await cancelSession(call, facts.program.key, own, module);
    await audit(call, 'session.cancelled', own.enrolment.id);
    await announce(call, 'session.canceled', own.enrolment.id);
    return trainingOf(call, own.curriculum.key);
  });

  bind(app, deps, joinWaitList, async (call, { params, body }) => {
    const { facts, own, module } = await ownModule(call, params);
    const { sessionId, captions = false } = body;
    const became = await waitForSession(call, facts.program.key, own, module, { sessionId, captions });
    await audit(call, `session.${became}`, own.enrolment.id);
    await announce(call, `session.${became}`, own.enrolment.id);
    return trainingOf(call, own.curriculum.key);
  });

  bind(app, deps, leaveWaitList, async (call, { params }) => {
    const { facts, own, module } = await ownModule(call, params);
    await leaveSession(call, facts.program.key, own, module, params.session);
    await audit(call, 'session.left', own.enrolment.id);
    await announce(call, 'session.left', own.enrolment.id);
    return trainingOf(call, own.curriculum.key);
  });

  bind(app, deps, retrieveTranscript, async (call, { params }) => {
    const facts = await factsOf(call);
    return transcriptView(facts, visibleEnrolment(facts, params.id));
  });

  bind(app, deps, exportTranscript, async (call, { params }) => {
    const facts = await factsOf(call);
    return transcriptFile(transcriptView(facts, visibleEnrolment(facts, params.id)));
  });
}
