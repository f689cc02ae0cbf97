import { retrieveRoster, type RosterWindow } from '@gangway/contract';
import { isGangwayError } from '@gangway/client';
import type { Send } from '../foundation/request.controller.js';
import type * as asking from './engine/asking.js';
import { plainList, type Listed } from './engine/listed.js';
import type { RosterList } from './engine/roster-list.js';
import { restView, totalView } from './figures.view.js';
import { TypedTable } from './engine/typed-table.js';
import type { RosterData } from './load-roster.js';

export type Asking = typeof asking;

const WINDOW = 10_000;
/** Milliseconds after which rows that have come in are shown while others are on their way. */
const PATIENCE = 250;

/**
 * Makes a roster of its first rows, and loads the others behind them.
 *
 * @param whole waits for all rows: the ones on screen would otherwise give way to fewer
 * @param changed called whenever rows have come in
 */
export async function begin(
  first: RosterWindow,
  facts: Pick<RosterData, 'summary' | 'tier' | 'canWrite' | 'mayOpenTickets' | 'asOf' | 'at'>,
  send: Send,
  whole: boolean,
  changed: () => void,
): Promise<RosterData> {
  const table = new TypedTable(first.currency, first.total);
  table.append(first.columns);
  let list: RosterList | null = null;
  let plain: { readonly version: number; readonly today: number; readonly listed: Listed } | null = null;
  const data: RosterData = {
    ...facts,
    table,
    asking: null,
    list(query, today, locale) {
      if (this.asking) return (list ??= new this.asking.RosterList()).of(table, query, today, locale);
      const { version } = table;
      if (plain?.version !== version || plain.today !== today)
        plain = { version, today, listed: plainList(table, today) };
      return plain.listed;
    },
    // What only a change needs loads with the first one.
    renew: (...asked) =>
      import('./renew-rows.js').then(
        ({ renewRows }) => renewRows(data, table, ...asked),
        () => null,
      ),
    totalView,
    restView,
    total: first.total,
    rest: 'done',
    resume: () => {},
  };
  const rest = loadRest(data, table, first.nextCursor, send, changed);
  if (whole) await rest;
  return data;
}

/**
 * Loads the rows after the first window.
 *
 * @param changed called when there is something new to show
 */
async function loadRest(
  data: RosterData,
  table: TypedTable,
  cursor: string | null,
  send: Send,
  changed: () => void,
): Promise<void> {
  let shown = performance.now();
  data.resume = () => void loadRest(data, table, cursor, send, changed);
  if (cursor === null) return;
  data.rest = 'loading';
  try {
    while (cursor !== null) {
      const window: RosterWindow = await send(retrieveRoster, { query: { limit: WINDOW, cursor } });
      table.append(window.columns);
      data.total = window.total;
      cursor = window.nextCursor;
      if (cursor === null || performance.now() - shown < PATIENCE) continue;
      shown = performance.now();
      changed();
    }
    data.rest = 'done';
  } catch (error) {
    // The widget left, or asks anew.
    if (error instanceof DOMException) return;
    if (!isGangwayError(error)) throw error;
    data.rest = error;
  }
  changed();
}
