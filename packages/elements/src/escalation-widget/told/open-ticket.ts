import type { ReactiveController } from 'lit';
import type { WidgetHost } from '../../foundation/portal.controller.js';
import { PartnerTicketOpenEvent } from '../escalation-widget.events.js';
import { ticketOn, type EscalationModel } from '../model.js';

/** Tells the page which ticket is on screen. */
export class OpenTicket implements ReactiveController {
  #told: string | null = null;

  constructor(
    private readonly host: WidgetHost,
    private readonly model: () => EscalationModel,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const model = this.model();
    const id = (model.state.kind === 'ready' && ticketOn(model, model.state.data)?.id) || null;
    if (id === this.#told) return;
    this.#told = id;
    if (id !== null) this.host.dispatchEvent(new PartnerTicketOpenEvent(id));
  }
}
