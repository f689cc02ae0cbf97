// For tests of the widget in a browser: what a person does in it.
import { listTickets, type Ticket } from '@gangway/contract';
import { button, connection, find, textOf, until } from '../testing/mount.fixtures.js';

/** Moves the clock of the API, or puts everything back. */
export const control = (path: string, body?: object): Promise<Response> =>
  fetch(`/__gangway/${path}`, { method: 'POST', ...(body ? { body: JSON.stringify(body) } : {}) });

export const all = (widget: Element, selector: string): HTMLElement[] => [
  ...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

export async function choose(widget: Element, id: string): Promise<void> {
  find(widget, `[data-ticket="${id}"]`).click();
  await until(() => find(widget, `[data-ticket="${id}"]`).getAttribute('aria-current') === 'true');
}

export function type(widget: Element, name: string, words: string): void {
  const field = find<HTMLTextAreaElement>(widget, `dialog [name="${name}"]`);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export const submit = (widget: Element): void => find(widget, 'dialog .button.primary').click();

/** Presses a button and waits for the dialog that it opens. */
export async function open(widget: Element, words: string): Promise<void> {
  button(widget, words).click();
  await until(() => find<HTMLDialogElement>(widget, 'dialog')?.open);
}

export const closed = (widget: Element): Promise<void> => until(() => !find(widget, 'dialog'));

/** Chooses files in the open dialog. */
export function attach(widget: Element, ...files: File[]): void {
  const input = find<HTMLInputElement>(widget, 'dialog [type=file]');
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Answers the two questions about impact. */
export async function answer(widget: Element, reach: string, detour: string): Promise<void> {
  find(widget, `dialog [name=reach][value=${reach}]`).click();
  await until(() => find(widget, 'dialog [name=detour]'));
  find(widget, `dialog [name=detour][value=${detour}]`).click();
  await until(() => textOf(widget, '.verdict') !== '');
}

export const ticketsOf = async (handle: string, status: 'open' | 'closed' = 'open'): Promise<Ticket[]> =>
  (await (await connection(handle, 'owner')).send(listTickets, { query: { status, limit: 500 } })).data;

export const by = (tickets: readonly Ticket[], number: string): Ticket =>
  tickets.find((ticket) => ticket.number === number)!;
