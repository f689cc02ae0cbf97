// What the rows need once somebody is in them: keys, the details of a row, and what can be asked for. It loads then.
import { gridStyles } from './grid.styles.js';

export * as asking from './engine/asking.js';
export { sortedBy } from './engine/sorted-by.js';
export { filteredView } from './filtered.view.js';
export { GridKeys } from './grid-keys.js';
export { RowDetail } from './row-detail.js';

/** It says nothing of its own. */
export const messages = {};
export const styles = [gridStyles];
