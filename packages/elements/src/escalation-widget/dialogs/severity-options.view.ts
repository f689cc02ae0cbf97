import type { Support } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../primitives/icons.js';
import type { TicketActModel } from '../model.js';
import { severityIcons } from '../severity-icons.js';

/**
 * Severities in the program's words, each with what it promises.
 *
 * @param fresh it is for a ticket that is filed now: that has a time of answer, what changes another's severity has none before
 */
export function severityOptions(model: TicketActModel, legend: string, chosen: string, fresh: boolean): TemplateResult {
  return html`<fieldset class="form-row">
    <legend class="label">${legend}</legend>
    <div class="options two">
      ${model.data.support.severities.map((severity) => optionView(model, severity, chosen === severity.key, fresh))}
    </div>
  </fieldset>`;
}

function optionView(
  { messages, format, at }: TicketActModel,
  severity: Support['severities'][number],
  chosen: boolean,
  fresh: boolean,
): TemplateResult {
  const by = fresh ? severity.answerBy : null;
  const promise = messages.promise(severity.response, severity.resolution);
  return html`<label class="option">
    <input class="check" part="check" type="radio" name="severity" required value=${severity.key} .checked=${chosen} />
    <span
      ><span class="with-icon medium"
        >${icon(severityIcons[severity.key], severity.key)}<span>${severity.label}</span></span
      ><span class="small muted">${severity.description}</span>
      <span class="small ${promise ? '' : 'subtle'}"
        >${by === null ? nothing : html`<b class="medium">${messages.answerBy(format.moment(Date.parse(by), at))}</b> <span class="subtle">·</span> `}${promise || messages.noPromise}</span
      ></span
    >
  </label>`;
}
