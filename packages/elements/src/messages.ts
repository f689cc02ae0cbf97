// The English words of the widgets, by name: what a language of your own or a style guide has to cover.
// The property `messages` of a widget takes any of them.
export {
  certificationTrackerMessages,
  type CertificationTrackerMessages,
} from './certification-tracker/certification-tracker.messages.js';
export { customerRosterMessages, type CustomerRosterMessages } from './customer-roster/customer-roster.messages.js';
export {
  escalationWidgetMessages,
  type EscalationWidgetMessages,
} from './escalation-widget/escalation-widget.messages.js';
export {
  onboardingTimelineMessages,
  type OnboardingTimelineMessages,
} from './onboarding-timeline/onboarding-timeline.messages.js';
export { payoutCardMessages, type PayoutCardMessages } from './payout-card/payout-card.messages.js';
