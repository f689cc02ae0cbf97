import { html, nothing, type TemplateResult } from 'lit';
import { failureView } from '../../primitives/failure.view.js';
import { frameView } from '../../primitives/frame.view.js';
import {
  checkIcon,
  clockIcon,
  downloadIcon,
  icon,
  lockedIcon,
  undoIcon,
  uploadIcon,
  type Icon,
} from '../../primitives/icons.js';
import { lateView } from '../../primitives/lazy.view.js';
import type { StudioModel } from '../brand-studio.view.js';
import { isSame } from '../draft/content.js';
import { inputsView } from './inputs.view.js';
import { proofView } from './proof.view.js';
import { stageView } from './stage.view.js';
import type { StudioController, StudioData } from '../studio.controller.js';

/** The three parts of the studio, and what is done with them as a whole. */
export function workshopView(model: StudioModel, data: StudioData): TemplateResult {
  const { messages, studio } = model;
  const { live } = data;
  return frameView({
    title: messages.title,
    about: [live.partner, studio.saving.isOpen ? messages.draftOf(live.version + 1) : messages.isLive(live.version)],
    actions: headView(model, data),
    body: html`${noticeView(model)}
      <div class="panes" role="group" aria-label=${messages.parts}>${panesView(model)}</div>
      <div class="studio" data-pane=${studio.look.pane} @keydown=${(event: KeyboardEvent) => keys(event, studio)}>
        ${inputsView(model)}${stageView(model, data)}${proofView(model)}
      </div>
      ${lateView(model.acts, messages)}${lateView(model.bringing, messages)}`,
  });
}

function headView(model: StudioModel, { live }: StudioData): TemplateResult {
  const { messages, studio, acts, bringing } = model;
  const { saving, mutation } = studio;
  const changed = !isSame(studio.live, studio.content);
  const off = (disabled: boolean) => (disabled ? 'true' : 'false');
  const open = (kind: 'publish' | 'versions') => {
    void acts.load();
    studio.show({ dialog: { kind } });
  };
  const bringIn = () => {
    void bringing.load();
    studio.show({ dialog: { kind: 'import', read: null, busy: false } });
  };
  return html`<span class="small subtle kept">${keptView(model)}</span>
    <span class="tools">
      ${stepView(messages.undo, 'Control+Z', icon(undoIcon), studio.canUndo, studio.undo)}
      ${stepView(messages.redo, 'Control+Shift+Z', icon(undoIcon, 'mirrored'), studio.canRedo, studio.redo)}
      ${toolView(messages.download, downloadIcon, model.download)} ${toolView(messages.import, uploadIcon, bringIn)}
      ${saving.isOpen ? toolView(messages.versions, clockIcon, () => open('versions')) : nothing}
    </span>
    ${
      saving.isOpen
        ? html`<button
              class="button bare"
              aria-disabled=${off(!changed || mutation.pending === 'discard')}
              @click=${() => changed && saving.discard()}>
              ${messages.discard}
            </button>
            <button
              class="button primary"
              data-version=${live.version + 1}
              aria-disabled=${off(!changed)}
              @click=${() => changed && open('publish')}>
              ${messages.publish}
            </button>`
        : nothing
    }`;
}

const toolView = (name: string, of: Icon, act: () => void): TemplateResult =>
  html`<button class="button bare icon-only" aria-label=${name} title=${name} @click=${act}>${icon(of)}</button>`;

/** A step back or forth, if there is one. */
const stepView = (name: string, keys: string, of: unknown, can: boolean, act: () => void): TemplateResult =>
  html`<button
    class="button bare icon-only"
    aria-label=${name}
    title=${name}
    aria-keyshortcuts=${keys}
    aria-disabled=${can ? 'false' : 'true'}
    @click=${act}>
    ${of}
  </button>`;

/** Whether the server has what is on screen. */
function keptView({ studio: { saving, mutation }, messages, format, now }: StudioModel): unknown {
  const { draft } = saving;
  if (!saving.isOpen || !draft) return nothing;
  if (saving.isBusy) return messages.keeping;
  if (saving.isDirty || mutation.failed?.name === 'keep') return messages.notKept;
  return draft.changed && draft.at
    ? html`${icon(checkIcon)}${messages.kept(format.moment(Date.parse(draft.at), now))}`
    : nothing;
}

function noticeView({ studio: { saving, mutation, look }, messages, readonly }: StudioModel): unknown {
  const words = readonly ? messages.onlyTries : messages.mayNot;
  const { failed } = mutation;
  if (!saving.isOpen)
    return html`<div class="notice" role="note">
      ${icon(lockedIcon)}
      <p class="grow">${words}</p>
    </div>`;
  // What fails in a dialog is said there.
  if (!failed || look.dialog) return nothing;
  return html`<div class="notice">
    <div class="grow">${failureView(failed.error, messages)}</div>
    ${failed.name === 'keep' ? html`<button class="button compact" @click=${() => saving.now()}>${messages.retry}</button>` : nothing}
  </div>`;
}

const panesView = ({ messages, studio }: StudioModel) =>
  (['inputs', 'preview', 'proof'] as const).map(
    (pane) =>
      html`<button aria-pressed=${studio.look.pane === pane ? 'true' : 'false'} @click=${() => studio.show({ pane })}>
        ${messages.panes[pane]}
      </button>`,
  );

/** Undo and redo by keys. A field in which somebody writes has its own, and what is on the stage has its own keys. */
function keys(event: KeyboardEvent, studio: StudioController): void {
  const [target] = event.composedPath();
  if (!(event.ctrlKey || event.metaKey) || event.altKey || !(target instanceof Element)) return;
  const inside =
    target.getRootNode() === (event.currentTarget instanceof Element ? event.currentTarget.getRootNode() : null);
  if (!inside || target.matches('input[type="text"], textarea')) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) studio.redo();
  else studio.undo();
}
