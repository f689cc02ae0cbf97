import {
  completeModule,
  createAttempt,
  createEnrolment,
  dropReminder,
  openModule,
  pauseAttempt,
  remindTeam,
  resumeAttempt,
  retrieveTraining,
  saveAttempt,
  setReminder,
  submitAttempt,
  type Attempt,
  type Training,
} from '@gangway/contract';
import { change, type Besides } from '../../foundation/change.js';
import type { MutationController } from '../../foundation/mutation.controller.js';
import type { Send } from '../../foundation/request.controller.js';
import {
  PartnerTrainingEvent,
  PartnerTrainingRequestEvent,
  type TrainingAct,
} from '../certification-tracker.events.js';

// Each answers with what the server has then, or with null when it was cancelled or failed.

/**
 * @param key of the module, requirement or curriculum, or identifier of the badge that it is about
 * @param make sends it
 */
export const run = <T>(
  mutation: MutationController,
  act: TrainingAct,
  key: string,
  make: (send: Send) => Promise<T>,
  besides: Besides<T> = {},
): Promise<T | null> =>
  change(
    mutation,
    act,
    new PartnerTrainingRequestEvent(act, key),
    make,
    () => new PartnerTrainingEvent(act, key),
    besides,
  );

export const enrol = (
  mutation: MutationController,
  curriculum: string,
  besides: Besides<Training> = {},
): Promise<Training | null> =>
  run(mutation, 'enrol', curriculum, (send) => send(createEnrolment, { body: { curriculum } }), besides);

/** Notes that the learner has begun a module. */
export const open = (mutation: MutationController, id: string, module: string): Promise<Training | null> =>
  run(mutation, 'open', module, (send) => send(openModule, { params: { id, module } }));

/** Says that a module is done. */
export const complete = (
  mutation: MutationController,
  id: string,
  module: string,
  besides: Besides<Training> = {},
): Promise<Training | null> =>
  run(mutation, 'complete', module, (send) => send(completeModule, { params: { id, module } }), besides);

/** Asks others of the team to go on. */
export const remind = (
  mutation: MutationController,
  curriculum: string,
  learners: string[],
  besides: Besides<Training> = {},
): Promise<Training | null> =>
  run(mutation, 'remind', curriculum, (send) => send(remindTeam, { body: { curriculum, learners } }), besides);

/** Asks to be reminded of a module that was failed, or no more. */
export const beReminded = (
  mutation: MutationController,
  wanted: boolean,
  id: string,
  module: string,
  besides: Besides<Training> = {},
): Promise<Training | null> =>
  run(
    mutation,
    wanted ? 'set-reminder' : 'drop-reminder',
    module,
    (send) => send(wanted ? setReminder : dropReminder, { params: { id, module } }),
    besides,
  );

/** Starts an attempt. */
export const start = (mutation: MutationController, enrolmentId: string, module: string): Promise<Attempt | null> =>
  run(mutation, 'start', module, (send) => send(createAttempt, { body: { enrolmentId, module } }));

/** What of an attempt is the learner's. */
export interface Given {
  readonly answers: Readonly<Record<string, string>>;
  readonly flagged: readonly string[];
}
const bodyOf = ({ answers, flagged }: Given) => ({ body: { answers: { ...answers }, flagged: [...flagged] } });

export const save = (mutation: MutationController, { id, module }: Attempt, given: Given): Promise<Attempt | null> =>
  run(mutation, 'save', module, (send) => send(saveAttempt, { params: { id }, ...bodyOf(given) }));

/** Lets the time of an attempt stand still. */
export const leave = (mutation: MutationController, { id, module }: Attempt): Promise<Attempt | null> =>
  run(mutation, 'leave', module, (send) => send(pauseAttempt, { params: { id } }));

/** Goes on with an attempt that stands still. */
export const resume = (mutation: MutationController, { id, module }: Attempt): Promise<Attempt | null> =>
  run(mutation, 'resume', module, (send) => send(resumeAttempt, { params: { id } }));

/**
 * Closes an attempt.
 *
 * @param given null: the time is up, so the server takes nothing any more, only the attempt as it is
 * @param curriculum whose training comes back with the result; null: the reader's own
 */
export const submit = (
  mutation: MutationController,
  { id, module }: Attempt,
  given: Given | null,
  curriculum: string | null,
): Promise<{ readonly attempt: Attempt; readonly training: Training } | null> =>
  run(mutation, 'submit', module, async (send) => {
    if (given) await send(saveAttempt, { params: { id }, ...bodyOf(given) });
    const attempt = await send(submitAttempt, { params: { id } });
    const training = await send(retrieveTraining, { query: curriculum === null ? {} : { curriculum } });
    return { attempt, training };
  });
