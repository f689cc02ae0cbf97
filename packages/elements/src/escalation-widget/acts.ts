// What the widget needs once somebody acts; it loads then.
export { actDialog } from './act-dialog.view.js';
export { newTicketDialog } from './new-ticket-dialog.view.js';
