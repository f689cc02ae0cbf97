// Publishing and versions; it loads when somebody first moves into the studio.
import { dialogStyles } from '../../primitives/dialog.styles.js';
import { toastStyles } from '../../primitives/toast.styles.js';
import { domainMessages } from './domain.messages.js';
import { actsStyles } from './acts.styles.js';

export { dialogView } from './dialogs.view.js';

export const messages = domainMessages;

export const styles = [dialogStyles, toastStyles, actsStyles];
