import { html, nothing, type TemplateResult } from 'lit';
import { dialogView, type Dialog } from '../../primitives/dialog.view.js';
import { docIcon, doneIcon, downloadIcon, icon, undoIcon, warnIcon } from '../../primitives/icons.js';
import { messageView } from '../../primitives/state.view.js';
import { csvOf } from '../../foundation/csv.js';
import { saveFile } from '../acts/files.js';
import { columnsView } from './import-columns.view.js';
import { reportView, stepHeading } from './import-report.view.js';
import type { ImportActs, ImportModel, ImportStep } from './import.js';
import { mendable } from './mended-file.js';

const steps = ['file', 'columns', 'check', 'done'] as const;
/** Columns of an empty file that fits, as the API names them. */
const template = ['name', 'mrr', 'renewal_on', 'state', 'owner', 'segment', 'vertical', 'email', 'external_id'];

/** A file is chosen, its columns are named, it is checked, it goes in: each step says what the next one would do. */
export function importDialog(model: ImportModel, acts: ImportActs, close: () => void): TemplateResult {
  const { messages } = model;
  const { step, mutation } = acts;
  const { body, ...foot } = partsOf(model, acts, step);
  return dialogView(
    {
      title: messages.importTitle,
      about: step.kind === 'file' ? messages.importText : nothing,
      wide: true,
      body: html`${crumbsView(model, step.kind === 'undone' ? 'done' : step.kind)}${body}`,
      error: mutation.failed?.error,
      close: () => {
        if (step.kind === 'undone') acts.go({ kind: 'file' });
        close();
      },
      ...foot,
    },
    // What is in stays in: nothing is cancelled any more.
    step.kind === 'done' ? { ...messages, cancel: messages.close } : messages,
  );
}

/** What a step shows, and what can be done in it. */
function partsOf(model: ImportModel, acts: ImportActs, step: ImportStep): Pick<Dialog, 'body' | 'act' | 'others'> {
  const { messages, format } = model;
  const busy = acts.mutation.pending !== null;
  const other = (label: string, run: () => void, drawing: unknown = nothing) =>
    html`<button type="button" class="button bare" part="button button-bare" @click=${run}>
      ${drawing}<span>${label}</span>
    </button>`;
  const again = (label: string) => other(label, () => acts.go({ kind: 'file' }));
  switch (step.kind) {
    case 'file':
      return { body: chooseView(model, acts, step.unreadable) };
    case 'columns': {
      const { rows } = step.columns;
      if (rows === 0) return { body: noRowsView(model, acts, step) };
      const named = step.targets.includes('name');
      return {
        body: columnsView(model, acts, step),
        act: {
          label: messages.checkRows(rows, format.number(rows)),
          busy,
          run: () => (named ? void acts.check(step) : acts.askName()),
        },
        others: again(messages.back),
      };
    }
    case 'check': {
      const good = step.report.created + step.report.updated;
      return {
        body: reportView(model, acts, step),
        ...(good > 0
          ? {
              act: {
                label: messages.bringIn(good, format.number(good)),
                busy,
                run: () => void acts.bringIn(step, model),
              },
            }
          : {}),
        others: other(messages.back, () => acts.go({ ...step, kind: 'columns' })),
      };
    }
    case 'done': {
      const count = mendable(step.report).length;
      return {
        body: reportView(model, acts, step),
        ...(count > 0
          ? {
              act: {
                label: messages.addRows(count, format.number(count)),
                busy,
                run: () => void acts.addMended(step, model),
              },
            }
          : {}),
        others: html`${
          step.report.errors.length > 0
            ? other(messages.report, () => saveReport(model, step), icon(downloadIcon))
            : nothing
        }${
          step.undos.length > 0
            ? other(messages.undoImport, () => void acts.undo(step, model), icon(undoIcon))
            : nothing
        }${again(messages.another)}`,
      };
    }
    case 'undone': {
      const { changed, failed } = step.result;
      return {
        body: html`<div>
          ${stepHeading(messages.importUndone)}
          <p class="sub">${messages.undoneText(changed.length, format.number(changed.length))}</p>
          ${
            failed.length > 0
              ? html`<p class="sub">${messages.notUndone(format.list(failed.map(({ name, id }) => name ?? id)))}</p>`
              : nothing
          }
        </div>`,
        others: again(messages.another),
      };
    }
  }
}

function crumbsView({ messages, format }: ImportModel, now: (typeof steps)[number]): TemplateResult {
  const at = steps.indexOf(now);
  return html`<ol class="crumbs small" aria-label=${messages.steps}>
    ${steps.map(
      (step, index) =>
        html`<li class=${index < at ? 'past' : ''} aria-current=${index === at ? 'step' : nothing}>
          ${index < at ? icon(doneIcon, 'ok') : html`<span class="num">${format.number(index + 1)}</span>`}<span
            >${messages.step[step]}</span
          >
        </li>`,
    )}
  </ol>`;
}

function chooseView({ messages }: ImportModel, acts: ImportActs, unreadable: string | undefined): TemplateResult {
  const busy = acts.mutation.pending !== null;
  return html`<div class="form-row">
    <label for="file">${messages.file}</label>
    <input
      class="input"
      part="input"
      id="file"
      type="file"
      accept=".csv,.tsv,.txt,text/csv"
      aria-disabled=${busy ? 'true' : 'false'}
      @click=${(event: Event) => busy && event.preventDefault()}
      @change=${({ currentTarget }: Event) => {
        const file = currentTarget instanceof HTMLInputElement && currentTarget.files?.[0];
        if (!file) return;
        void acts.choose(file);
        // The same file can be chosen again.
        currentTarget.value = '';
      }} />
    ${
      unreadable === undefined
        ? nothing
        : html`<p class="error" part="error" role="alert">
            ${icon(warnIcon)}<span>${messages.unreadable(unreadable)}</span>
          </p>`
    }
    ${busy ? html`<p class="hint" role="status">${messages.working}</p>` : nothing}
  </div>`;
}

function noRowsView(
  { messages }: ImportModel,
  acts: ImportActs,
  { file, columns }: Extract<ImportStep, { kind: 'columns' }>,
): TemplateResult {
  return messageView({
    glyph: docIcon,
    title: messages.noRowsTitle,
    text: messages.noRowsText(file.name, columns.columns.length),
    actions: html`<button
        type="button"
        class="button primary"
        part="button button-primary"
        @click=${() => acts.go({ kind: 'file' })}>
        ${messages.another}
      </button>
      <button
        type="button"
        class="button"
        part="button"
        @click=${() => saveFile(messages.templateFile, csvOf([template]))}>
        ${icon(downloadIcon)}<span>${messages.template}</span>
      </button>`,
  });
}

/** What was left out, and why, as a file. */
function saveReport({ messages, format }: ImportModel, { report }: Extract<ImportStep, { kind: 'done' }>): void {
  const rows = report.errors.map(({ line, column, position, detail, value }) => [
    messages.line(format.number(line)),
    position === null ? '' : messages.columnAt(format.number(position), column ?? ''),
    value ?? '',
    detail,
  ]);
  saveFile(
    messages.reportFile,
    csvOf([[messages.where, messages.step.columns, messages.inFile, messages.wrong], ...rows]),
  );
}
