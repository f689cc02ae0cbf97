// For tests of the tracker: one over the API's answers, some of them altered.
import {
  retrieveProfile,
  retrieveSession,
  retrieveTraining,
  type Attempt,
  type Operation,
  type Scope,
  type Training,
} from '@gangway/contract';
import type { Connection, SendOptions } from '@gangway/client';
import { fixture, html } from '@open-wc/testing';
import { connection, find, until } from '../testing/mount.fixtures.js';
import './certification-tracker.define.js';
import type { PartnerCertificationTracker } from './certification-tracker.js';

export const TAG = 'partner-certification-tracker';

/** The quiz of a demo partner as it is before the first answer. */
export const withOpenAttempt: Partial<Attempt> = { answers: {}, flagged: [], endsAt: null };

/** The tracker over the API's answers, some of them altered; what is sent to be changed is kept in `sent`, and answered with the same. */
export async function altered(
  handle: string,
  change: (training: Training) => Training,
  attempt: Partial<Attempt> | null = null,
  sent: unknown[] = [],
  scopes?: readonly Scope[],
): Promise<PartnerCertificationTracker> {
  const real = await connection(handle, 'owner');
  const send = async (operation: Operation, input: { body?: unknown }, options?: SendOptions): Promise<unknown> => {
    if (operation.method !== 'GET') sent.push(input.body);
    if (operation.name === retrieveSession.name) {
      const session = await real.send(retrieveSession, {}, options);
      return scopes ? { ...session, scopes } : session;
    }
    if (operation.name === retrieveProfile.name) return real.send(retrieveProfile, {}, options);
    if (operation.name.startsWith('attempts.')) return { ...openAttempt(), ...attempt };
    const training = change(await real.send(retrieveTraining, { query: {} }, options));
    if (!attempt) return training;
    const modules = training.enrolment!.modules.map((each) =>
      each.key === 'quiz' ? { ...each, state: 'in_progress', attemptId: 'att_demo' } : each,
    );
    return { ...training, enrolment: { ...training.enrolment!, modules } };
  };
  const client = { ...real, send } as Connection;
  const tracker = await fixture<PartnerCertificationTracker>(
    html`<partner-certification-tracker .client=${client}></partner-certification-tracker>`,
  );
  await until(() => find(tracker, '.frame:not(.skeleton)'));
  return tracker;
}

function openAttempt(): Attempt {
  return {
    id: 'att_demo',
    module: 'quiz',
    title: 'Quiz',
    number: 1,
    state: 'open',
    startedAt: '2026-04-14T17:00:00Z',
    endsAt: null,
    keptUntil: null,
    secondsLeft: null,
    passBps: 8000,
    questions: Array.from({ length: 10 }, (_, at) => ({
      key: `q${at}`,
      prompt: `Which one is it, ${at}?`,
      choices: ['a', 'b'].map((key) => ({ key, text: `Choice ${key}` })),
    })),
    answers: {},
    flagged: [],
    result: null,
    version: 1,
  };
}
