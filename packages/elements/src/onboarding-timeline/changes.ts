import type { Plan } from '@gangway/contract';
import type { Format } from '../foundation/format.js';
import type { OnboardingTimelineMessages } from './onboarding-timeline.messages.js';
import { tasksOf } from './plan.js';

/** What an act did, in words: the task's new state, gates that opened, a forecast that moved. */
export function changesBetween(
  before: Plan,
  after: Plan,
  taskId: string,
  format: Format,
  messages: OnboardingTimelineMessages,
): string[] {
  const task = tasksOf(after).find(({ id }) => id === taskId);
  const opened = after.gates.filter(
    ({ key, state }) => state === 'passed' && before.gates.find((gate) => gate.key === key)?.state !== 'passed',
  );
  const [from, to] = [before.forecastFinish, after.forecastFinish];
  return [
    ...(task ? [messages.acted(task.title, messages.states[task.state])] : []),
    ...opened.map(({ title }) => messages.gateOpened(title)),
    ...(from !== null && to !== null && from !== to
      ? [messages.forecastMoved(format.date(from), format.date(to))]
      : []),
  ];
}
