import { importDelimiters, importTargets } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { doneIcon, icon, infoIcon, warnIcon } from '../../primitives/icons.js';
import { stepHeading } from './import-report.view.js';
import type { ImportActs, ImportModel, ImportStep } from './import.js';

type Step = Extract<ImportStep, { kind: 'columns' }>;

/** Each column of the file, with what stands in it, what it goes into, and how many rows fit that. */
export function columnsView(model: ImportModel, acts: ImportActs, step: Step): TemplateResult {
  const { messages, format } = model;
  const { file, columns, targets } = step;
  const { remembered } = columns;
  return html`<div class="import-head">
      <div>
        ${stepHeading(messages.whichColumn)}
        <p class="muted dot-list">
          <span class="break">${file.name}</span><span>${messages.rows(columns.rows, format.number(columns.rows))}</span
          ><span>${file.encoding}</span>
        </p>
      </div>
      <label class="with-label small muted"
        ><span>${messages.delimiter}</span
        ><select
          class="chip on"
          part="chip"
          @change=${({ currentTarget }: Event) => {
            const at = currentTarget instanceof HTMLSelectElement ? currentTarget.selectedIndex : -1;
            void acts.inspect(file, importDelimiters[at]);
          }}>
          ${importDelimiters.map((each) => html`<option .selected=${each === columns.delimiter}>${messages.delimiters[each]}</option>`)}
        </select></label
      >
    </div>
    ${
      remembered
        ? html`<p class="with-icon first-line muted">
            ${icon(infoIcon)}<span
              >${messages.remembered(remembered.by, format.date(format.dateOf(Date.parse(remembered.at))))}</span
            ><button
              type="button"
              class="button bare compact"
              part="button button-bare"
              @click=${() => void acts.forget(step, remembered)}>
              ${messages.forget}
            </button>
          </p>`
        : nothing
    }
    <table class="table stackable maps" part="table">
      <thead>
        <tr>
          <th scope="col">${messages.inFile}</th>
          <th scope="col">${messages.into}</th>
          <th scope="col" class="end">${messages.rowsThatFit}</th>
        </tr>
      </thead>
      <tbody>
        ${columns.columns.map((column, at) => columnView(model, acts, step, column, at))}
      </tbody>
    </table>
    ${
      targets.includes('name')
        ? nothing
        : html`<p class="tint with-icon first-line" role="status">
            ${icon(infoIcon)}<span>${messages.needName}</span>
          </p>`
    }
    <label class="with-icon"
      ><input
        class="check"
        part="check"
        type="checkbox"
        .checked=${step.remember}
        @change=${({ currentTarget }: Event) =>
          currentTarget instanceof HTMLInputElement && acts.remember(currentTarget.checked)} /><span
        >${messages.remember}</span
      ></label
    >`;
}

function columnView(
  { messages, format }: ImportModel,
  acts: ImportActs,
  step: Step,
  column: Step['columns']['columns'][number],
  at: number,
): TemplateResult {
  const target = step.targets[at] ?? null;
  const name = column.name || messages.unnamed(format.number(at + 1));
  const choose = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLSelectElement)
      acts.map(at, importTargets[currentTarget.selectedIndex - 1] ?? null);
  };
  return html`<tr>
    <th scope="row" class="in-file">
      <span class="mono break">${name}</span
      ><span class="small muted light break">${column.samples.length > 0 ? format.list(column.samples) : '–'}</span>
    </th>
    <td>
      <select class="input" part="input" aria-label=${messages.intoFor(name)} @change=${choose}>
        <option .selected=${target === null}>${messages.leaveOut}</option>
        ${importTargets.map((each) => html`<option .selected=${each === target}>${messages.importTargets[each]}</option>`)}
      </select>
    </td>
    <td class="end small">
      ${target === null ? html`<span class="subtle">–</span>` : fitView(messages, format, column.fits[target] ?? 0, step.columns.rows)}
    </td>
  </tr>`;
}

/** How many rows fit, by sign and number. */
function fitView(
  messages: ImportModel['messages'],
  format: ImportModel['format'],
  count: number,
  all: number,
): TemplateResult {
  const fits = count === all;
  return html`<span class="with-icon num ${fits ? 'muted' : 'warn'}"
    >${fits ? icon(doneIcon, 'ok') : icon(warnIcon)}<span aria-hidden="true">${format.number(count)}</span
    ><span class="visually-hidden">${messages.fit(format.number(count), format.number(all))}</span></span
  >`;
}
