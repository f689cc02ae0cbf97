// Another day for the end of a task; it loads when somebody wants to move one.
import type { CSSResult } from 'lit';

export { rescheduleDialog } from './reschedule.view.js';

/** Looks and words are those of the dialogs of a task. */
export const styles: readonly CSSResult[] = [];
export const messages = {};
