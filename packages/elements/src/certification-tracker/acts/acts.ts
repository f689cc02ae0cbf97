// What the tracker needs to show a module, a badge or a team; it loads beside the data.
import { learningStyles } from './acts.styles.js';

export { learningMessages as messages } from './acts.messages.js';
export { Learning } from '../learning/learning.controller.js';
export { belowView, enrolView, noPathView, panelView, tracksView } from './panel.view.js';

export const styles = [learningStyles];
