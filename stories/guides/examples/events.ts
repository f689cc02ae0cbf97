import { PartnerTicketActRequestEvent } from '@gangway/elements';
import '@gangway/elements/escalation-widget/define';

// They bubble and leave shadow roots: one listener hears every widget.
document.addEventListener(PartnerTicketActRequestEvent.type, (event) => {
  if (!(event instanceof PartnerTicketActRequestEvent)) return;
  if (event.action === 'resolve' && !confirm('Really solved?')) event.preventDefault();
});
