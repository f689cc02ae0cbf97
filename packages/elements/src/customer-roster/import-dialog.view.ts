import type { ImportReport } from '@gangway/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { dialogView } from '../primitives/dialog.view.js';
import { checkIcon, doneIcon, icon, refreshIcon, stopIcon } from '../primitives/icons.js';
import { readFile } from './export-rows.js';
import type { ImportFile, RosterActModel } from './customer-roster.view.js';

/** A file goes through a check that changes nothing, then in; each time the report says what becomes of its rows. */
export function importDialog(model: RosterActModel, file: ImportFile | null): TemplateResult {
  const { messages, format, pending, failed } = model;
  const report = file?.report ?? null;
  const good = report ? report.created + report.updated : 0;
  const next = report?.dryRun === true && good > 0;
  return dialogView(
    {
      title: messages.importTitle,
      about: file ? file.name : messages.importText,
      wide: true,
      body: report ? reportView(model, report) : chooseView(model),
      ...(next
        ? {
            act: {
              label: messages.bringIn(good, format.number(good)),
              busy: pending !== null,
              run: () => model.import(),
            },
          }
        : {}),
      others: report
        ? html`<button type="button" class="button bare" @click=${() => model.show({ kind: 'import', file: null })}>
            ${messages.another}
          </button>`
        : nothing,
      error: failed,
      close: () => model.show(null),
    },
    messages,
  );
}

const chooseView = ({ messages, pending, choose }: RosterActModel): TemplateResult =>
  html`<div class="form-row">
    <label for="file">${messages.file}</label>
    <input
      class="input"
      id="file"
      type="file"
      accept=".csv,text/csv"
      ?disabled=${pending !== null}
      @change=${({ currentTarget }: Event) => {
        const file = currentTarget instanceof HTMLInputElement && currentTarget.files?.[0];
        if (file) void readFile(file).then((text) => choose(file.name, text));
      }} />
    ${pending === null ? nothing : html`<p class="hint" role="status">${messages.working}</p>`}
  </div>`;

function reportView({ messages, format }: RosterActModel, report: ImportReport): TemplateResult {
  const good = report.created + report.updated + report.unchanged;
  const number = (value: number) => format.number(value);
  const words = [number(good), number(report.rows)] as const;
  const parts = [
    { count: report.created, word: messages.created, fill: 'fill-ok', tone: 'ok', glyph: doneIcon },
    { count: report.updated, word: messages.updated, fill: 'fill-accent', tone: 'accent', glyph: refreshIcon },
    { count: report.unchanged, word: messages.unchanged, fill: 'fill-neutral', tone: 'muted', glyph: checkIcon },
    { count: report.failed, word: messages.failed, fill: 'fill-danger', tone: 'danger', glyph: stopIcon },
  ].filter(({ count }) => count > 0);
  let x = 0;
  return html`<div role="status">
      <h4 class="title">
        ${good === 0 ? messages.nothingFits : report.dryRun ? messages.wouldImport(...words) : messages.imported(...words)}
      </h4>
      ${report.ignored.length > 0 ? html`<p class="small muted">${messages.ignored(format.list(report.ignored))}</p>` : nothing}
    </div>
    <div>
      <svg class="bar" aria-hidden="true">
        ${parts.map(({ count, fill }) => {
          const width = (count / Math.max(1, report.rows)) * 100;
          const from = x;
          x += width;
          return svg`<rect class=${fill} x=${`${from}%`} width=${`${Math.max(0.5, width - 0.6)}%`} height="6" rx="2" />`;
        })}
      </svg>
      <p class="report-keys small">
        ${parts.map(({ count, word, tone, glyph }) => html`<span class="with-icon"><span class=${tone}>${icon(glyph)}</span><span>${word(number(count))}</span></span>`)}
      </p>
    </div>
    ${
      report.errors.length > 0
        ? html`<table class="table">
            <thead>
              <tr>
                <th scope="col">${messages.where}</th>
                <th scope="col">${messages.wrong}</th>
              </tr>
            </thead>
            <tbody>
              ${report.errors.map(
                ({ line, column, detail, value }) =>
                  html`<tr>
                    <td class="nowrap">
                      ${messages.line(number(line))}${column === null ? nothing : html`<span class="small muted block">${column}</span>`}
                    </td>
                    <td>${value ? html`<mark>${value}</mark> ` : nothing}${detail}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : nothing
    }`;
}
