import type { Ticket } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { rowActionsView } from '../../primitives/row-actions.view.js';
import { PartnerTicketActionEvent } from '../escalation-widget.events.js';
import { isOver, type TicketActModel } from '../model.js';
import { rateButton } from './rate-dialog.view.js';

/** What can be done about a ticket besides what the API names: to say how it was, and acts of the page's own. */
export const moreActs = (model: TicketActModel, ticket: Ticket, host: EventTarget): TemplateResult =>
  html`${isOver(ticket) ? rateButton(model, ticket) : nothing}${rowActionsView(
    model.rowActions,
    'partner-escalation-widget',
    (id) => host.dispatchEvent(new PartnerTicketActionEvent(id, ticket)),
  )}`;
