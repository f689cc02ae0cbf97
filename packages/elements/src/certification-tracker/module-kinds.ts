import { svg } from 'lit';
import type { LearnerModule } from '@gangway/contract';
import { boardIcon, docIcon, personIcon, playIcon, type Icon } from '../primitives/icons.js';

const liveIcon: Icon = () =>
  svg`<circle cx="5.75" cy="5.25" r="2.25" /><path d="M1.75 12.75c0-2.4 1.7-4 4-4s4 1.6 4 4M10.25 3.2a2.25 2.25 0 0 1 0 4.1M11.5 9.1c1.7.45 2.75 1.8 2.75 3.65" />`;
const quizIcon: Icon = () => svg`<path d="M2.5 4.25l1 1 1.75-2M2.5 10.75l1 1 1.75-2M7.75 4.5h5.75M7.75 11h5.75" />`;
const videoIcon: Icon = () =>
  svg`<rect x="1.75" y="3.25" width="12.5" height="9.5" rx="1.75" /><path d="M6.75 6.1v3.8L9.9 8z" fill="currentColor" stroke-linejoin="round" />`;

/** The mark of each kind of module. */
export const kindIcons: Readonly<Record<LearnerModule['kind'], Icon>> = {
  video: videoIcon,
  doc: docIcon,
  live: liveIcon,
  lab: boardIcon,
  quiz: quizIcon,
  exam: quizIcon,
  demo: playIcon,
  shadow: personIcon,
};
