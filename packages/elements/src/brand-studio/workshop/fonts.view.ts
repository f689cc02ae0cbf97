import { fontWritingSchema, type BrandFont, type BrandFontFace, type FontWriting } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { failureView } from '../../primitives/failure.view.js';
import { icon, trashIcon, warnIcon } from '../../primitives/icons.js';
import type { StudioModel } from '../brand-studio.view.js';
import { backView } from './inputs.view.js';
import { faceName } from '../words.js';

/** Fonts that come with the brand as files: what each is, and what it cannot write. */
export function fontFilesView(model: StudioModel): TemplateResult {
  const { messages, studio } = model;
  const { saving, mutation, content } = studio;
  const busy = mutation.pending === 'font';
  const choose = (event: Event) => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = '';
    if (file) void saving.font(file);
  };
  return html`<div class="form-row font-files">
    <span class="label-row"><span class="label">${messages.fontFiles}</span>${backView(model, { kind: 'fonts' })}</span>
    ${
      content.fonts.length === 0
        ? nothing
        : html`<ul class="faces" aria-label=${messages.fontFiles}>
            ${content.fonts.map((font) => faceView(model, font))}
          </ul>`
    }
    ${unnamedView(model)}
    ${
      saving.isOpen
        ? html`<label class="button compact file-button"
              >${busy ? messages.working : messages.addFont}<input
                type="file"
                class="visually-hidden"
                accept=".woff2,font/woff2"
                aria-describedby="font-file-hint"
                @change=${choose}
            /></label>
            ${mutation.failed?.name === 'font' ? failureView(mutation.failed.error, messages) : nothing}
            <p class="hint" id="font-file-hint">${messages.fontFileHint}</p>`
        : nothing
    }
  </div>`;
}

function faceView(model: StudioModel, font: BrandFontFace | BrandFont): TemplateResult {
  const { messages, studio, format } = model;
  const name = faceName(font, model);
  return html`<li class="face">
    <span class="grow"
      ><span class="medium">${name}</span>${
        'missing' in font
          ? html`<span class="small muted">${messages.fontSize(format.number(Math.ceil(font.bytes / 1000)))}</span>
              ${font.axes.length === 0 ? nothing : html`<span class="small muted">${messages.varies(format.list(font.axes.map(({ tag }) => tag)))}</span>`}
              <span class="small ${font.embedding === 'restricted' ? 'warn with-icon' : 'muted'}"
                >${font.embedding === 'restricted' ? icon(warnIcon, 's') : nothing}${messages.embedding[font.embedding]}</span
              >
              ${missingView(model, font)}`
          : nothing
      }</span
    >
    ${
      studio.saving.isOpen
        ? html`<button
            class="button bare icon-only compact"
            aria-label=${messages.removeFont(name)}
            @click=${() => studio.saving.font(font.id)}>
            ${icon(trashIcon)}
          </button>`
        : nothing
    }
  </li>`;
}

/** What it cannot write, kind by kind; which characters, for who wants to know. */
function missingView({ messages, format }: StudioModel, { missing }: BrandFont): TemplateResult {
  if (missing.length === 0) return html`<span class="small muted">${messages.lacksNothing}</span>`;
  const ordered = fontWritingSchema.options.flatMap((writing) => missing.filter((each) => each.writing === writing));
  const name = (writing: FontWriting) => messages.writings[writing];
  return html`<details class="small">
    <summary>${messages.lacks(format.list(ordered.map(({ writing }) => name(writing))))}</summary>
    <dl>
      ${ordered.map(
        ({ writing, count, of, characters }) =>
          html`<dt>${messages.lacksOf(name(writing), format.number(count), format.number(of))}</dt>
            <dd><bdi class="characters">${[...characters].join(' ')}</bdi></dd>`,
      )}
    </dl>
  </details>`;
}

/** A font that no list names is on no page: one press puts it in front. */
function unnamedView({ messages, studio }: StudioModel): unknown {
  const { brand, fonts } = studio.content;
  const named = new Set(
    [brand.font, brand.fontHeading, brand.fontMono]
      .flatMap((families) => families ?? [])
      .map((each) => each.toLowerCase()),
  );
  const families = [...new Set(fonts.map(({ family }) => family))].filter((family) => !named.has(family.toLowerCase()));
  return families.map((family) => {
    const use = () =>
      studio.edit({ brand: { ...brand, font: [family, ...(brand.font ?? ['sans-serif'])].slice(0, 12) } }, null);
    return html`<button class="as-link small" @click=${use}>${messages.useFont(family)}</button>`;
  });
}
