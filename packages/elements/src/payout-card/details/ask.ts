// What the pages of the details ask the API for.
import { listRevenueLines, listStatements, retrieveProfile } from '@gangway/contract';
import { isGangwayError } from '@gangway/client';
import type { Send } from '../../foundation/request.controller.js';
import type { LineQuery, Lines, Parties, Statements } from './page.js';

/** As many as the API gives at once. */
export const MOST = 500;
/** Statements that come at once, and with each "more": two years of one currency. */
export const STATEMENTS = 24;

export async function linesOf(send: Send, query: LineQuery): Promise<Lines> {
  const { data, nextCursor, total } = await send(listRevenueLines, { query });
  return { lines: data, nextCursor, total: total ?? data.length };
}

/** @param before those that the new ones follow, from their cursor on */
export async function statementsOf(
  send: Send,
  currency: string,
  count = STATEMENTS,
  before: Statements = { statements: [], read: 0, nextCursor: null },
): Promise<Statements> {
  const { nextCursor: cursor } = before;
  const limit = Math.min(MOST, Math.max(STATEMENTS, count));
  const { data, nextCursor } = await send(listStatements, { query: { limit, ...(cursor ? { cursor } : {}) } });
  const own = data.filter(({ net }) => net.currency === currency);
  const all = { statements: [...before.statements, ...own], read: before.read + data.length, nextCursor };
  // There may be some, after as many in others.
  return own.length === 0 && nextCursor !== null ? statementsOf(send, currency, STATEMENTS, all) : all;
}

export const partiesOf = (send: Send): Promise<Parties | null> =>
  send(retrieveProfile, {}).then(
    ({ vendor, name }) => ({ vendor: vendor.name, partner: name }),
    (error: unknown) => {
      // Who may see money need not see whose program it is.
      if (isGangwayError(error, 'scope_missing')) return null;
      throw error;
    },
  );
