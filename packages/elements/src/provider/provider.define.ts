import { define } from '../foundation/define.js';
import { PartnerProvider } from './provider.js';

define('partner-provider', PartnerProvider);

declare global {
  interface HTMLElementTagNameMap {
    'partner-provider': PartnerProvider;
  }
}
