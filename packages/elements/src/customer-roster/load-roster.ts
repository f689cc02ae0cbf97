import {
  retrieveRoster,
  retrieveSession,
  retrieveTier,
  summarizeCustomers,
  type RosterSummary,
  type TierProgress,
} from '@gangway/contract';
import { isGangwayError, type GangwayError } from '@gangway/client';
import type { Part, Send } from '../foundation/request.controller.js';
import { RosterTable } from './engine/roster-table.js';

/** Rows of the first window: enough for any screen, and soon there. */
const FIRST = 500;
const WINDOW = 10_000;

/** What the roster shows. Rows keep coming after the first are on screen. */
export interface RosterData {
  readonly table: RosterTable;
  readonly summary: RosterSummary;
  /** Null: whoever looks may not see it. */
  readonly tier: TierProgress | null;
  readonly canWrite: boolean;
  /** The server's time when the first answer came, epoch milliseconds, and the page's own time then. */
  readonly asOf: number;
  readonly at: number;
  /** Rows that the API has. */
  total: number;
  /** What became of the rows after the first window. */
  rest: 'loading' | 'done' | GangwayError;
  /** Tries again to load the rest. */
  resume: () => void;
}

/**
 * Loads the figures and the first rows, then the others behind them.
 *
 * @param whole waits for all rows: the ones on screen would otherwise give way to fewer
 * @param changed called whenever rows have come in
 */
export async function loadRoster(send: Send, part: Part, whole: boolean, changed: () => void): Promise<RosterData> {
  const [first, summary, tier, session] = await Promise.all([
    send(retrieveRoster, { query: { limit: FIRST } }),
    send(summarizeCustomers, {}),
    part(send(retrieveTier, {})),
    send(retrieveSession, {}),
  ]);
  const table = new RosterTable(first.currency, first.total);
  table.append(first.columns);
  let cursor = first.nextCursor;
  const data: RosterData = {
    table,
    summary,
    tier,
    canWrite: session.scopes.includes('customers:write'),
    asOf: Date.parse(session.now),
    at: performance.now(),
    total: first.total,
    rest: cursor === null ? 'done' : 'loading',
    resume: () => void loadRest(),
  };
  async function loadRest(): Promise<void> {
    data.rest = 'loading';
    try {
      while (cursor !== null) {
        const window = await send(retrieveRoster, { query: { limit: WINDOW, cursor } });
        table.append(window.columns);
        data.total = window.total;
        cursor = window.nextCursor;
        if (cursor !== null) changed();
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
  const rest = loadRest();
  if (whole) await rest;
  return data;
}
