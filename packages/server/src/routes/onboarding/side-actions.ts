import { sideActions, type SideAction, type Task, type TaskDefinition, type TaskDetail } from '@gangway/contract';
import { plainTask, reviewedTask, transition } from '@gangway/rules';
import type { PlanFacts } from './facts.js';
import { isReviewed } from './task.view.js';

interface Subject {
  readonly plan: PlanFacts;
  readonly task: Task;
  readonly definition: TaskDefinition;
}

const closed: ReadonlySet<Task['state']> = new Set(['done', 'skipped', 'not_applicable']);
const over = ({ task }: Subject): string | null =>
  closed.has(task.state) ? `"${task.title}" is ${task.state.replaceAll('_', ' ')}: nothing about it changes.` : null;

const rules: Readonly<Record<SideAction, (subject: Subject) => string | null>> = {
  comment: () => null,
  assign: (subject) =>
    over(subject) ?? (subject.task.owner === 'vendor' ? `${subject.plan.program.vendor.short} does this.` : null),
  reschedule: (subject) =>
    over(subject) ??
    (subject.task.planned.end === null
      ? `"${subject.task.title}" goes by proof and not by days: there is no date to move.`
      : null),
  waive: (subject) =>
    over(subject) ??
    (transition(isReviewed(subject.definition) ? reviewedTask : plainTask, subject.task.state, 'skip').ok
      ? null
      : `"${subject.task.title}" cannot be waived now.`),
};

/** Why something cannot be done to a task besides the steps of its machine, whoever asks; null: it can. */
export const whyNot = (action: SideAction, subject: Subject): string | null => rules[action](subject);

/** The same for the reader, who may be one that changes nothing. */
export const sideActionViews = (subject: Subject): TaskDetail['sideActions'] =>
  sideActions.map((name) => {
    const reason = subject.plan.readOnly ?? whyNot(name, subject);
    return { name, allowed: reason === null, reason };
  });
