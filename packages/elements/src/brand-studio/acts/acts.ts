// Publishing and versions; it loads when somebody first moves into the studio.
import { dialogStyles } from '../../primitives/dialog.styles.js';
import { toastStyles } from '../../primitives/toast.styles.js';
import { actsStyles } from './acts.styles.js';

export { dialogView } from './dialogs.view.js';

export const messages = {};

export const styles = [dialogStyles, toastStyles, actsStyles];
