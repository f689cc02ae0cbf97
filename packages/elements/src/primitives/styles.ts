import type { CSSResultGroup } from 'lit';
import { tokens } from '../foundation/base.styles.js';
import { controlsStyles } from './controls.styles.js';
import { dataStyles } from './data.styles.js';
import { dialogStyles } from './dialog.styles.js';
import { frameStyles } from './frame.styles.js';
import { messagesStyles } from './messages.styles.js';
import { skeletonStyles } from './skeleton.styles.js';

/** What every widget adopts before its own sheet. */
export const shared: CSSResultGroup = [
  tokens,
  frameStyles,
  controlsStyles,
  dataStyles,
  dialogStyles,
  messagesStyles,
  skeletonStyles,
];
