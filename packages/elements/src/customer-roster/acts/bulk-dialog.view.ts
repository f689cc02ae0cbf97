import { html, type TemplateResult } from 'lit';
import { dialogView } from '../../primitives/dialog.view.js';
import type { RosterActs } from './acts.js';
import type { RosterActModel } from '../customer-roster.view.js';
import { tagsIn } from '../tags/tags-in.js';
import type { BulkBody } from './send-bulk.js';

/** Who looks after the customers that are selected, or the word that they get. */
export function bulkDialog(model: RosterActModel, kind: 'assign' | 'tag', acts: RosterActs): TemplateResult {
  const { messages, format, selected, data } = model;
  const count = [selected.size, format.number(selected.size)] as const;
  const send = (body: BulkBody) => void acts.change(model, body);
  const text = (form: FormData, name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const busy = acts.mutation.pending !== null;
  const common = { error: acts.mutation.failed?.error, close: () => acts.close(model) };
  if (kind === 'assign')
    return dialogView(
      {
        ...common,
        title: messages.assignTitle(...count),
        body: html`<div class="form-row">
          <label for="bulk-owner">${messages.owner}</label>
          <input
            class="input"
            part="input"
            id="bulk-owner"
            name="owner"
            list="bulk-owners"
            maxlength="200"
            autocomplete="off"
            ?autofocus=${true}
            aria-describedby="bulk-hint" />
          <datalist id="bulk-owners">
            ${[...data.table.owners].map((owner) => html`<option value=${owner}></option>`)}
          </datalist>
          <p class="hint" id="bulk-hint">${messages.noOwner}</p>
        </div>`,
        act: {
          label: messages.assign,
          busy,
          run: (form) => send({ action: 'assign', owner: text(form, 'owner') || null }),
        },
      },
      messages,
    );
  return dialogView(
    {
      ...common,
      title: messages.tagTitle(...count),
      body: html`<div class="form-row">
        <label for="bulk-tag">${messages.tagName}</label>
        <input
          class="input"
          part="input"
          id="bulk-tag"
          name="tag"
          required
          list="bulk-tags"
          maxlength="40"
          autocomplete="off"
          ?autofocus=${true} />
        <datalist id="bulk-tags">
          ${tagsIn(data, format.locale).map((tag) => html`<option value=${tag}></option>`)}
        </datalist>
      </div>`,
      act: { label: messages.addTag, busy, run: (form) => send({ action: 'tag', tag: text(form, 'tag') }) },
      others: html`<button
        type="button"
        class="button bare"
        part="button button-bare"
        @click=${({ currentTarget }: Event) => {
          const form = currentTarget instanceof HTMLButtonElement ? currentTarget.form : null;
          if (form?.reportValidity()) send({ action: 'untag', tag: text(new FormData(form), 'tag') });
        }}>
        ${messages.removeTag}
      </button>`,
    },
    messages,
  );
}
