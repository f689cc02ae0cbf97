import type { Task } from '@gangway/contract';
import type { PhaseLines } from '../plan.js';

export const columnKeys = ['todo', 'doing', 'review', 'done'] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** A task on the board, with the phase that it belongs to. */
export interface Card {
  readonly task: Task;
  readonly phase: string;
}

/** Tasks that are in states of one kind; what somebody has to look at first stands first. */
export interface Column {
  readonly key: ColumnKey;
  readonly cards: readonly Card[];
}

const columnOf: Readonly<Record<Task['state'], ColumnKey | null>> = {
  locked: 'todo',
  available: 'todo',
  in_progress: 'doing',
  changes_requested: 'doing',
  blocked: 'doing',
  submitted: 'review',
  in_review: 'review',
  done: 'done',
  skipped: 'done',
  not_applicable: null,
};

const rank = ({ task: { state } }: Card) =>
  state === 'blocked' || state === 'changes_requested' ? 0 : state === 'locked' ? 2 : 1;
const due = ({ task }: Card) => task.forecast.end ?? '9999-12-31';
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The lines of a plan as columns. What is open goes by its due day, what is done by when it was, the latest first. */
export function columnsOf(lines: readonly PhaseLines[]): Column[] {
  const cards = lines.flatMap(({ phase, tasks }) => tasks.map((task): Card => ({ task, phase: phase.title })));
  return columnKeys.map((key) => {
    const own = cards.filter(({ task }) => columnOf[task.state] === key);
    return {
      key,
      cards:
        key === 'done'
          ? own.sort((a, b) => order(due(b), due(a)))
          : own.sort((a, b) => rank(a) - rank(b) || order(due(a), due(b))),
    };
  });
}
