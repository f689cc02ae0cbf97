import { PartnerBrandStudio } from './brand-studio/brand-studio.js';
import { PartnerCertificationTracker } from './certification-tracker/certification-tracker.js';
import { PartnerCustomerRoster } from './customer-roster/customer-roster.js';
import { PartnerEscalationWidget } from './escalation-widget/escalation-widget.js';
import { define } from './foundation/define.js';
import { PartnerOnboardingTimeline } from './onboarding-timeline/onboarding-timeline.js';
import { PartnerPayoutCard } from './payout-card/payout-card.js';
import { PartnerProvider } from './provider/provider.js';

/** An element, as a host may define it once more under another tag. */
type ElementClass = new () => HTMLElement;

const elements: Readonly<Record<string, ElementClass>> = {
  provider: PartnerProvider,
  'brand-studio': PartnerBrandStudio,
  'certification-tracker': PartnerCertificationTracker,
  'customer-roster': PartnerCustomerRoster,
  'escalation-widget': PartnerEscalationWidget,
  'onboarding-timeline': PartnerOnboardingTimeline,
  'payout-card': PartnerPayoutCard,
};

/**
 * Defines every element, as the modules `@gangway/elements/…/define` do one by one. Under a prefix of the host's own they are classes
 * of their own, so that a page may have both.
 *
 * @param options.prefix what tags begin with: `acme` makes `<acme-provider>`, `<acme-payout-card>` and so on. @default partner
 */
export function defineElements({ prefix = 'partner' }: { readonly prefix?: string } = {}): void {
  for (const [name, element] of Object.entries(elements)) {
    const tag = `${prefix}-${name}`;
    if (prefix === 'partner') define(tag, element);
    else if (!customElements.get(tag)) define(tag, class extends element {});
  }
}
