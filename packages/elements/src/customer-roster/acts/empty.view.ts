import { html, type TemplateResult } from 'lit';
import { personIcon } from '../../primitives/icons.js';
import { messageView } from '../../primitives/state.view.js';
import { act, openAdd, openImport, whyNot, type RosterActModel } from '../customer-roster.view.js';

/** Before the first customer: what the roster is for, and how to begin. A host may say it its own way. */
export function emptyView(model: RosterActModel): TemplateResult {
  const { messages, data } = model;
  return html`<slot name="empty"
    >${messageView({
      glyph: personIcon,
      title: messages.emptyTitle,
      text: messages.emptyText,
      actions: html`${act(model, data, 'primary', messages.add, openAdd(model))}
      ${act(model, data, '', messages.importCsv, openImport(model))}`,
      below: whyNot(model, data),
    })}</slot
  >`;
}
