import { isGangwayError, type GangwayError } from '@gangway/client';
import { lineOf, type Line } from '../circumstances/line.js';
import { mayWait } from '../circumstances/may-wait.js';
import { PartnerErrorEvent, PartnerSessionLostEvent, type PartnerEvent } from './events.js';
import type { MutationController } from './mutation.controller.js';
import type { Send } from './request.controller.js';
import { identityOf, sendOnce } from './send-once.js';

/**
 * Makes a change of a widget. Before it goes an event that the host may cancel; after it a plain one. One that can wait does so
 * while nothing gets through, and its form closes: the widget lists what waits.
 *
 * @param name tells the view which control is busy
 * @param before cancellable; cancelled means that nothing is sent
 * @param make sends it; not aborted when the widget leaves, for what is on its way may have arrived
 * @param after made from the answer
 * @returns the answer; null when it was cancelled, failed, waits, or another is under way
 */
export async function change<T>(
  mutation: MutationController,
  name: string,
  before: PartnerEvent,
  make: (send: Send) => Promise<T>,
  after: (answer: T) => PartnerEvent,
): Promise<T | null> {
  const { connection, host } = mutation;
  if (mutation.pending !== null || !connection || !host.dispatchEvent(before)) return null;
  const line = lineOf(connection);
  const once = sendOnce(connection, mutation.open);
  // What a request says that could not be sent, and may wait.
  let waits: string | null = null;
  const trying: Send = async (operation, input, options) => {
    try {
      const away = line.obstacle;
      if (away && mayWait(operation, away)) throw away;
      return await once.send(operation, input, options);
    } catch (error) {
      if (isGangwayError(error) && mayWait(operation, error)) waits = identityOf(operation, input);
      throw error;
    }
  };
  const finish = (answer: T): void => {
    once.done();
    host.dispatchEvent(after(answer));
  };

  mutation.set(name, null);
  try {
    await line.turn();
    const answer = await make(trying);
    line.answered();
    mutation.set(null, null);
    finish(answer);
    return answer;
  } catch (error) {
    if (!isGangwayError(error)) {
      mutation.set(null, null);
      throw error;
    }
    line.failed(error);
    if (waits === null) fail(mutation, name, error);
    else {
      mutation.set(null, null);
      const late = inTurn(line, once.send);
      line.keep({ identity: waits, host, ...formOf(host), send: async () => finish(await make(late)) });
      closeForm(host);
    }
    return null;
  }
}

/** Sends a change that has waited: what those before it did to the same thing, it has seen. */
const inTurn =
  (line: Line, send: Send): Send =>
  async (operation, input, options) => {
    const seen = options?.ifMatch;
    if (seen === undefined) return send(operation, input, options);
    const thing = `${fieldOf(fieldOf(input, 'params'), 'id')} ${seen}`;
    const answer = await send(operation, input, { ...options, ifMatch: line.versions.get(thing) ?? seen });
    const version = fieldOf(answer, 'version');
    if (typeof version === 'number') line.versions.set(thing, version);
    return answer;
  };

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;

function fail(mutation: MutationController, name: string, error: GangwayError): void {
  mutation.set(null, { name, error });
  mutation.host.dispatchEvent(
    error.code === 'session_lost' ? new PartnerSessionLostEvent() : new PartnerErrorEvent(error),
  );
}

const openForm = (host: MutationController['host']): HTMLDialogElement | null =>
  host.renderRoot.querySelector<HTMLDialogElement>('dialog[open]');

/** What the form of a change is about, and what is typed in it; without one, the control that was pressed. */
function formOf(host: MutationController['host']): { readonly title: string; readonly typed: string } {
  const dialog = openForm(host);
  const { renderRoot } = host;
  const pressed = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
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

/** Closes a form in its own way, as Escape does. */
function closeForm(host: MutationController['host']): void {
  openForm(host)?.dispatchEvent(new Event('cancel'));
}
