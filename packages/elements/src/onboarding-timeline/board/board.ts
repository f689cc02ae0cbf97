// The plan by the state of its tasks; it loads when it is shown.
import { boardStyles } from './board.styles.js';

export { boardMessages as messages } from './board.messages.js';
export { boardView } from './board.view.js';

export const styles = [boardStyles];
