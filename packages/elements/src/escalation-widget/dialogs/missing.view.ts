import { html, nothing } from 'lit';
import { failureView } from '../../primitives/failure.view.js';
import type { AtDesk } from '../desk/desk.js';
import type { TicketActModel } from '../model.js';

/** Why something that the reader wanted to see did not come, and another try. */
export const missingView = ({ messages }: TicketActModel, { look: { missing } }: AtDesk): unknown =>
  missing
    ? html`<p>${messages.missing}</p>
        ${failureView(missing.error, messages)}
        <div>
          <button type="button" class="button compact" part="button" @click=${missing.again}>${messages.retry}</button>
        </div>`
    : nothing;
