import { define } from '../foundation/define.js';
import { PartnerOnboardingTimeline } from './onboarding-timeline.js';

define('partner-onboarding-timeline', PartnerOnboardingTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'partner-onboarding-timeline': PartnerOnboardingTimeline;
  }
}
