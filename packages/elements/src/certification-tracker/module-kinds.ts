import type { LearnerModule } from '@gangway/contract';
import {
  boardIcon,
  docIcon,
  liveIcon,
  personIcon,
  playIcon,
  quizIcon,
  videoIcon,
  type Icon,
} from '../primitives/icons.js';

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
