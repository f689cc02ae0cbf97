import { html, nothing, type TemplateResult } from 'lit';
import { dialogView as formView } from '../../primitives/dialog.view.js';
import { checkIcon, docIcon, doneIcon, icon, stopIcon, uploadIcon } from '../../primitives/icons.js';
import { showToast } from '../../primitives/toast.js';
import { changesView } from '../acts/changes.view.js';
import type { StudioModel } from '../brand-studio.view.js';
import { differences, inputs, type Content } from '../draft/content.js';
import { findingsListView } from '../workshop/findings.view.js';
import { nameOf, tokenName } from '../words.js';
import type { ThemeImportMessages } from './import.messages.js';
import type { Place, ReadTheme } from './read-theme.js';

type ImportModel = StudioModel & { readonly messages: ThemeImportMessages };
type Theme = Extract<ReadTheme, { kind: 'theme' }>;

/** Places that are named; the others are counted. */
const LISTED = 12;

/** A file is chosen; what it would change, and whether that could be read, is seen before anything is taken over. */
export function importView(model: ImportModel): unknown {
  const { messages, studio } = model;
  const { dialog } = studio.look;
  if (dialog?.kind !== 'import') return nothing;
  const { read } = dialog;
  const theme = read?.kind === 'theme' ? read : null;
  const next: Content | null = theme && { ...studio.content, ...theme.content };
  const isOther = next !== null && differences(studio.content, next).length > 0;
  return formView(
    {
      title: messages.importTitle,
      about: messages.importText,
      wide: true,
      body: html`<div
        class="import"
        @dragover=${over}
        @dragleave=${out}
        @drop=${(event: DragEvent) => drop(event, model)}>
        ${chooseView(model, dialog.busy)}
        <div role="status">${read && summaryView(model, read, next)}</div>
        ${read?.kind === 'refused' ? placesView(model, read.places) : nothing}
        ${theme && next ? themeView(model, theme, next) : nothing}
      </div>`,
      ...(theme && isOther
        ? { act: { label: messages.importTake, busy: dialog.busy, run: () => take(model, theme) } }
        : {}),
      close: () => studio.show({ dialog: null }),
    },
    messages,
  );
}

/** One step, which undo takes back. */
function take({ studio, messages }: ImportModel, { content, file }: Theme): void {
  studio.edit(content, null);
  studio.show({ dialog: null });
  showToast(studio.mutation.host, messages, {
    text: messages.imported(file),
    act: { label: messages.undo, run: studio.undo },
  });
}

async function choose({ studio }: ImportModel, files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  studio.show({ dialog: { kind: 'import', read: null, busy: true } });
  const { readTheme } = await import('./read-theme.js');
  const read = await readTheme(files);
  // Closed meanwhile.
  if (studio.look.dialog?.kind === 'import') studio.show({ dialog: { kind: 'import', read, busy: false } });
}

function chooseView(model: ImportModel, busy: boolean): TemplateResult {
  const { messages } = model;
  const pick = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const files = [...(currentTarget.files ?? [])];
    // The same file can be chosen again, once it is mended.
    currentTarget.value = '';
    void choose(model, files);
  };
  return html`<label class="drop"
    >${icon(uploadIcon)}<span class="medium">${busy ? messages.working : messages.importDrop}</span
    ><input
      class="visually-hidden"
      type="file"
      multiple
      accept=".json,.tokens,application/json"
      aria-describedby="import-hint"
      @change=${pick} /><span class="small" id="import-hint">${messages.importHint}</span></label
  >`;
}

function over(event: DragEvent): void {
  event.preventDefault();
  if (event.currentTarget instanceof Element) event.currentTarget.classList.add('over');
}
function out({ currentTarget, relatedTarget }: DragEvent): void {
  if (!(currentTarget instanceof Element)) return;
  if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) currentTarget.classList.remove('over');
}
function drop(event: DragEvent, model: ImportModel): void {
  // Elsewhere a browser would leave the page for the file.
  event.preventDefault();
  if (event.currentTarget instanceof Element) event.currentTarget.classList.remove('over');
  void choose(model, [...(event.dataTransfer?.files ?? [])]);
}

/** What a screen reader hears once the file is read. */
function summaryView({ messages, studio }: ImportModel, read: ReadTheme, next: Content | null): TemplateResult {
  const name = html`<p class="import-file">
    ${icon(docIcon)}<bdi class="medium">${read.file}</bdi
    >${read.kind === 'theme' ? html`<span class="badge">${messages.importFormats[read.format]}</span>` : nothing}
  </p>`;
  if (read.kind === 'theme') {
    const count = next ? differences(studio.content, next).length : 0;
    return html`${name}
      <p class="with-icon">${count === 0 ? icon(checkIcon) : nothing}<span>${messages.importChanges(count)}</span></p>`;
  }
  const why = {
    size: messages.importTooLarge,
    json: messages.importNoJson,
    theme: messages.importRefused(read.places.length),
  };
  return html`${name}
    <p class="with-icon">${icon(stopIcon, 'danger')}<span>${why[read.why]}</span></p>`;
}

/** Whether all of it could be read, and what would change. */
function themeView(model: ImportModel, { left }: Theme, next: Content): TemplateResult {
  const { messages, studio } = model;
  const words = { ...model, messages: { ...messages, columns: messages.importColumns } };
  const { theme, total } = studio.data.proof.prove(next);
  return html`${
    theme.findings.length === 0
      ? html`<p class="with-icon">${icon(doneIcon, 'ok')}<span>${messages.allHold(total)}</span></p>`
      : findingsListView(model, theme.findings)
  }
  ${differences(studio.content, next).length > 0 ? changesView(words, studio.content, next) : nothing}
  ${
    left.length === 0
      ? nothing
      : html`<details>
          <summary>${messages.importLeft(left.length)}</summary>
          ${placesView(model, left)}
        </details>`
  }`;
}

function placesView(model: ImportModel, places: readonly Place[]): TemplateResult | typeof nothing {
  const { messages } = model;
  if (places.length === 0) return nothing;
  const more = places.length - LISTED;
  // Reasons are those of the command line, which speaks English.
  return html`<ul class="places">
      ${places.slice(0, LISTED).map(
        (place) =>
          html`<li>
            <span class="medium"><bdi>${titleOf(model, place)}</bdi></span
            ><span lang="en" dir="ltr">${place.reason}</span>
            ${place.path === '' ? nothing : html`<code class="small mono muted" dir="ltr">${place.path}</code>`}
          </li>`,
      )}
    </ul>
    ${more > 0 ? html`<p class="small muted">${messages.importMore(more)}</p>` : nothing}`;
}

/** What a designer calls it: the input, the token, the variable; else the last name of its path. */
function titleOf({ messages }: ImportModel, { path, name }: Place): string {
  if (name !== null) return name;
  if (path === '') return messages.importWhole;
  const [, input, token] = /(?:^|\.)partner\.(?:brand\.([a-z-]+)|([a-z-]+))/.exec(path) ?? [];
  const key = inputs.find((each) => each.toLowerCase() === input?.replaceAll('-', '').toLowerCase());
  if (key) return nameOf({ kind: 'input', name: key }, { messages });
  if (token !== undefined) return tokenName(messages, token);
  return path.split('.').findLast((each) => !each.startsWith('$')) ?? path;
}
