import type { ImportReport } from '@gangway/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { checkIcon, doneIcon, icon, refreshIcon, stopIcon } from '../../primitives/icons.js';
import type { ImportActs, ImportModel, ImportStep } from './import.js';
import { canMend, cellAt, mendable } from './mended-file.js';

type Step = Extract<ImportStep, { kind: 'check' | 'done' }>;

/** Gets the focus when its step begins. */
export const stepHeading = (words: string): TemplateResult => html`<h4 class="title" tabindex="-1">${words}</h4>`;

/** What became of each row, or would; what was left out is mended in place. */
export function reportView(model: ImportModel, acts: ImportActs, step: Step): TemplateResult {
  const { messages, format } = model;
  const { report } = step;
  const number = (value: number) => format.number(value);
  const good = report.created + report.updated + report.unchanged;
  const words = [number(good), number(report.rows)] as const;
  const hidden = report.failed - report.leftOut.length;
  return html`<div>
      ${stepHeading(good === 0 ? messages.nothingFits : report.dryRun ? messages.wouldImport(...words) : messages.imported(...words))}
      ${report.ignored.length > 0 ? html`<p class="small muted">${messages.ignored(format.list(report.ignored))}</p>` : nothing}
    </div>
    ${partsView(model, report)} ${report.errors.length > 0 ? errorsView(model, acts, step) : nothing}
    ${hidden > 0 ? html`<p class="small muted">${messages.moreLeftOut(hidden, number(hidden))}</p>` : nothing}`;
}

function partsView({ messages, format }: ImportModel, report: ImportReport): TemplateResult {
  const parts = [
    { count: report.created, word: messages.created, fill: 'fill-ok', tone: 'ok', glyph: doneIcon },
    { count: report.updated, word: messages.updatedRows, fill: 'fill-accent', tone: 'accent', glyph: refreshIcon },
    { count: report.unchanged, word: messages.unchanged, fill: 'fill-neutral', tone: 'muted', glyph: checkIcon },
    { count: report.failed, word: messages.failed, fill: 'fill-danger', tone: 'danger', glyph: stopIcon },
  ].filter(({ count }) => count > 0);
  let x = 0;
  return html`<div>
    <svg class="bar" aria-hidden="true">
      ${parts.map(({ count, fill }) => {
        const width = (count / Math.max(1, report.rows)) * 100;
        const from = x;
        x += width;
        return svg`<rect class=${fill} x=${`${from}%`} width=${`${Math.max(0.5, width - 0.6)}%`} height="6" rx="2" />`;
      })}
    </svg>
    <p class="report-keys small">
      ${parts.map(({ count, word, tone, glyph }) => html`<span class="with-icon"><span class=${tone}>${icon(glyph)}</span><span>${word(format.number(count))}</span></span>`)}
    </p>
  </div>`;
}

/** Where, what is wrong, and the cell to mend. Before anything is in, the file is only checked. */
function errorsView({ messages, format }: ImportModel, acts: ImportActs, step: Step): TemplateResult {
  const lines = new Set(mendable(step.report));
  const mends = step.kind === 'done' ? step : null;
  return html`<table class="table stackable errors" part="table">
    <thead>
      <tr>
        <th scope="col">${messages.where}</th>
        <th scope="col">${messages.wrong}</th>
        ${mends ? html`<th scope="col" class="end">${messages.mend}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${step.report.errors.map((error) => {
        const { line, column, position, detail, value } = error;
        const at = messages.line(format.number(line));
        const name = position === null ? null : messages.columnAt(format.number(position), column ?? '');
        return html`<tr>
          <td class="num nowrap">
            ${at}${name === null ? nothing : html`<span class="small muted block break">${name}</span>`}
          </td>
          <td>
            ${value ? html`<mark class="break">${value}</mark> ` : nothing}${detail}${mends && !lines.has(line) ? html` <span class="muted">${messages.mendInFile}</span>` : nothing}
          </td>
          ${
            mends
              ? html`<td class="end">
                  ${
                    lines.has(line) && canMend(error)
                      ? html`<input
                          class="input fix num"
                          part="input"
                          aria-label=${messages.mendCell(column ?? name ?? '', format.number(line))}
                          .value=${mends.mends.get(cellAt(error)) ?? ''}
                          @input=${({ currentTarget }: Event) =>
                            currentTarget instanceof HTMLInputElement &&
                            acts.mend(cellAt(error), currentTarget.value)} />`
                      : nothing
                  }
                </td>`
              : nothing
          }
        </tr>`;
      })}
    </tbody>
  </table>`;
}
