import type { Brand, BrandDomain, OwnTokens } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { isOwnName } from '../../provider/brand-fonts.js';
import { icon, undoIcon } from '../../primitives/icons.js';
import type { StudioModel } from '../brand-studio.view.js';
import { colorFieldView, type ColorField } from './color-field.view.js';
import { defaults, differences, type Input, type Part } from '../draft/content.js';
import { fontFilesView } from './fonts.view.js';
import { logosView } from './logos.view.js';
import { ownColorsView } from './own-colors.view.js';
import { densities, nameOf, valueOf } from '../words.js';

/** What a brand is made of. */
export function inputsView(model: StudioModel): TemplateResult {
  const { messages, studio } = model;
  const changed = differences(studio.live, studio.content);
  const group = (title: string, body: unknown) =>
    html`<fieldset class="group">
      <legend class="small subtle medium">${title}</legend>
      ${body}
    </fieldset>`;
  return html`<section class="pane inputs" part="inputs" aria-labelledby="inputs-title" @change=${studio.settle}>
    <div class="actions">
      <h3 class="heading grow" id="inputs-title">${messages.panes.inputs}</h3>
      <span class="small subtle">${messages.changedOf(changed.length)}</span>
    </div>
    ${group(messages.groups.color, [accentView(model), greysView(model)])}
    ${group(messages.groups.type, typeView(model))}
    ${group(messages.groups.shape, [sliderView(model, 'radius', 24, 1), densityView(model), schemeView(model)])}
    ${group(messages.groups.logo, logosView(model))} ${group(messages.groups.own, ownColorsView(model))}
    ${studio.data.domain ? group(messages.domain, domainLineView(model, studio.data.domain)) : nothing}
  </section>`;
}

/** The name under which the portal stands, and how far it is; what is to be done for it is in a dialog. */
function domainLineView({ messages, studio, acts }: StudioModel, { host, state }: BrandDomain): TemplateResult {
  const open = () => {
    void acts.load();
    studio.show({ dialog: { kind: 'domain' } });
  };
  return html`<div class="form-row domain-line">
    ${host === null ? nothing : html`<bdi class="medium" dir="ltr">${host}</bdi>`}
    <span class="small muted">${messages.domainStates[state]}</span>
    <button class="button compact" @click=${open}>
      ${host === null ? messages.setDomain : messages.domainDetails}
    </button>
  </div>`;
}

const set = ({ studio }: StudioModel, change: Partial<Brand>, gesture: string | null): void =>
  studio.edit({ brand: { ...studio.content.brand, ...change } }, gesture);

/** The way back to what is live, for a part that differs. */
export function backView(model: StudioModel, part: Part): unknown {
  const { studio, messages } = model;
  const isChanged = differences(studio.live, studio.content).some(
    (each) => each.kind === part.kind && nameOf(each, model) === nameOf(part, model),
  );
  const label = messages.back(nameOf(part, model), valueOf(part, studio.live, model));
  return isChanged
    ? html`<button class="back" aria-label=${label} title=${label} @click=${() => studio.back(part)}>
        ${icon(undoIcon, 's')}
      </button>`
    : nothing;
}

const labelView = (model: StudioModel, part: Part, control: string, value: unknown = nothing) =>
  html`<span class="label-row"
    ><span><label for=${control}>${nameOf(part, model)}</label>${value}</span>${backView(model, part)}</span
  >`;

function accentView(model: StudioModel): TemplateResult {
  const { messages, studio, format } = model;
  const { white, chosen } = studio.proof.onAccent;
  const accent = studio.content.brand.accent ?? defaults.accent;
  const part: Part = { kind: 'input', name: 'accent' };
  const field: ColorField = {
    name: 'accent',
    label: nameOf(part, model),
    value: accent,
    put: (value, gesture) => set(model, { accent: value }, gesture),
  };
  return html`<div class="form-row">
    ${labelView(model, part, 'accent')}${colorFieldView(model, field)}
    ${white < NEEDED ? html`<p class="hint">${messages.onAccent(format.number(white, 2), format.number(chosen, 2))}</p>` : nothing}
    <button class="as-link small" @click=${() => set(model, studio.data.proof.greysOf(accent), null)}>
      ${messages.greysOfAccent}
    </button>
  </div>`;
}
/** Contrast of text by WCAG 2.2 AA. */
const NEEDED = 4.5;

const greysView = (model: StudioModel) => [
  sliderView(model, 'neutralHue', 360, 1),
  sliderView(model, 'neutralChroma', 0.04, 0.001),
];

function sliderView(
  model: StudioModel,
  name: 'neutralHue' | 'neutralChroma' | 'radius' | 'headingTracking',
  max: number,
  step: number,
  min = 0,
): TemplateResult {
  const part: Part = { kind: 'input', name };
  const value = model.studio.content.brand[name] ?? defaults[name];
  const words = valueOf(part, model.studio.content, model);
  const slide = (event: Event) => {
    if (event.currentTarget instanceof HTMLInputElement)
      set(model, { [name]: event.currentTarget.valueAsNumber }, name);
  };
  return html`<div class="form-row">
    ${labelView(model, part, name, html`<span class="value num" aria-hidden="true">${words}</span>`)}
    <input
      id=${name}
      class="slider"
      type="range"
      min=${min}
      max=${max}
      step=${step}
      aria-valuetext=${words}
      .value=${String(value)}
      @input=${slide} />
  </div>`;
}

const typeView = (model: StudioModel) => [
  fontView(model, 'font'),
  fontView(model, 'fontHeading'),
  fontView(model, 'fontMono'),
  html`<div class="two keep">
    ${selectView(model, 'headingWeight', [400, 500, 600, 700, 800], String)}
    ${selectView(model, 'textSize', [12, 13, 14, 15, 16, 17, 18, 20], (size) => model.messages.px(model.format.number(size)))}
  </div>`,
  sliderView(model, 'headingTracking', 0.05, 0.002, -0.05),
  fontFilesView(model),
  html`<datalist id="families">${families(model).map((family) => html`<option value=${family}></option>`)}</datalist>`,
];

/** Families that come with the brand, that the page has brought along, and that every device has. */
const families = ({ studio }: StudioModel): string[] => [
  ...new Set([
    ...studio.content.fonts.map(({ family }) => family),
    ...[...document.fonts].map(({ family }) => family.replaceAll('"', '')).filter((family) => !isOwnName(family)),
    'system-ui',
    'sans-serif',
    'serif',
    'monospace',
  ]),
];

function fontView(model: StudioModel, name: 'font' | 'fontHeading' | 'fontMono'): TemplateResult {
  const { studio, messages } = model;
  const part: Part = { kind: 'input', name };
  const typed = studio.typed.get(name);
  const put = (event: Event) => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    const names = event.currentTarget.value
      .split(',')
      .map((each) => each.trim().replaceAll(/^["']|["']$/g, ''))
      .filter(Boolean);
    const isFine = names.length <= 12 && names.every((each) => FAMILY.test(each));
    if (isFine) set(model, { [name]: names.length === 0 ? null : names }, null);
    studio.keepTyped(name, isFine ? null : event.currentTarget.value);
  };
  return html`<div class="form-row">
    ${labelView(model, part, name)}
    <input
      id=${name}
      class="input"
      type="text"
      list="families"
      autocomplete="off"
      spellcheck="false"
      placeholder=${name === 'fontHeading' ? messages.asFont : messages.asDefault}
      aria-describedby=${typed === undefined && name !== 'font' ? nothing : `${name}-hint`}
      aria-invalid=${typed === undefined ? 'false' : 'true'}
      .value=${typed ?? (studio.content.brand[name] ?? []).join(', ')}
      @change=${put} />
    ${
      typed === undefined && name !== 'font'
        ? nothing
        : html`<p class=${typed === undefined ? 'hint' : 'error'} id="${name}-hint">
            ${typed === undefined ? messages.fontHint : messages.fontWrong}
          </p>`
    }
  </div>`;
}
const FAMILY = /^[A-Za-z][A-Za-z0-9 -]{0,63}$/;

function selectView(
  model: StudioModel,
  name: 'headingWeight' | 'textSize',
  values: readonly number[],
  words: (value: number) => string,
): TemplateResult {
  const part: Part = { kind: 'input', name };
  const value = model.studio.content.brand[name] ?? defaults[name];
  const all = [...new Set([...values, value])].sort((one, other) => one - other);
  const choose = (event: Event) => {
    if (event.currentTarget instanceof HTMLSelectElement)
      set(model, { [name]: Number(event.currentTarget.value) }, null);
  };
  return html`<div class="form-row">
    ${labelView(model, part, name)}
    <select id=${name} class="input select" @change=${choose}>
      ${all.map((each) => html`<option value=${each} .selected=${each === value}>${words(each)}</option>`)}
    </select>
  </div>`;
}

/** Of a few, one. */
export function segmentsView<T extends string>(
  label: string,
  names: Readonly<Record<T, string>>,
  chosen: T | null,
  choose: (value: T) => void,
): TemplateResult {
  const keys = Object.keys(names).filter((key): key is T => key in names);
  return html`<div class="segmented" role="group" aria-label=${label}>
    ${keys.map(
      (key) =>
        html`<button type="button" aria-pressed=${key === chosen ? 'true' : 'false'} @click=${() => choose(key)}>
          ${names[key]}
        </button>`,
    )}
  </div>`;
}

function densityView(model: StudioModel): TemplateResult {
  const part: Part = { kind: 'input', name: 'density' satisfies Input };
  const value = model.studio.content.brand.density ?? defaults.density;
  const names = ['compact', 'normal', 'roomy'] as const;
  const chosen = names.find((name) => densities[name] === value) ?? null;
  return html`<div class="form-row">
    <span class="label-row"
      ><span class="label"
        >${nameOf(part, model)}${chosen ? nothing : html`<span class="value num">${valueOf(part, model.studio.content, model)}</span>`}</span
      >${backView(model, part)}</span
    >
    ${segmentsView(nameOf(part, model), model.messages.densities, chosen, (name) => set(model, { density: densities[name] }, null))}
  </div>`;
}

function schemeView(model: StudioModel): TemplateResult {
  const part: Part = { kind: 'scheme' };
  return html`<div class="form-row">
    <span class="label-row"><span class="label">${nameOf(part, model)}</span>${backView(model, part)}</span>
    ${segmentsView(nameOf(part, model), model.messages.schemes, model.studio.content.scheme, (scheme) =>
      model.studio.edit({ scheme }, null),
    )}
  </div>`;
}

/** Puts a colour of one's own in, or takes it away. */
export function ownWith(own: OwnTokens, name: string, colors: OwnTokens[string] | null): OwnTokens {
  const rest = Object.fromEntries(Object.entries(own).filter(([key]) => key !== name));
  return colors ? { ...rest, [name]: colors } : rest;
}
