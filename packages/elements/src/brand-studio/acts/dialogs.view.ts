import type { BrandVersion } from '@gangway/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { dialogView as formView } from '../../primitives/dialog.view.js';
import { doneIcon, editIcon, icon } from '../../primitives/icons.js';
import type { StudioModel } from '../brand-studio.view.js';
import { changesView } from './changes.view.js';
import { contentOf, defaults } from '../draft/content.js';
import type { DomainMessages } from './domain.messages.js';
import { domainView } from './domain.view.js';
import { findingsListView } from '../workshop/findings.view.js';
import type { Proof } from '../workshop/proof.js';

/** The dialog that is open. */
export function dialogView(model: StudioModel & { readonly messages: DomainMessages }): unknown {
  const { dialog } = model.studio.look;
  if (dialog === null || dialog.kind === 'import') return nothing;
  if (dialog.kind === 'publish') return publishView(model);
  if (dialog.kind === 'domain') return domainView(model);
  return dialog.kind === 'versions' ? versionsView(model) : restoreView(model, dialog.version);
}

const failureOf = ({ studio: { mutation } }: StudioModel, name: string) =>
  mutation.failed?.name === name ? mutation.failed.error : null;

/** What a form says: a note, and that whoever publishes knows what is hard to read. */
function bodyOf(form: FormData): { readonly note?: string; readonly acknowledged?: true } {
  const note = String(form.get('note') ?? '').trim();
  return { ...(note ? { note } : {}), ...(form.has('acknowledged') ? { acknowledged: true } : {}) };
}

/** Nothing that is hard to read goes out unless somebody says that they know. */
const proofLine = (model: StudioModel, proof: Proof) => {
  const { findings } = proof.theme;
  return findings.length === 0
    ? html`<p class="with-icon">${icon(doneIcon, 'ok')}<span>${model.messages.allHold(proof.total)}</span></p>`
    : html`${findingsListView(model, findings)}
        <label class="check-line"
          ><input class="check" type="checkbox" name="acknowledged" required /><span
            >${model.messages.acknowledge(findings.length)}</span
          ></label
        >`;
};

function noteView({ messages, studio }: StudioModel): TemplateResult {
  const keep = (event: Event) => {
    if (event.currentTarget instanceof HTMLInputElement) studio.keepTyped('note', event.currentTarget.value);
  };
  return html`<div class="form-row">
    <label for="note">${messages.whatIsNew}</label>
    <input
      id="note"
      name="note"
      class="input"
      type="text"
      maxlength="200"
      autocomplete="off"
      aria-describedby="note-hint"
      .value=${studio.typed.get('note') ?? ''}
      @input=${keep} />
    <p class="hint" id="note-hint">${messages.optional}</p>
  </div>`;
}

function publishView(model: StudioModel): TemplateResult {
  const { messages, studio } = model;
  return formView(
    {
      title: messages.publishTitle(studio.data.live.version + 1),
      about: studio.data.live.partner,
      wide: true,
      body: html`<p>${messages.publishText}</p>
        ${changesView(model, studio.live, studio.content)}${proofLine(model, studio.proof)}${noteView(model)}`,
      act: {
        label: messages.publishNow,
        busy: studio.mutation.pending === 'publish',
        run: (form) => void studio.publishing.publish(bodyOf(form)),
      },
      error: failureOf(model, 'publish'),
      close: () => studio.show({ dialog: null }),
    },
    messages,
  );
}

function versionsView(model: StudioModel): TemplateResult {
  const { messages, studio, format, now } = model;
  const { draft } = studio.saving;
  return formView(
    {
      title: messages.versions,
      about: studio.data.live.partner,
      body: html`<ul class="versions" part="versions">
        ${
          draft?.changed
            ? html`<li>
                ${icon(editIcon, 'accent')}<span class="grow"
                  ><b class="medium">${messages.draftOf(studio.data.live.version + 1)}</b>${
                    draft.by && draft.at
                      ? html`<span class="small muted"
                          >${messages.by(draft.by, format.moment(Date.parse(draft.at), now))}</span
                        >`
                      : nothing
                  }</span
                >
              </li>`
            : nothing
        }
        ${studio.data.versions.map((version) => versionView(model, version))}
      </ul>`,
      close: () => studio.show({ dialog: null }),
    },
    messages,
  );
}

function versionView({ messages, studio, format, now }: StudioModel, version: BrandVersion): TemplateResult {
  const notes = [
    ...(version.restoredFrom === null ? [] : [messages.again(version.restoredFrom)]),
    ...(version.acknowledged === 0 ? [] : [messages.despite(version.acknowledged)]),
  ];
  const accent = studio.data.proof.hexOfInput(version.brand.accent ?? defaults.accent);
  const restore = `${messages.restore}: ${messages.version(version.version)}`;
  return html`<li>
    <svg class="swatch-of-version" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      ${svg`<circle cx="8" cy="8" r="8" fill=${accent} />`}
    </svg>
    <span class="grow"
      ><b class="medium">${messages.version(version.version)}</b>
      ${version.live ? html`<span class="badge ok">${messages.nowLive}</span>` : nothing}<span class="small muted"
        >${messages.by(version.by, format.moment(Date.parse(version.at), now))}</span
      >${version.note ? html`<span class="small"><q>${version.note}</q></span>` : nothing}${notes.map(
        (note) => html`<span class="small muted">${note}</span>`,
      )}</span
    >
    ${
      version.live
        ? nothing
        : html`<button
            type="button"
            class="button compact"
            aria-label=${restore}
            @click=${() => studio.show({ dialog: { kind: 'restore', version } })}>
            ${messages.restore}
          </button>`
    }
  </li>`;
}

function restoreView(model: StudioModel, version: BrandVersion): TemplateResult {
  const { messages, studio } = model;
  const content = contentOf(version);
  return formView(
    {
      title: messages.restoreTitle(version.version),
      about: messages.restoreText(studio.data.live.version + 1),
      wide: true,
      body: html`${changesView(model, studio.live, content)}${proofLine(model, studio.data.proof.prove(content))}${noteView(model)}`,
      act: {
        label: messages.restoreNow,
        busy: studio.mutation.pending === 'restore',
        run: (form) => void studio.publishing.restore(version, bodyOf(form)),
      },
      others: html`<button type="button" class="as-link" @click=${() => studio.show({ dialog: { kind: 'versions' } })}>
        ${messages.backToVersions}
      </button>`,
      error: failureOf(model, 'restore'),
      close: () => studio.show({ dialog: null }),
    },
    messages,
  );
}
