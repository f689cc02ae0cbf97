import { retrieveRoster, type RosterWindow } from '@gangway/contract';
import { isGangwayError } from '@gangway/client';
import type { Send } from '../foundation/request.controller.js';
import type { TypedTable } from './engine/typed-table.js';
import type { RosterData } from './load-roster.js';

const WINDOW = 10_000;
/** Milliseconds after which rows that have come in are shown while others are on their way. */
const PATIENCE = 250;

/**
 * Loads the rows after the first window.
 *
 * @param changed called when there is something new to show
 */
export const loadRest = (data: RosterData, ...asked: Rest): Promise<void> => (data.coming = load(data, ...asked));

type Rest = [table: TypedTable, from: string, send: Send, changed: () => void];

async function load(data: RosterData, ...[table, from, send, changed]: Rest): Promise<void> {
  let shown = performance.now();
  let cursor: string | null = from;
  data.resume = () => void loadRest(data, table, cursor ?? from, send, changed);
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
