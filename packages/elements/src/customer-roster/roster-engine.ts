import type { RosterWindow } from '@gangway/contract';
import type { Send } from '../foundation/request.controller.js';
import type * as asking from './engine/asking.js';
import { loadRest } from './load-rest.js';
import { plainList, type Listed } from './engine/listed.js';
import type { RosterList } from './engine/roster-list.js';
import { totalView } from './figures.view.js';
import { TypedTable } from './engine/typed-table.js';
import type { Loading, RosterData } from './load-roster.js';
import { restView } from './rest.view.js';

export type Asking = typeof asking;

/** What a roster says besides its rows. */
export type Facts = Pick<RosterData, 'summary' | 'tier' | 'canWrite' | 'mayOpenTickets' | 'asOf' | 'at'>;

/** Rows up to which all of them are loaded. */
const HELD = 10_000;
/**
 * Milliseconds in which the rows after the first window are waited for: the first of all by health may be among them, and rows
 * that are on screen should not jump.
 */
const PATIENCE = 250;

/** Makes a roster of its first rows, and loads the others behind them, or as they are seen where they are many. */
export async function begin(first: RosterWindow, facts: Facts, send: Send, loading: Loading): Promise<RosterData> {
  if (loading.source ? loading.source === 'server' : first.total > HELD) {
    // Without that part all of them are loaded after all.
    const part = await import('./windows/windows.js').catch(() => null);
    if (part) return part.fromServer(first.currency, facts, send, loading);
  }
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
    renew: async (ids, ...asked) =>
      ids
        ? import('./renew-rows.js').then(
            ({ renewRows }) => renewRows(data, table, ids, ...asked),
            () => null,
          )
        : null,
    windows: null,
    totalView,
    restView,
    total: first.total,
    rest: 'done',
    resume: () => {},
  };
  let shown = false;
  const { nextCursor } = first;
  const rest = nextCursor === null ? null : loadRest(data, table, nextCursor, send, () => shown && loading.changed());
  await (loading.whole ? rest : Promise.race([rest, new Promise((late) => setTimeout(late, PATIENCE))]));
  shown = true;
  return data;
}
