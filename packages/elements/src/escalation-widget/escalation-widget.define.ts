import { define } from '../foundation/define.js';
import { PartnerEscalationWidget } from './escalation-widget.js';

define('partner-escalation-widget', PartnerEscalationWidget);

declare global {
  interface HTMLElementTagNameMap {
    'partner-escalation-widget': PartnerEscalationWidget;
  }
}
