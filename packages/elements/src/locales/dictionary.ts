import type { BrandStudioMessages } from '../brand-studio/brand-studio.messages.js';
import type { CertificationTrackerMessages } from '../certification-tracker/certification-tracker.messages.js';
import type { CustomerRosterMessages } from '../customer-roster/customer-roster.messages.js';
import type { EscalationWidgetMessages } from '../escalation-widget/escalation-widget.messages.js';
import type { OnboardingTimelineMessages } from '../onboarding-timeline/onboarding-timeline.messages.js';
import type { PayoutCardMessages } from '../payout-card/payout-card.messages.js';

/** The texts of each widget, whole: a widget is in one language or in another. */
interface Texts {
  readonly brandStudio: BrandStudioMessages;
  readonly certificationTracker: CertificationTrackerMessages;
  readonly customerRoster: CustomerRosterMessages;
  readonly escalationWidget: EscalationWidgetMessages;
  readonly onboardingTimeline: OnboardingTimelineMessages;
  readonly payoutCard: PayoutCardMessages;
}
export type WidgetName = keyof Texts;

/** A language. What a widget says in it loads with the first widget of its kind. */
export type Language = {
  /** In which direction it is written. */
  readonly dir: 'ltr' | 'rtl';
} & { readonly [K in WidgetName]: () => Promise<Texts[K]> };

/** What a widget says in the reader's language. */
export interface Dictionary {
  readonly dir: Language['dir'];
  readonly words: Texts[WidgetName];
}
