import type { Plan } from '@gangway/contract';
import type { TaskChange } from './onboarding-timeline.events.js';
import { tasksOf } from './plan.js';
import type { TaskActModel } from './acts/task-dialog.view.js';

/** What a change of a task did, in words: what became of the task, gates that opened, a forecast that moved. */
export function changesBetween(
  before: Plan,
  after: Plan,
  taskId: string,
  name: TaskChange,
  { format, messages }: TaskActModel,
): string[] {
  const task = tasksOf(after).find(({ id }) => id === taskId);
  const opened = after.gates.filter(
    ({ key, state }) => state === 'passed' && before.gates.find((gate) => gate.key === key)?.state !== 'passed',
  );
  const [from, to] = [before.forecastFinish, after.forecastFinish];
  const said = () => {
    if (!task) return [];
    if (name === 'assign')
      return [
        task.assignee ? messages.assignedTo(task.title, task.assignee.name) : messages.assignedToNobody(task.title),
      ];
    if (name === 'reschedule' && task.forecast.end !== null)
      return [messages.rescheduledTo(task.title, format.date(task.forecast.end, 'weekday'))];
    if (name === 'waive' && task.state !== 'skipped') return [messages.waiverAsked(task.title)];
    return [messages.acted(task.title, messages.states[task.state])];
  };
  return [
    ...said(),
    ...opened.map(({ title }) => messages.gateOpened(title)),
    ...(from !== null && to !== null && from !== to
      ? [messages.forecastMoved(format.date(from), format.date(to))]
      : []),
  ];
}
