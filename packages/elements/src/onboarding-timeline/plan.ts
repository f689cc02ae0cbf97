import type { Plan, Task, TaskAction } from '@gangway/contract';

export const tasksOf = (plan: Plan): Task[] => plan.phases.flatMap(({ tasks }) => tasks);

/** Acts that bring a task on, the most telling first. */
const forward: readonly TaskAction[] = ['sign-off', 'submit', 'complete', 'unblock', 'start'];

/** Acts that need a reason. */
export const asksForReason = (action: TaskAction): boolean =>
  action === 'request-changes' || action === 'block' || action === 'skip';

/** The act that brings a task on; null: nothing to do. One that is not open to the reader comes with its reason. */
export const mainAct = (task: Task): Task['actions'][number] | null =>
  forward.flatMap((name) => task.actions.filter((action) => action.name === name))[0] ?? null;

/** The other acts that are open to the reader. */
export const otherActs = (task: Task): TaskAction[] =>
  task.actions.filter(({ name, allowed }) => allowed && name !== mainAct(task)?.name).map(({ name }) => name);
