export { define } from './foundation/define.js';
export { PartnerErrorEvent, PartnerReadyEvent, PartnerSessionLostEvent } from './foundation/events.js';
export { portalContext, type Portal } from './foundation/portal.context.js';
export { PartnerTaskActEvent, PartnerTaskActRequestEvent } from './onboarding-timeline/onboarding-timeline.events.js';
export { PartnerOnboardingTimeline } from './onboarding-timeline/onboarding-timeline.js';
export { PartnerPayoutCard } from './payout-card/payout-card.js';
export { PartnerProvider } from './provider/provider.js';
