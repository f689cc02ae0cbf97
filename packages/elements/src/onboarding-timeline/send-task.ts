import {
  actOnTask,
  assignTask,
  commentTask,
  rescheduleTask,
  submitEvidence,
  waiveTask,
  type Comment,
  type Plan,
  type Task,
  type TaskAction,
  type TaskActBody,
} from '@gangway/contract';
import { change } from '../foundation/change.js';
import type { MutationController } from '../foundation/mutation.controller.js';
import type { Send } from '../foundation/request.controller.js';
import { PartnerTaskActEvent, PartnerTaskActRequestEvent, type TaskChange } from './onboarding-timeline.events.js';

/** What a change of a task needs to know. */
export interface Change {
  readonly mutation: MutationController;
  readonly task: Task;
  /** The plan as it is. */
  readonly plan: Plan;
}

/** @returns the plan as it is then; null when it was cancelled or failed */
const changeTask = (
  { mutation, task }: Change,
  name: TaskChange,
  make: (send: Send) => Promise<Plan>,
): Promise<Plan | null> =>
  change(
    mutation,
    name,
    new PartnerTaskActRequestEvent(task, name),
    make,
    (plan) => new PartnerTaskActEvent(task, name, plan),
  );

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
  changeTask(subject, action, async (send) => {
    const { task } = subject;
    const params = { id: task.id };
    const sent = await files();
    for (const { key, label } of task.evidence) {
      const value = typed(form, key);
      const fileId = sent.get(key);
      if (fileId !== undefined) await send(submitEvidence, { params, body: { kind: 'file', key, fileId } });
      else if (value === 'confirmed')
        await send(submitEvidence, { params, body: { kind: 'attestation', key, statement: label } });
      else if (value !== '') await send(submitEvidence, { params, body: { kind: 'url', key, url: value } });
    }
    const words = typed(form, 'comment');
    if (words !== '') await send(commentTask, { params, body: { body: words } });
    return send(actOnTask, { params: { ...params, action }, body: bodyOf(action, form) });
  });

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

export const assign = (subject: Change, contactId: string | null): Promise<Plan | null> =>
  changeTask(subject, 'assign', (send) => send(assignTask, { params: { id: subject.task.id }, body: { contactId } }));

/** @param until day on which the task comes back; null: for good */
export const waive = (subject: Change, reason: string, until: string | null): Promise<Plan | null> =>
  changeTask(subject, 'waive', (send) => send(waiveTask, { params: { id: subject.task.id }, body: { reason, until } }));

export const reschedule = (subject: Change, dueOn: string, reason: string): Promise<Plan | null> =>
  changeTask(subject, 'reschedule', async (send) => {
    const { plan } = await send(rescheduleTask, { params: { id: subject.task.id }, body: { dueOn, reason } });
    return plan;
  });

/** @returns the comment; null when it was cancelled or failed */
export const comment = ({ mutation, task, plan }: Change, body: string): Promise<Comment | null> =>
  change(
    mutation,
    'comment',
    new PartnerTaskActRequestEvent(task, 'comment'),
    (send) => send(commentTask, { params: { id: task.id }, body: { body } }),
    () => new PartnerTaskActEvent(task, 'comment', plan),
  );
