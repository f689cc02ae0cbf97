import { define } from '../foundation/define.js';
import { PartnerCustomerRoster } from './customer-roster.js';

define('partner-customer-roster', PartnerCustomerRoster);

declare global {
  interface HTMLElementTagNameMap {
    'partner-customer-roster': PartnerCustomerRoster;
  }
}
