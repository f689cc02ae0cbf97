import { html, type TemplateResult } from 'lit';
import { checkIcon } from '../../primitives/icons.js';
import { messageView } from '../../primitives/state.view.js';
import type { TicketActModel } from '../model.js';

/** Nothing waits, or nothing is closed; what is open is one press away. */
export function emptyView({ data, messages, showTab }: TicketActModel): TemplateResult {
  const actions =
    data.support.counts.open > 0
      ? html`<button class="button" part="button" @click=${() => showTab('open')}>${messages.openTickets}</button>`
      : undefined;
  return data.tab === 'waiting'
    ? messageView({ glyph: checkIcon, title: messages.noneWaiting, text: messages.noneWaitingText, actions })
    : messageView({ title: messages.noneClosed, text: messages.noneClosedText, actions });
}
