import { html, nothing, type TemplateResult } from 'lit';
import type { StudioModel } from '../brand-studio.view.js';

export interface ColorField {
  /** Its id, and what a gesture on it is called. */
  readonly name: string;
  readonly label: string;
  /** Seen before it, where several stand below one name. */
  readonly mark?: string;
  /** As a brand holds it. */
  readonly value: string;
  /** @param gesture of the picker, which is dragged; null: typed */
  readonly put: (value: string, gesture: string | null) => void;
}

/** A colour: the browser's picker, and beside it what it is, which takes whatever CSS knows as a colour. */
export function colorFieldView({ studio, messages }: StudioModel, field: ColorField): TemplateResult {
  const { name, label, mark, value, put } = field;
  const typed = studio.typed.get(name);
  const pick = (event: Event) => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    studio.keepTyped(name, null);
    put(event.currentTarget.value, name);
  };
  const write = (event: Event) => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    const text = event.currentTarget.value;
    const color = studio.data.proof.inputOfColor(text);
    if (color !== null) put(color, null);
    studio.keepTyped(name, color === null ? text : null);
  };
  return html`<span class="color-field"
      >${mark ? html`<span class="small muted">${mark}</span>` : nothing}<input
        class="swatch"
        type="color"
        aria-label=${messages.picker(label)}
        .value=${studio.data.proof.hexOfInput(value)}
        @input=${pick} /><input
        id=${name}
        class="input mono"
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-label=${label}
        aria-invalid=${typed === undefined ? 'false' : 'true'}
        aria-describedby=${typed === undefined ? nothing : `${name}-wrong`}
        .value=${typed ?? value}
        @change=${write}
    /></span>
    ${typed === undefined ? nothing : html`<p class="error" id="${name}-wrong" role="alert">${messages.colorWrong(...EXAMPLES)}</p>`}`;
}
const EXAMPLES = ['#ec6a00', 'oklch(0.68 0.185 47)'] as const;
