import type { CSSResultGroup } from 'lit';
import { tokens } from '../foundation/base.styles.js';
import { choicesStyles } from './choices.styles.js';
import { controlsStyles } from './controls.styles.js';
import { dataStyles } from './data.styles.js';
import { frameStyles } from './frame.styles.js';
import { messagesStyles } from './messages.styles.js';
import { skeletonStyles } from './skeleton.styles.js';

/** What a widget adopts before its own sheet when it only shows. */
export const base: CSSResultGroup = [tokens, frameStyles, controlsStyles, dataStyles, messagesStyles, skeletonStyles];

/** And what one adopts in which people choose. Dialogs bring their own looks. */
export const shared: CSSResultGroup = [base, choicesStyles];
