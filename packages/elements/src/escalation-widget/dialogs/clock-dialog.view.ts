import type { Ticket } from '@gangway/contract';
import { html, type TemplateResult } from 'lit';
import { dialogView } from '../../primitives/dialog.view.js';
import type { AtDesk } from '../desk/desk.js';
import { clockView } from './log.view.js';
import { missingView } from './missing.view.js';
import type { TicketActModel } from '../model.js';
import { lateStory } from './rail.js';

/** How a clock came to be late, from when it started. */
export const clockDialog = (model: TicketActModel, desk: AtDesk, ticket: Ticket): TemplateResult => {
  const { timeline, missing } = desk.look;
  return dialogView(
    {
      title: model.messages.howLate,
      about: model.messages.about(ticket.number, ticket.subject),
      body: timeline
        ? html`<ol class="log">
            ${lateStory(ticket, timeline).map((entry) => clockView(model, ticket, entry))}
          </ol>`
        : missing
          ? missingView(model, desk)
          : html`<p class="muted" role="status">${model.messages.working}</p>`,
      close: () => model.openDialog(null),
    },
    model.messages,
  );
};
