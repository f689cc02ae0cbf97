import type { Dictionary } from '../dictionary.js';
import { certificationTracker } from './certification-tracker.js';
import { customerRoster } from './customer-roster.js';
import { escalationWidget } from './escalation-widget.js';
import { onboardingTimeline } from './onboarding-timeline.js';
import { payoutCard } from './payout-card.js';

/** Brazilian Portuguese. */
export const dictionary: Dictionary = {
  dir: 'ltr',
  certificationTracker,
  customerRoster,
  escalationWidget,
  onboardingTimeline,
  payoutCard,
};
