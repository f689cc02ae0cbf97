import { html, type TemplateResult } from 'lit';
import { calendarIcon, doneIcon } from '../../primitives/icons.js';
import { messageView } from '../../primitives/state.view.js';
import type { BeyondModel } from './tools.view.js';

/** Before the first day. A host may say it its own way. */
export const emptyView = ({ messages, plan }: BeyondModel): TemplateResult =>
  html`<slot name="empty"
    >${messageView({
      glyph: calendarIcon,
      title: messages.emptyTitle,
      text: messages.emptyText(plan.anchor.label, plan.counts.total, plan.phases.length),
    })}</slot
  >`;

/** The filter lets nothing through. */
export const nothingView = ({ filter, messages, plan, vendor, look }: BeyondModel): TemplateResult =>
  messageView({
    glyph: doneIcon,
    title: filter === 'mine' ? messages.nothingMine : messages.nothingVendor(vendor),
    text: messages.nothingText(plan.counts.total),
    actions: html`<button class="button" part="button" @click=${() => look({ filter: 'all' })}>
      ${messages.showAll(plan.counts.total)}
    </button>`,
  });
