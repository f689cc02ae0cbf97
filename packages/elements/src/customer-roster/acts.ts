// What the roster needs once somebody acts; it loads then.
import { dialogStyles } from '../primitives/dialog.styles.js';
import { rosterActStyles } from './acts.styles.js';

export { rosterActMessages as messages } from './acts.messages.js';
export { addDialog } from './add-dialog.view.js';
export { DetailController } from './detail.controller.js';
export { detailView } from './detail.view.js';
export { exportRows, saveFile } from './export-rows.js';
export { importDialog } from './import-dialog.view.js';
export { selectionView } from './selection.view.js';
export { add, importFile } from './send-customers.js';

export const styles = [dialogStyles, rosterActStyles];
