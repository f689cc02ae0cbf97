import type { Language } from '../dictionary.js';

export const language: Language = {
  dir: 'ltr',
  brandStudio: async () => (await import('./brand-studio.js')).brandStudio,
  certificationTracker: async () => (await import('./certification-tracker.js')).certificationTracker,
  customerRoster: async () => (await import('./customer-roster.js')).customerRoster,
  escalationWidget: async () => (await import('./escalation-widget.js')).escalationWidget,
  onboardingTimeline: async () => (await import('./onboarding-timeline.js')).onboardingTimeline,
  payoutCard: async () => (await import('./payout-card.js')).payoutCard,
};
