import { define } from '../foundation/define.js';
import { PartnerCertificationTracker } from './certification-tracker.js';

define('partner-certification-tracker', PartnerCertificationTracker);

declare global {
  interface HTMLElementTagNameMap {
    'partner-certification-tracker': PartnerCertificationTracker;
  }
}
