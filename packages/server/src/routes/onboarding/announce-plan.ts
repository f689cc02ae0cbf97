import type { EventType, Plan } from '@gangway/contract';
import type { Call } from '../../bind.js';
import { announce } from '../../store/events.store.js';
import { loadPlan } from '../../store/onboarding.store.js';
import { planView } from './plan.view.js';

type TaskHappening = Extract<EventType, `task.${string}`>;

/** Says what a change did: to the task, and to the gates that follow from it. Answers with the plan as it is then. */
export async function announceTask(call: Call, before: Plan, type: TaskHappening, taskId: string): Promise<Plan> {
  const after = planView(await loadPlan(call));
  const task = after.phases.flatMap(({ tasks }) => tasks).find(({ id }) => id === taskId);
  await announce(call, type, taskId, task?.version);
  await announceGates(call, before, after);
  return after;
}

/** Says which gates a change has moved. */
export async function announceGates(call: Call, before: Plan, after: Plan): Promise<void> {
  for (const { key, state } of after.gates)
    if (before.gates.find((gate) => gate.key === key)?.state !== state) await announce(call, `gate.${state}`, key);
}
