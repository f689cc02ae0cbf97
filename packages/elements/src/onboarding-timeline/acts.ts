// What the timeline needs once somebody acts; it loads then.
import { dialogStyles } from '../primitives/dialog.styles.js';

export { act } from './act-on-task.js';
export { taskActMessages as messages } from './acts.messages.js';
export { changesBetween } from './changes.js';
export { taskDialog } from './task-dialog.view.js';

export const styles = [dialogStyles];
