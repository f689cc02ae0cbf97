import { createTicket, type Customer, type Ticket } from '@gangway/contract';
import { html, type TemplateResult } from 'lit';
import { change } from '../../foundation/change.js';
import type { MutationController } from '../../foundation/mutation.controller.js';
import {
  PartnerCustomerTicketCreateEvent,
  PartnerCustomerTicketCreateRequestEvent,
  type TicketBody,
} from '../acts/acts.events.js';
import { dialogView } from '../../primitives/dialog.view.js';
import type { CustomerActs } from './customer-acts.js';
import type { RosterActModel } from '../customer-roster.view.js';

const severities = ['critical', 'major', 'minor', 'question'] as const;

/** A ticket about a customer; what it needs beyond that is in the escalation widget. */
export function ticketDialog(
  model: RosterActModel,
  customer: Customer,
  acts: CustomerActs,
  close: () => void,
): TemplateResult {
  const { messages } = model;
  const bodyOf = (form: FormData): TicketBody => {
    const text = (name: string): string => {
      const value = form.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    return {
      subject: text('subject'),
      body: text('body'),
      severity: severities.find((each) => each === text('severity')) ?? 'minor',
      kind: 'platform',
      customerId: customer.id,
    };
  };
  return dialogView(
    {
      title: messages.openTicket,
      about: customer.name,
      body: html`<div class="form-row">
          <label for="subject">${messages.subject}</label>
          <input
            class="input"
            part="input"
            id="subject"
            name="subject"
            required
            maxlength="200"
            autocomplete="off"
            ?autofocus=${true} />
        </div>
        <div class="form-row">
          <label for="severity">${messages.severityLabel}</label>
          <select class="input" part="input" id="severity" name="severity">
            ${severities.map((each) => html`<option value=${each} .selected=${each === 'minor'}>${messages.severities[each]}</option>`)}
          </select>
        </div>
        <div class="form-row">
          <label for="what">${messages.description}</label>
          <textarea class="input" part="input" id="what" name="body" rows="4" required maxlength="5000"></textarea>
        </div>`,
      act: {
        label: messages.openTicket,
        busy: acts.mutation.pending !== null,
        run: (form) => void acts.createTicket(model, bodyOf(form)),
      },
      error: acts.mutation.failed?.error,
      close,
    },
    messages,
  );
}

/**
 * @param told what came of it, in words, where it was not done at once
 * @returns null when it was cancelled or failed
 */
export const create = (mutation: MutationController, body: TicketBody, told?: (ticket: Ticket) => string) =>
  change(
    mutation,
    'ticket',
    new PartnerCustomerTicketCreateRequestEvent(body),
    (send) => send(createTicket, { body }),
    (ticket) => new PartnerCustomerTicketCreateEvent(ticket),
    told ? { told } : {},
  );
