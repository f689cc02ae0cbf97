// A roster whose rows stay on the server. It loads where there are many, or where a page wants it so.
import type { Part, Send } from '../../foundation/request.controller.js';
import { totalView } from '../figures.view.js';
import { loadFigures } from '../load-figures.js';
import type { Loading, RosterData } from '../load-roster.js';
import type { Facts } from '../roster-engine.js';
import { ServerRows } from './server-rows.js';
import { troubleView } from './trouble.view.js';

/** @throws GangwayError when the first rows do not come */
export async function fromServer(currency: string, facts: Facts, send: Send, loading: Loading): Promise<RosterData> {
  const rows = new ServerRows(currency, send, loading);
  await rows.ask(loading.query(), loading.locale());
  if (rows.trouble) throw rows.trouble.error;
  return rosterOf(rows, facts);
}

const rosterOf = (rows: ServerRows, facts: Facts): RosterData => ({
  ...facts,
  table: rows.table,
  asking: null,
  list: (query, _today, locale) => rows.list(query, locale),
  async renew(_ids, send: Send, part: Part) {
    const [figures] = await Promise.all([loadFigures(send, part), rows.renew()]);
    return rosterOf(rows, { ...facts, ...figures });
  },
  windows: rows,
  totalView,
  restView: troubleView,
  get total() {
    return rows.total;
  },
  get rest() {
    return rows.trouble?.error ?? 'done';
  },
  resume: () => rows.trouble?.again(),
});
