// What the tracker needs once somebody learns; it loads then.
import { dialogStyles } from '../primitives/dialog.styles.js';
import { learningStyles } from './acts.styles.js';

export { learningMessages as messages } from './acts.messages.js';
export { credentialView } from './credential.view.js';
export { complete, enrol, require, save, start, submit } from './learn.js';
export { questionView } from './question.view.js';
export { requirementDialog } from './requirement-dialog.view.js';
export { resultView } from './result.view.js';

export const styles = [dialogStyles, learningStyles];
