// What the timeline needs once somebody acts; it loads then.
export { changesBetween } from './changes.js';
export { taskDialog } from './task-dialog.view.js';
