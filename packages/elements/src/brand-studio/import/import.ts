// Bringing a theme in; it loads when somebody first moves into the studio, and what reads files when one is chosen.
import { dialogStyles } from '../../primitives/dialog.styles.js';
import { toastStyles } from '../../primitives/toast.styles.js';
import { actsStyles } from '../acts/acts.styles.js';
import { themeImportMessages } from './import.messages.js';
import { importStyles } from './import.styles.js';

export { importView } from './import.view.js';

export const messages = themeImportMessages;

export const styles = [dialogStyles, toastStyles, actsStyles, importStyles];
