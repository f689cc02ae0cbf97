import type { Gate, Phase, Plan, Task, TaskAction } from '@gangway/contract';
import type { TaskFilter } from './onboarding-timeline.js';

export const tasksOf = (plan: Plan): Task[] => plan.phases.flatMap(({ tasks }) => tasks);

/** Only a plan with days has lines of days; one that goes by proof has those of what was done. */
export const isDated = ({ phases }: Plan): boolean => phases.some(({ forecast }) => forecast.start !== null);

/** A phase as every view shows it: with those of its tasks that are wanted, and the gates that stand before it. */
export interface PhaseLines {
  readonly phase: Phase;
  readonly tasks: readonly Task[];
  readonly gates: readonly Gate[];
  /** These are the gates that the plan comes to next. */
  readonly awaited: boolean;
}

export const isShut = ({ state }: Gate): boolean => state !== 'passed' && state !== 'waived';

/** The one model of list, board and Gantt: what of a plan is shown, in its order. */
export function linesOf(plan: Plan, filter: TaskFilter): PhaseLines[] {
  const all = filter === 'all';
  const turn = filter === 'mine' ? 'partner' : 'vendor';
  let passed = true;
  return plan.phases.flatMap((phase) => {
    const tasks = phase.tasks.filter((task) => task.state !== 'not_applicable' && (all || task.turn === turn));
    const gates = plan.gates.filter(({ beforePhase }) => beforePhase === phase.key);
    const awaited = passed && gates.some(isShut);
    passed &&= !awaited;
    return all || tasks.length > 0 ? [{ phase, tasks, gates, awaited }] : [];
  });
}

/** Acts that bring a task on, the most telling first. */
const forward: readonly TaskAction[] = ['sign-off', 'submit', 'complete', 'unblock', 'start'];

/** The act that brings a task on; null: nothing to do. One that is not open to the reader comes with its reason. */
export const mainAct = (task: Task): Task['actions'][number] | null =>
  forward.flatMap((name) => task.actions.filter((action) => action.name === name))[0] ?? null;
