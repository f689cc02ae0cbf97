// What stands around the figures: notices, the history, and what is said where there are none. It is fetched beside them.
import { payoutExtrasMessages } from './extras.messages.js';
import { extrasStyles } from './extras.styles.js';

export { aboveView } from './above.view.js';
export { dueView } from './due.view.js';
export { emptyView, idleView } from './empty.view.js';
export { historyView } from './history.view.js';

export const messages = payoutExtrasMessages;

export const styles = [extrasStyles];
