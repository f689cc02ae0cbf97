import {
  actOnTask,
  assignTask,
  commentTask,
  rescheduleTask,
  submitEvidence,
  waiveTask,
  type Comment,
  type OperationInput,
  type Plan,
  type Task,
  type TaskAction,
  type TaskActBody,
} from '@gangway/contract';
import { change } from '../../foundation/change.js';
import { foresee } from '../../foundation/foresee.js';
import type { Send } from '../../foundation/request.controller.js';
import { changesBetween } from '../changes.js';
import { PartnerTaskActEvent, PartnerTaskActRequestEvent, type TaskChange } from '../onboarding-timeline.events.js';
import { assigned, done, moved, type Guess } from './guess.js';
import type { TaskActModel } from './task-dialog.view.js';

/** What a change of a task needs to know: what is on screen, and which of its tasks. */
export type Change = TaskActModel & { readonly task: Task };

/**
 * @param guess shown at once; undefined: the server has to say first what comes of it
 * @returns the plan as it is then; null when it was cancelled or failed
 */
const changeTask = (
  subject: Change,
  name: TaskChange,
  form: FormData,
  make: (send: Send) => Promise<Plan>,
  guess?: Guess,
): Promise<Plan | null> => {
  const { mutation, task, plan: before, data } = subject;
  return change(
    mutation,
    name,
    new PartnerTaskActRequestEvent(task, name),
    make,
    (plan) => new PartnerTaskActEvent(task, name, plan),
    {
      compare: async (refusal) => (await import('./task-versions.js')).taskVersions(subject, name, form, refusal),
      told: (plan) => changesBetween(before, plan, task.id, name, subject).join(' '),
      atOnce: guess && { show: () => foresee(data, guess, (said, plan: Plan) => ({ ...said, plan })) },
    },
  );
};

/** What a form holds under a name, without space around it; empty: nothing. */
export const typed = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/**
 * Hands in the proofs that a form holds, then acts. What was written as a comment and not sent goes along: nothing typed is lost.
 *
 * @param files identifier of the file for each proof that is one, once all of them have arrived
 */
export const act = (
  subject: Change,
  action: TaskAction,
  form: FormData,
  files: () => Promise<ReadonlyMap<string, string>>,
): Promise<Plan | null> =>
  changeTask(
    subject,
    action,
    form,
    async (send) => {
      const { task } = subject;
      const params = { id: task.id };
      // Each thing that is added brings the task on by a version.
      let { version: ifMatch } = task;
      const prove = async (body: OperationInput<typeof submitEvidence>['body']): Promise<void> => {
        const { task: now } = await send(submitEvidence, { params, body }, { ifMatch });
        ifMatch = now.version;
      };
      const sent = await files();
      for (const { key, label } of task.evidence) {
        const value = typed(form, key);
        const fileId = sent.get(key);
        if (fileId !== undefined) await prove({ kind: 'file', key, fileId });
        else if (value === 'confirmed') await prove({ kind: 'attestation', key, statement: label });
        else if (value !== '') await prove({ kind: 'url', key, url: value });
      }
      const words = typed(form, 'comment');
      if (words !== '') ifMatch = (await send(commentTask, { params, body: { body: words } })).task.version;
      return send(actOnTask, { params: { ...params, action }, body: bodyOf(action, form) }, { ifMatch });
    },
    // What comes with proofs is theirs to judge who get them.
    action === 'complete' && subject.task.evidence.length === 0 ? done(subject.task) : undefined,
  );

/** Reason and what else belongs to an act, as far as it was filled in. */
function bodyOf(action: TaskAction, form: FormData): TaskActBody {
  const reason = typed(form, 'reason');
  const note = typed(form, 'note');
  const expectedOn = typed(form, 'expectedOn');
  const kind = typed(form, 'blocker');
  const blocker = (['outside', 'vendor', 'cannot'] as const).find((each) => each === kind);
  const points = form
    .getAll('point')
    .filter((key) => typeof key === 'string')
    .map((key) => ({ key, ...(typed(form, `note-${key}`) === '' ? {} : { note: typed(form, `note-${key}`) }) }));
  return {
    ...(reason === '' ? {} : { reason }),
    ...(note === '' || action !== 'sign-off' ? {} : { note }),
    ...(action === 'request-changes' && points.length > 0 ? { points } : {}),
    ...(action === 'block' && blocker ? { blocker } : {}),
    ...(action === 'block' && expectedOn !== '' ? { expectedOn } : {}),
  };
}

/** Gives the task to who is chosen, or to nobody. */
export const assign = (subject: Change, form: FormData): Promise<Plan | null> => {
  const contactId = typed(form, 'contact') || null;
  return changeTask(
    subject,
    'assign',
    form,
    (send) => send(assignTask, { params: { id: subject.task.id }, body: { contactId } }, seen(subject)),
    assigned(subject.task, contactId),
  );
};

/** Until the day that is chosen, or for good. */
export const waive = (subject: Change, form: FormData): Promise<Plan | null> =>
  changeTask(subject, 'waive', form, (send) =>
    send(
      waiveTask,
      { params: { id: subject.task.id }, body: { reason: typed(form, 'reason'), until: typed(form, 'until') || null } },
      seen(subject),
    ),
  );

export const reschedule = (subject: Change, form: FormData): Promise<Plan | null> => {
  const body = { dueOn: typed(form, 'dueOn'), reason: typed(form, 'reason') };
  return changeTask(
    subject,
    'reschedule',
    form,
    async (send) => (await send(rescheduleTask, { params: { id: subject.task.id }, body }, seen(subject))).plan,
    moved(subject.task, body.dueOn),
  );
};

const seen = ({ task: { version } }: Change) => ({ ifMatch: version });

/** @returns the comment; null when it was cancelled or failed */
export const comment = (
  { mutation, task, plan }: Pick<Change, 'mutation' | 'task' | 'plan'>,
  body: string,
): Promise<Comment | null> =>
  change(
    mutation,
    'comment',
    new PartnerTaskActRequestEvent(task, 'comment'),
    (send) => send(commentTask, { params: { id: task.id }, body: { body } }),
    () => new PartnerTaskActEvent(task, 'comment', plan),
  );
