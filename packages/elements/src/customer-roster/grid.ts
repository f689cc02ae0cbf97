// What the rows need once somebody is in them: keys, columns, groups. It loads then.
import { gridStyles } from './grid.styles.js';

export { GridKeys } from './grid-keys.js';
export { RowDetail } from './row-detail.js';
export { gridMessages as messages } from './grid.messages.js';

export const styles = [gridStyles];
