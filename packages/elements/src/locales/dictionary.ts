import type { CertificationTrackerMessages } from '../certification-tracker/certification-tracker.messages.js';
import type { CustomerRosterMessages } from '../customer-roster/customer-roster.messages.js';
import type { EscalationWidgetMessages } from '../escalation-widget/escalation-widget.messages.js';
import type { OnboardingTimelineMessages } from '../onboarding-timeline/onboarding-timeline.messages.js';
import type { PayoutCardMessages } from '../payout-card/payout-card.messages.js';

/** Every text of every widget in one language, whole: a widget is in one language or in another. */
export interface Dictionary {
  /** In which direction it is written. */
  readonly dir: 'ltr' | 'rtl';
  readonly certificationTracker: CertificationTrackerMessages;
  readonly customerRoster: CustomerRosterMessages;
  readonly escalationWidget: EscalationWidgetMessages;
  readonly onboardingTimeline: OnboardingTimelineMessages;
  readonly payoutCard: PayoutCardMessages;
}
