import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../foundation/format.js';
import type { Lazy } from '../foundation/lazy.controller.js';
import type { Loaded } from '../foundation/request.controller.js';
import { frameView, sk } from '../primitives/frame.view.js';
import { lazyView } from '../primitives/lazy.view.js';
import { stateView } from '../primitives/state.view.js';
import type * as acts from './acts/acts.js';
import type { StudioMessages } from './brand-studio.messages.js';
import type * as bringing from './import/import.js';
import type { StudioController, StudioData } from './studio.controller.js';
import type * as workshop from './workshop/workshop.js';

/** Everything that the studio shows follows from this. */
export interface StudioModel {
  readonly state: Loaded<StudioData>;
  readonly connected: boolean;
  /** The server's now, epoch milliseconds. */
  readonly now: number;
  readonly format: Format;
  readonly messages: StudioMessages;
  /** The host wants nothing to be saved. */
  readonly readonly: boolean;
  readonly workshop: Lazy<typeof workshop>;
  readonly acts: Lazy<typeof acts>;
  readonly bringing: Lazy<typeof bringing>;
  readonly studio: StudioController;
  readonly retry: () => void;
  readonly download: () => void;
}

export const brandStudioView = (model: StudioModel): unknown => [
  stateView<StudioData | null>(model, { placeholder: null, ready: (data) => readyView(model, data) }),

  dialogOf(model),
];

function dialogOf(model: StudioModel): unknown {
  const { dialog } = model.studio.look;
  return dialog?.kind === 'import'
    ? lazyView(model.bringing, model, ({ importView }, over) => importView(over))
    : dialog && lazyView(model.acts, model, ({ dialogView }, over) => dialogView(over));
}

function readyView(model: StudioModel, data: StudioData | null): TemplateResult {
  const { messages, workshop: part } = model;
  if (data && part.module) return part.module.workshopView(model, data);
  return frameView({
    title: messages.title,
    // As high as what will be said there; which version it is, nobody knows yet.
    about: ['\u00a0'],
    actions: nothing,
    loading: true,
    body: skeletonView(),
  });
}

/** About what stands there later, without ink. */
const skeletonView = () => {
  const lines = (count: number, words: string) =>
    Array.from({ length: count }, () => html`<p class="form-row">${sk(words, true)}</p>`);
  return html`<div class="studio" data-pane="inputs">
    <div class="pane inputs">${lines(9, '––––––––––––––––')}</div>
    <div class="pane preview">${lines(6, '––––––––––––––––––––––––––––––')}</div>
    <div class="pane proof">${lines(9, '––––––––––––––––')}</div>
  </div>`;
};
