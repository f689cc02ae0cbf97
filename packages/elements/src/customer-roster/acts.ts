// What the roster needs once somebody acts; it loads then.
export { addDialog } from './add-dialog.view.js';
export { detailView } from './detail.view.js';
export { exportRows, saveFile } from './export-rows.js';
export { importDialog } from './import-dialog.view.js';
