import type { Task } from '@gangway/contract';
import type { TimelineData } from '../onboarding-timeline.js';

/** What a change will make of the timeline, as far as that is certain: what follows from it for others is the server's to say. */
export type Guess = (said: TimelineData) => TimelineData;

const changed =
  (id: string, change: (task: Task, data: TimelineData) => Partial<Task>): Guess =>
  (data) => ({
    ...data,
    plan: {
      ...data.plan,
      phases: data.plan.phases.map((phase) =>
        phase.tasks.some((task) => task.id === id)
          ? { ...phase, tasks: phase.tasks.map((task) => (task.id === id ? { ...task, ...change(task, data) } : task)) }
          : phase,
      ),
    },
  });

/** @param contactId null: nobody has it */
export const assigned = ({ id }: Task, contactId: string | null): Guess =>
  changed(id, ({ assignee }, { contacts }) => {
    const contact = contacts.find((each) => each.id === contactId);
    if (!contact) return { assignee: null };
    const { name, role, side } = contact;
    return { assignee: { name, role, side, you: assignee?.you === true && assignee.name === name } };
  });

/** Ends on that day; it does not start after it. */
export const moved = ({ id }: Task, dueOn: string): Guess =>
  changed(id, ({ forecast: { start } }) => ({
    forecast: { start: start !== null && start > dueOn ? dueOn : start, end: dueOn },
  }));

/** Ticked off. */
export const done = ({ id }: Task): Guess =>
  changed(id, ({ forecast }, { plan }) => ({
    state: 'done',
    turn: null,
    actions: [],
    overdue: false,
    forecast: { ...forecast, end: plan.today },
  }));
