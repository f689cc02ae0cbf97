import { isGangwayError, type GangwayError } from '@gangway/client';
import { lineOf, type Entry, type Line } from '../circumstances/line.js';
import type { Compare, Kept } from '../circumstances/meanwhile.js';
import { mayWait } from '../circumstances/may-wait.js';
import { afterPaint } from './after-paint.js';
import { PartnerErrorEvent, PartnerSessionLostEvent, type PartnerEvent } from './events.js';
import type { MutationController } from './mutation.controller.js';
import type { Send } from './request.controller.js';
import { identityOf, sendOnce } from './send-once.js';

/** A change that is shown before it is made. */
export interface AtOnce<T> {
  /** Shows it; what it returns takes that away, for what the server says where it has answered. */
  readonly show: () => (answer?: T) => void | Promise<void>;
  /** The server has it. */
  readonly done?: () => void;
  /** The dialog that it stands in is about more than it, and stays open. @default false */
  readonly stays?: boolean;
}

/** What some changes need besides. */
export interface Besides<T> {
  /** Tells apart what somebody else has done meanwhile, of something that has versions. */
  readonly compare?: Compare;
  /** The reader has taken what somebody else saved, in place of what they wanted. */
  readonly dropped?: () => void;
  /** What came of it, in words: it is said where the change was not done at once. */
  readonly told?: (answer: T) => string;
  /** It is shown at once, and taken back where it is refused. Undefined: the server has to say first what comes of it. */
  readonly atOnce?: AtOnce<T> | undefined;
}

/** Tells changes apart that are shown at once. */
let count = 0;

/**
 * Makes a change of a widget. Before it goes an event that the host may cancel; after it a plain one. One that can wait does so
 * while nothing gets through, and its form closes: the widget lists what waits. One that is shown at once keeps nobody from the
 * next, which is sent after it; where it is refused, the widget lists it with the reason and another try. Where somebody else was
 * there first, the reader chooses which version stays.
 *
 * @param name tells the view which control is busy
 * @param before cancellable; cancelled means that nothing is sent
 * @param make sends it; not aborted when the widget leaves, for what is on its way may have arrived
 * @param after made from the answer
 * @returns the answer; null when it was cancelled, failed, waits, another is under way, or the reader left it as it is
 */
export async function change<T>(
  mutation: MutationController,
  name: string,
  before: PartnerEvent,
  make: (send: Send, kept: Kept) => Promise<T>,
  after: (answer: T) => PartnerEvent,
  { compare, dropped, told, atOnce }: Besides<T> = {},
): Promise<T | null> {
  const { connection, host } = mutation;
  if (mutation.pending !== null || !connection || !host.dispatchEvent(before)) return null;
  const line = lineOf(connection);
  const once = sendOnce(connection, mutation.open);
  const known = knowing(line, once.send);
  // What a request says that could not be sent, and may wait.
  let waits: string | null = null;
  const trying: Send = async (operation, input, options) => {
    try {
      const away = line.obstacle;
      if (away && mayWait(operation, away)) throw away;
      return await known.send(operation, input, options);
    } catch (error) {
      if (isGangwayError(error) && mayWait(operation, error)) waits = identityOf(operation, input);
      throw error;
    }
  };
  let kept: Kept = 'mine';
  /** Sends it; where somebody else was there first, again as the reader decides. Undecided, it is refused as it was. */
  const settle = async (): Promise<Settled<T>> => {
    for (;;) {
      try {
        return { answer: await make(trying, kept) };
      } catch (error) {
        if (!compare || !isGangwayError(error, 'version_conflict')) throw error;
        const { decide } = await import('../circumstances/conflict.js');
        const decided = await decide(mutation, error, compare);
        // A form that is shut has nothing to go on with: the list of what was refused keeps it.
        if (!decided || (atOnce && decided.choice === 'typing')) throw error;
        const { choice, version } = decided;
        if (choice === 'saved' || choice === 'typing') return { left: choice };
        // What was decided on has been seen.
        known.saw(version);
        kept = choice;
      }
    }
  };
  let answer: T | null = null;
  let shown: ReturnType<AtOnce<T>['show']> | undefined;
  const deliver: Entry['send'] = async (asks) => {
    waits = null;
    const settled = asks ? await settle() : { answer: await make(trying, kept) };
    if ('answer' in settled) {
      once.done();
      // What is on screen may be another partner's by now.
      if (mutation.connection === connection) await shown?.(settled.answer);
      atOnce?.done?.();
      return () => {
        answer = settled.answer;
        host.dispatchEvent(after(answer));
        return told?.(answer) ?? '';
      };
    }
    if (settled.left === 'typing') return null;
    return () => {
      dropped?.();
      line.refresh();
      return '';
    };
  };
  const entry = { host, ...formOf(host), send: deliver, waits: () => waits !== null };

  if (atOnce) {
    const send: Entry['send'] = (asks) =>
      deliver(asks).catch((error: unknown) => {
        if (waits === null && isGangwayError(error)) tell(host, error);
        throw error;
      });
    const show = () => {
      const takeAway = (shown = atOnce.show());
      return () => void takeAway();
    };
    const sent = line.enter({ ...entry, identity: `at once ${(count += 1)}`, send, show });
    const form = atOnce.stays ? null : openForm(host);
    if (form) {
      // Until it is shut, it is not sent twice.
      mutation.set(name, null);
      afterPaint(() => {
        mutation.set(null, null);
        if (form.isConnected) close(form);
      });
    }
    await sent;
    return answer;
  }
  mutation.set(name, null);
  try {
    await line.turn();
    const takeIn = await deliver(true);
    line.answered();
    mutation.set(null, null);
    takeIn?.();
    if (takeIn && answer === null) closeForm(host);
  } catch (error) {
    if (!isGangwayError(error)) {
      mutation.set(null, null);
      throw error;
    }
    line.failed(error);
    mutation.set(null, waits === null ? { name, error } : null);
    if (waits === null) tell(host, error);
    else {
      line.keep({ ...entry, identity: waits });
      closeForm(host);
    }
  }
  return answer;
}
/** What became of a change: an answer, or the reader left it. */
type Settled<T> = { readonly answer: T } | { readonly left: 'saved' | 'typing' };

/**
 * Sends changes of what has versions. What this page did itself to a thing, also from its queue, has overtaken nobody on it, though
 * the widget may not show it yet.
 */
function knowing(line: Line, send: Send): { readonly send: Send; readonly saw: (version: number) => void } {
  let [thing, tried] = ['', 0];
  return {
    send: async (operation, input, options) => {
      const id = fieldOf(fieldOf(input, 'params'), 'id');
      if (typeof id !== 'string') return send(operation, input, options);
      const seen = options?.ifMatch;
      const ifMatch = seen === undefined ? seen : line.newest(id, seen);
      if (ifMatch !== undefined) [thing, tried] = [id, ifMatch];
      const answer = await send(operation, input, ifMatch === undefined ? options : { ...options, ifMatch });
      const version = versionOf(answer, id);
      if (version !== null) line.moved(id, ifMatch ?? version - 1, version);
      return answer;
    },
    saw: (version) => line.moved(thing, tried, version),
  };
}

/** The version of a thing in an answer, wherever it stands there; null: it does not. */
function versionOf(answer: unknown, id: string): number | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const version = fieldOf(answer, 'version');
  if (fieldOf(answer, 'id') === id && typeof version === 'number') return version;
  for (const part of Object.values(answer)) {
    const found = versionOf(part, id);
    if (found !== null) return found;
  }
  return null;
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;

const tell = (host: MutationController['host'], error: GangwayError): boolean =>
  host.dispatchEvent(error.code === 'session_lost' ? new PartnerSessionLostEvent() : new PartnerErrorEvent(error));

const openForm = (host: MutationController['host']): HTMLDialogElement | null =>
  host.renderRoot.querySelector<HTMLDialogElement>('dialog[open]');

/** What the form of a change is about, and what is typed in it; without one, the control that was pressed. */
function formOf(host: MutationController['host']): { readonly title: string; readonly typed: string } {
  const dialog = openForm(host);
  const pressed = host.shadowRoot?.activeElement;
  const title = dialog
    ? [...dialog.querySelectorAll('#dialog-title, .dialog-head .sub')].map(wordsOf).join(' · ')
    : (pressed?.getAttribute('aria-label') ?? (pressed ? wordsOf(pressed) : ''));
  const fields = [...(dialog?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input') ?? [])];
  const typed = fields
    .filter(({ type }) => !['checkbox', 'radio', 'file', 'hidden'].includes(type))
    .map(({ value }) => value.trim())
    .filter(Boolean)
    .join(' · ');
  return { title, typed };
}

const wordsOf = (element: Element): string => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function closeForm(host: MutationController['host']): void {
  const form = openForm(host);
  if (form) close(form);
}

/** Closes a form in its own way, as Escape does. */
const close = (form: HTMLDialogElement): boolean => form.dispatchEvent(new Event('cancel'));
