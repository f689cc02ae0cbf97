import { html, nothing, svg, type TemplateResult } from 'lit';
import type { StudioModel } from '../brand-studio.view.js';
import { segmentsView } from './inputs.view.js';
import { eyes } from '../look.js';
import { mailStageView } from './mail.view.js';
import { specimenView } from './specimen.view.js';
import type { StudioData } from '../studio.controller.js';

/**
 * What eyes without a kind of cones see of a colour (Machado, 2009, full severity): the same figures as those by which the compiler
 * keeps statuses apart.
 */
const matrices = {
  deuteranopia: '.367322 .860646 -.227968 0 0 .280085 .672501 .047413 0 0 -.01182 .04294 .968881 0 0 0 0 0 1 0',
  protanopia: '.152286 1.052583 -.204868 0 0 .114503 .786281 .099216 0 0 -.003882 -.048116 1.051998 0 0 0 0 0 1 0',
  tritanopia: '1.255528 -.076749 -.178779 0 0 -.078411 .930809 .147602 0 0 .004733 .691367 .3039 0 0 0 0 0 1 0',
} as const;

/** What wears the brand, in the mode and for the eyes that somebody chose. */
export function stageView(model: StudioModel, data: StudioData): TemplateResult {
  const { messages, studio } = model;
  const { shows, scheme, eye } = studio.look;
  const see = (event: Event) => {
    const chosen = event.currentTarget instanceof HTMLSelectElement ? event.currentTarget.value : '';
    studio.show({ eye: eyes.find((each) => each === chosen) ?? 'all' });
  };
  return html`<section class="pane preview" part="stage" aria-labelledby="preview-title">
    <h3 class="visually-hidden" id="preview-title">${messages.panes.preview}</h3>
    <div class="actions">
      ${segmentsView(messages.shown, messages.shows, shows, (next) => studio.show({ shows: next }))}
      ${segmentsView(messages.mode, { light: messages.light, dark: messages.dark }, scheme, (next) => studio.show({ scheme: next }))}
      <select class="input select zone" aria-label=${messages.seenAs} @change=${see}>
        ${eyes.map((each) => html`<option value=${each} .selected=${each === eye}>${messages.eyes[each]}</option>`)}
      </select>
    </div>
    <svg class="filters" aria-hidden="true" width="0" height="0">
      ${Object.entries(matrices).map(([name, values]) => filterView(name, values))}
    </svg>
    ${studio.staged.shows === 'mail' ? mailStageView(model) : stagesView(model, data)}
  </section>`;
}

function stagesView(model: StudioModel, data: StudioData): TemplateResult {
  const { messages, studio } = model;
  const { shows, scheme, eye } = studio.staged;
  const looks = `${scheme} eye-${eye}`;
  return html`<div class="stages">
    ${
      shows === 'beside'
        ? html`<div class="stage wears-live ${looks}">
            <p class="stage-name small">${messages.isLive(data.live.version)}</p>
            ${specimenView(model, studio.live.logo, 'beside')}
          </div>`
        : nothing
    }
    <div class="stage ${shows === 'live' ? 'wears-live' : 'wears-draft'} ${looks}">
      ${shows === 'beside' ? html`<p class="stage-name small">${messages.shows.draft}</p>` : nothing}
      ${specimenView(model, (shows === 'live' ? studio.live : studio.content).logo, 'shown')}
      <slot></slot>
    </div>
  </div>`;
}

const filterView = (name: string, values: string) =>
  svg`<filter id="seen-${name}" color-interpolation-filters="sRGB"><feColorMatrix type="matrix" values=${values} /></filter>`;
