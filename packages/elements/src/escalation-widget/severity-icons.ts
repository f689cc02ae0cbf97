import { sevCriticalIcon, sevMajorIcon, sevMinorIcon, sevQuestionIcon } from '../primitives/icons.js';

export const severityIcons = {
  critical: sevCriticalIcon,
  major: sevMajorIcon,
  minor: sevMinorIcon,
  question: sevQuestionIcon,
} as const;
