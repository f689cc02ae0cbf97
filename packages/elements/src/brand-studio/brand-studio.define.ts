import { define } from '../foundation/define.js';
import { PartnerBrandStudio } from './brand-studio.js';

define('partner-brand-studio', PartnerBrandStudio);

declare global {
  interface HTMLElementTagNameMap {
    'partner-brand-studio': PartnerBrandStudio;
  }
}
