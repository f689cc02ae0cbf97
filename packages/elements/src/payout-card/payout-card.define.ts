import { define } from '../foundation/define.js';
import { PartnerPayoutCard } from './payout-card.js';

define('partner-payout-card', PartnerPayoutCard);

declare global {
  interface HTMLElementTagNameMap {
    'partner-payout-card': PartnerPayoutCard;
  }
}
