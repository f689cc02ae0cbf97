// What people see of the desk.
import { dialogStyles } from '../../primitives/dialog.styles.js';
import { ticketActStyles } from './acts.styles.js';

export { actDialog } from './act-dialog.view.js';
export { ticketActMessages as messages } from './acts.messages.js';
export { clockDialog } from './clock-dialog.view.js';
export { emptyView } from './empty.view.js';
export { finderView } from './finder.view.js';
export { moreActs } from './more-acts.view.js';
export { newTicketDialog } from './new-ticket-dialog.view.js';
export { rateDialog } from './rate-dialog.view.js';

export const styles = [dialogStyles, ticketActStyles];
