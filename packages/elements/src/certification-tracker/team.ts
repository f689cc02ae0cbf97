// What those see who lead a team; it loads with their data.
import { teamStyles } from './team.styles.js';

export { teamMessages as messages } from './team.messages.js';
export { teamView } from './team.view.js';

export const styles = [teamStyles];
