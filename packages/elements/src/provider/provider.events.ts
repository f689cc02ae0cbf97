import type { Branding } from '@gangway/contract';
import { PartnerEvent } from '../foundation/events.js';

/** The brand is on: when it has come, and whenever another is published. For a logo in the page around, or a tint of its own. */
export class PartnerBrandingEvent extends PartnerEvent {
  static readonly type = 'partner-branding';
  constructor(readonly branding: Branding) {
    super(PartnerBrandingEvent.type);
  }
}
