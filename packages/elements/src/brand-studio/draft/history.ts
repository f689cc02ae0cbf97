/** What was, is and may be again. A step is a gesture: a slider that is dragged is one, however far it goes. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What is under way; writing under the same name goes on with it. */
  readonly gesture: string | null;
}

/** Steps that can be taken back. */
const LIMIT = 200;

export const historyOf = <T>(present: T): History<T> => ({ past: [], present, future: [], gesture: null });

/**
 * @param next the same object as the present: nothing has changed
 * @param gesture null: a step by itself
 */
export function write<T>(history: History<T>, next: T, gesture: string | null): History<T> {
  const { past, present } = history;
  if (next === present) return history;
  const goesOn = gesture !== null && gesture === history.gesture;
  return { past: goesOn ? past : [...past, present].slice(-LIMIT), present: next, future: [], gesture };
}

/** Ends the gesture that is under way: the next write is another step. */
export const settle = <T>(history: History<T>): History<T> =>
  history.gesture === null ? history : { ...history, gesture: null };

export function undo<T>(history: History<T>): History<T> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    gesture: null,
  };
}

export function redo<T>(history: History<T>): History<T> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, gesture: null };
}
