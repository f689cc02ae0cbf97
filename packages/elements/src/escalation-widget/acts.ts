// What the widget needs once somebody acts; it loads then.
import { dialogStyles } from '../primitives/dialog.styles.js';
import { ticketActStyles } from './acts.styles.js';

export { ticketActMessages as messages } from './acts.messages.js';
export { actDialog } from './act-dialog.view.js';
export { newTicketDialog } from './new-ticket-dialog.view.js';
export { act, create } from './send-ticket.js';

export const styles = [dialogStyles, ticketActStyles];
