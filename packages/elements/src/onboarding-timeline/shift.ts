import { previewTask, type OperationInput, type Shift } from '@gangway/contract';
import { lineOf } from '../circumstances/line.js';
import { toldAbove } from '../circumstances/told-above.js';
import { isGangwayError, type Connection, type GangwayError } from '@gangway/client';
import type { Format } from '../foundation/format.js';
import type { ShiftMessages } from './shift.messages.js';

export type Move = Shift['moves'][number];

/** What the server says would move; nothing does. */
export type Preview =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'known'; readonly shift: Shift }
  | { readonly kind: 'refused'; readonly error: GangwayError };

/** When a task would end: on a day, or so many business days later than it does. */
export type End = NonNullable<OperationInput<typeof previewTask>['query']>;

/** Milliseconds in which presses of a key and steps of a pointer are gathered into one question. */
const GATHER = 120;

/** Asks for one end after the other, and keeps only the last answer. */
export class ShiftPreview {
  state: Preview | null = null;
  #abort: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #giveUp = (): void => {};

  /** @param changed is told of each new state */
  constructor(private readonly changed: (state: Preview | null) => void) {}

  /** @param gather waits a moment for what may come after it */
  ask(connection: Connection | null, id: string, end: End, gather = true): void {
    this.clear();
    this.#set({ kind: 'waiting' });
    this.#timer = setTimeout(() => void this.#send(connection, id, end), gather ? GATHER : 0);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#giveUp();
    if (this.state) this.#set(null);
  }

  async #send(connection: Connection | null, id: string, query: End): Promise<void> {
    if (!connection) return;
    const abort = (this.#abort = new AbortController());
    try {
      const shift = await connection.send(previewTask, { params: { id }, query }, { signal: abort.signal });
      if (!abort.signal.aborted) this.#set({ kind: 'known', shift });
    } catch (error) {
      if (abort.signal.aborted) return;
      if (!isGangwayError(error)) throw error;
      this.#giveUp = lineOf(connection).missed(error, () => this.ask(connection, id, query, false));
      // What is told above goes on by itself.
      if (!toldAbove.has(error)) this.#set({ kind: 'refused', error });
    }
  }

  #set(state: Preview | null): void {
    this.state = state;
    this.changed(state);
  }
}

/**
 * What moves, in sentences: the task, each phase, the end, the buffer, and whether it fits.
 *
 * @param said how far a day moves
 */
export function shiftSentences(
  shift: Shift,
  format: Format,
  messages: ShiftMessages,
  said = ({ days }: Move): string => messages.changeDays(format.signed(days)),
): string[] {
  const { buffer, fits, limit, bestDueOn } = shift;
  const sentences = shift.moves.flatMap((move) => {
    const { kind, title, to, days } = move;
    if (to === null) return [];
    const change = said(move);
    const date = format.date(to, kind === 'task' ? 'weekday' : 'short');
    if (kind === 'task') return [messages.taskEnds(title, date, change)];
    if (kind === 'phase') return [messages.phaseStarts(title, date, change)];
    return [days === 0 ? messages.planStays(date) : messages.planEnds(date, change)];
  });
  if (buffer && buffer.from !== buffer.to)
    sentences.push(messages.bufferIs(format.number(buffer.from), format.number(buffer.to)));
  if (!fits && limit !== null) sentences.push(messages.tooLate(format.date(limit)));
  if (!fits)
    sentences.push(bestDueOn === null ? messages.noneFits : messages.bestFit(format.date(bestDueOn, 'weekday')));
  return sentences;
}
