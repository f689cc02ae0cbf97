// What the rows need once somebody is in them: keys, the details of a row, and what can be asked for. It loads then.
import type { ReadyModel } from '../customer-roster.view.js';
import type { SortKey } from '../engine/query.js';
import { sortedBy } from '../engine/sorted-by.js';
import { filteredMessages } from './filtered.messages.js';
import { gridStyles } from './grid.styles.js';

export * as asking from '../engine/asking.js';
export { filteredView } from './filtered.view.js';
export { GridKeys, click } from './grid-keys.js';
export { RowDetail } from './row-detail.js';
export { isEvery, selectAll } from './select-all.js';

/** Sorts by a column, or, `more`, by it where the others are equal. */
export const sortBy = ({ ask, query }: ReadyModel, key: SortKey, more: boolean): void =>
  ask({ sort: sortedBy(query.sort, key, more) });

export const messages = filteredMessages;
export const styles = [gridStyles];
