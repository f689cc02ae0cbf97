import {
  completeModule,
  createAttempt,
  createEnrolment,
  retrieveTraining,
  saveAttempt,
  submitAttempt,
  submitRequirement,
  type Attempt,
  type Training,
} from '@gangway/contract';
import { change } from '../foundation/change.js';
import type { MutationController } from '../foundation/mutation.controller.js';
import type { Send } from '../foundation/request.controller.js';
import { PartnerTrainingEvent, PartnerTrainingRequestEvent, type TrainingAct } from './certification-tracker.events.js';

// Each answers with what the server has then, or with null when it was cancelled or failed.

const run = <T>(
  mutation: MutationController,
  act: TrainingAct,
  key: string,
  make: (send: Send) => Promise<T>,
): Promise<T | null> =>
  change(mutation, act, new PartnerTrainingRequestEvent(act, key), make, () => new PartnerTrainingEvent(act, key));

export const enrol = (mutation: MutationController, curriculum: string): Promise<Training | null> =>
  run(mutation, 'enrol', curriculum, (send) => send(createEnrolment, { body: { curriculum } }));

/** Says that a module is done. */
export const complete = (mutation: MutationController, id: string, module: string): Promise<Training | null> =>
  run(mutation, 'complete', module, (send) => send(completeModule, { params: { id, module } }));

/** Hands in a duty beside the modules. */
export const require = (
  mutation: MutationController,
  id: string,
  requirement: string,
  statement: string,
): Promise<Training | null> =>
  run(mutation, 'require', requirement, (send) =>
    send(submitRequirement, { params: { id }, body: { requirement, statement } }),
  );

/** Starts an attempt. */
export const start = (mutation: MutationController, enrolmentId: string, module: string): Promise<Attempt | null> =>
  run(mutation, 'start', module, (send) => send(createAttempt, { body: { enrolmentId, module } }));

type Answers = Readonly<Record<string, string>>;

export const save = (mutation: MutationController, attempt: Attempt, answers: Answers): Promise<Attempt | null> =>
  run(mutation, 'save', attempt.module, (send) =>
    send(saveAttempt, { params: { id: attempt.id }, body: { answers: { ...answers } } }),
  );

/**
 * Closes an attempt.
 *
 * @param answers null: the time is up, so the server takes none any more, only the attempt as it is
 * @param curriculum whose training comes back with the result; null: the reader's own
 */
export const submit = (
  mutation: MutationController,
  { id, module }: Attempt,
  answers: Answers | null,
  curriculum: string | null,
): Promise<{ readonly attempt: Attempt; readonly training: Training } | null> =>
  run(mutation, 'submit', module, async (send) => {
    if (answers) await send(saveAttempt, { params: { id }, body: { answers: { ...answers } } });
    const attempt = await send(submitAttempt, { params: { id } });
    const training = await send(retrieveTraining, { query: curriculum === null ? {} : { curriculum } });
    return { attempt, training };
  });
