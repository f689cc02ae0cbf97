import { retrieveRoster } from '@gangway/contract';
import type { Part, Send } from '../foundation/request.controller.js';
import * as asking from './engine/asking.js';
import type { TypedTable } from './engine/typed-table.js';
import { loadFigures } from './load-figures.js';
import type { RosterData } from './load-roster.js';

/** Customers that are asked for one by one; where more have changed, all are. */
const FEW = 100;

/**
 * Takes up what became of some customers, without those that have not changed.
 *
 * @returns the data with new figures; null: some are not in the roster yet, or no more, so it has to be loaded anew
 */
export async function renewRows(
  data: RosterData,
  table: TypedTable,
  ids: ReadonlySet<string>,
  send: Send,
  part: Part,
): Promise<RosterData | null> {
  if (data.rest !== 'done' || ids.size > FEW || [...ids].some((id) => !table.id.includes(id))) return null;
  const [{ columns }, figures] = await Promise.all([
    send(retrieveRoster, { query: { ids: [...ids].join(), limit: FEW } }),
    loadFigures(send, part),
  ]);
  if (columns.id.length !== ids.size) return null;
  table.change(columns);
  return { ...data, ...figures, asking };
}
