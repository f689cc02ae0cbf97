import { html, nothing, type TemplateResult } from 'lit';
import { icon, plusIcon, trashIcon } from '../../primitives/icons.js';
import type { StudioModel } from '../brand-studio.view.js';
import { colorFieldView } from './color-field.view.js';
import { ownWith } from './inputs.view.js';
import { tokenName } from '../words.js';

/** Tokens that somebody gave colours of their own, and the way to give one to another. */
export function ownColorsView(model: StudioModel): TemplateResult {
  const { messages, studio } = model;
  const own = studio.content.tokens;
  const free = studio.data.proof.colorTokens.filter((name) => !(name in own));
  const add = (event: Event) => {
    if (!(event.currentTarget instanceof HTMLSelectElement) || !event.currentTarget.value) return;
    const name = event.currentTarget.value;
    event.currentTarget.value = '';
    studio.edit({ tokens: { ...own, [name]: studio.data.proof.colorsOf(studio.proof, name) } }, null);
  };
  return html`<p class="hint small muted">${messages.ownHint}</p>
    ${Object.entries(own).map(([name, colors]) => {
      const token = tokenName(messages, name);
      const field = (scheme: 'light' | 'dark', label: string) =>
        colorFieldView(model, {
          name: `${name}-${scheme}`,
          label,
          mark: messages[scheme],
          value: colors[scheme],
          put: (value, gesture) => studio.edit({ tokens: { ...own, [name]: { ...colors, [scheme]: value } } }, gesture),
        });
      return html`<div class="form-row own">
        <span class="label-row"
          ><span class="label">${token}</span
          ><button
            class="back"
            aria-label=${messages.ownRemove(token)}
            title=${messages.ownRemove(token)}
            @click=${() => studio.edit({ tokens: ownWith(own, name, null) }, null)}>
            ${icon(trashIcon, 's')}
          </button></span
        >
        ${field('light', messages.ownLight(token))}${field('dark', messages.ownDark(token))}
      </div>`;
    })}
    ${
      free.length === 0
        ? nothing
        : html`<span class="adding"
            >${icon(plusIcon)}<select class="input select" aria-label=${messages.ownAdd} @change=${add}>
              <option value="">${messages.ownAdd}</option>
              ${free.map((name) => html`<option value=${name}>${tokenName(messages, name)}</option>`)}
            </select></span
          >`
    }`;
}
