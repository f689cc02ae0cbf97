// What tests do to a roster on a page.
import { retrieveRoster, type Operation, type OperationInput, type OperationOutput } from '@gangway/contract';
import type { Connection } from '@gangway/client';
import { fixture, html } from '@open-wc/testing';
import { button, connection, find, until } from '../testing/mount.fixtures.js';
import './customer-roster.define.js';
import type { PartnerCustomerRoster } from './customer-roster.js';
import type { RosterSource } from './load-roster.js';
import { columnsOf, manyRows } from './roster.fixtures.js';

export const rows = (roster: Element) => [...roster.shadowRoot!.querySelectorAll<HTMLElement>('.row[data-at]')];
export const names = (roster: Element) => rows(roster).map((row) => row.querySelector('.cust')!.textContent!.trim());
/** A cell of a row that is drawn. */
export const cell = (roster: Element, at: number, column = 1) =>
  roster.shadowRoot!.querySelector<HTMLElement>(`.row[data-at="${at}"]`)!.children[column] as HTMLElement;
/** Place of the row and of the cell that the keyboard is on; the row of the heading is -1. */
export function focused(roster: Element): readonly [number, number] | null {
  const active = roster.shadowRoot!.activeElement;
  const row = active?.parentElement;
  if (!active || !row?.matches('.row')) return null;
  return [Number(row.dataset['at'] ?? -1), [...row.children].indexOf(active)];
}
export const usd = (amount: number) =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }).format(amount / 100);
export const type = (roster: Element, selector: string, words: string) => {
  const field = find<HTMLInputElement>(roster, selector);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
export const choose = (roster: Element, label: string, value: string) => {
  const select = find<HTMLSelectElement>(roster, `select[aria-label="${label}"]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};
export const opened = (roster: Element) => until(() => find<HTMLDialogElement>(roster, 'dialog')?.open);
/** A name that no run before this one has added. */
export const fresh = (name: string) => `${name} ${crypto.randomUUID().slice(0, 8)}`;
/** Waits for a button inside a roster, and presses it. */
export const press = async (roster: Element, words: string) => {
  await until(() => button(roster, words));
  button(roster, words).click();
};
/** Puts text or bytes as a file into the import that is open. */
export const drop = (roster: Element, name: string, text: string | Uint8Array<ArrayBuffer>) => {
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  const input = find<HTMLInputElement>(roster, 'dialog [type=file]');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};
/** What files hold that are saved meanwhile. */
export async function savedBy(act: () => unknown): Promise<string[]> {
  const files: Blob[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (file) => (files.push(file as Blob), 'blob:none');
  HTMLAnchorElement.prototype.click = () => {};
  try {
    await act();
    await until(() => files.length > 0);
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return Promise.all(files.map((file) => file.text()));
}
export const heading = (roster: Element, words: string) =>
  [...roster.shadowRoot!.querySelectorAll<HTMLButtonElement>('.sort')].find((each) =>
    each.textContent!.includes(words),
  )!;
export const put = (client: Connection, source?: RosterSource) =>
  fixture<PartnerCustomerRoster>(
    html`<partner-customer-roster .client=${client} .source=${source}></partner-customer-roster>`,
  );

/** The API, with another answer to one operation. */
export function answering<O extends Operation>(
  api: Connection,
  operation: O,
  answer: (input: OperationInput<O>) => Promise<OperationOutput<O>>,
): Connection {
  return {
    ...api,
    send: ((asked: Operation, input: OperationInput<O>, options?: object) =>
      asked === operation ? answer(input) : api.send(asked, input, options)) as Connection['send'],
  };
}

/** A hundred thousand customers behind the real API of a partner. */
export async function crowd(count: number): Promise<Connection> {
  const all = columnsOf(manyRows(count));
  return answering(await connection('slipway', 'owner'), retrieveRoster, async ({ query = {} }) => {
    const from = Number(query.cursor ?? 0);
    const to = Math.min(count, from + Number(query.limit));
    return {
      currency: 'USD',
      columns: columnsOf(manyRows(count).slice(from, to)),
      nextCursor: to < all.id.length ? String(to) : null,
      total: count,
    };
  });
}
