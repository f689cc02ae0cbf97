// What the card needs once somebody looks closer; it loads then.
import { choicesStyles } from '../../primitives/choices.styles.js';
import { dialogStyles } from '../../primitives/dialog.styles.js';
import { payoutDetailsMessages } from './details.messages.js';
import { detailsStyles } from './details.styles.js';
import { payoutExtrasMessages } from '../extras/extras.messages.js';
import { paperStyles } from './paper.styles.js';

export { DetailsController } from './details.controller.js';
export { detailsView } from './details.view.js';

export const messages = { ...payoutExtrasMessages, ...payoutDetailsMessages };

export const styles = [choicesStyles, dialogStyles, detailsStyles, paperStyles];
