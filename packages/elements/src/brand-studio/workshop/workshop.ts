// What the studio is made of, and the compiler of themes. It loads beside the data, and stands in the page with it.
import { inputsStyles } from './inputs.styles.js';
import { stageStyles } from './stage.styles.js';

export * as proof from './proof.js';
export { workshopView } from './workshop.view.js';

export const messages = {};

export const styles = [inputsStyles, stageStyles];
