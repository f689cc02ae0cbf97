// What the tracker needs once somebody learns; it loads then.
export { credentialView } from './credential.view.js';
export { questionView } from './question.view.js';
export { requirementDialog } from './requirement-dialog.view.js';
export { resultView } from './result.view.js';
