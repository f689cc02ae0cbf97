import { actOnTask, submitEvidence, type Plan, type Task, type TaskAction } from '@gangway/contract';
import { change } from '../foundation/change.js';
import type { MutationController } from '../foundation/mutation.controller.js';
import { PartnerTaskActEvent, PartnerTaskActRequestEvent } from './onboarding-timeline.events.js';

/**
 * Hands in the proofs that a form holds, then acts.
 *
 * @returns the plan as it is then; null when the act was cancelled or failed
 */
export function act(
  mutation: MutationController,
  task: Task,
  action: TaskAction,
  form: FormData,
): Promise<Plan | null> {
  const { id } = task;
  return change(
    mutation,
    action,
    new PartnerTaskActRequestEvent(task, action),
    async (send) => {
      for (const { key, label } of task.evidence) {
        const value = form.get(key);
        if (typeof value !== 'string' || value === '') continue;
        const body =
          value === 'confirmed'
            ? { kind: 'attestation' as const, key, statement: label }
            : { kind: 'url' as const, key, url: value };
        await send(submitEvidence, { params: { id }, body });
      }
      const reason = form.get('reason');
      const body = typeof reason === 'string' && reason.trim() !== '' ? { reason: reason.trim() } : {};
      return send(actOnTask, { params: { id, action }, body });
    },
    (plan) => new PartnerTaskActEvent(task, action, plan),
  );
}
