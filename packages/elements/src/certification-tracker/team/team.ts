// What the matrix of a team needs; it loads along with the data where there is a team to see.
import { teamStyles } from './team.styles.js';

export { teamMessages as messages } from './team.messages.js';
export { teamView } from './team.view.js';

export const styles = [teamStyles];
