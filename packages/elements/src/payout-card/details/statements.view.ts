import type { Statement } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { failureView } from '../../primitives/failure.view.js';
import { downloadIcon, icon } from '../../primitives/icons.js';
import { askedView } from '../../primitives/asked.view.js';
import { dotsView, type DetailsModel, type PageView } from './details.view.js';
import type { Page } from './page.js';

/** Month by month: look at it, or take it along. */
export function statementsPage(model: DetailsModel, page: Extract<Page, { kind: 'statements' }>): PageView {
  const { messages } = model;
  return {
    title: messages.statements,
    body: html`${askedView(model, page.statements, ({ statements, nextCursor }) =>
      statements.length === 0
        ? html`<p class="muted">${messages.noStatements}</p>`
        : html`<table class="table" part="statements">
              <thead>
                <tr>
                  <th scope="col">${messages.month}</th>
                  <th scope="col" class="wide-only">${messages.state}</th>
                  <th scope="col" class="end">${messages.amount}</th>
                  <th scope="col" class="end">${messages.files}</th>
                </tr>
              </thead>
              <tbody>
                ${statements.map((statement) => statementRow(model, statement))}
              </tbody>
            </table>
            ${
              nextCursor === null
                ? nothing
                : html`<div>
                    <button
                      type="button"
                      class="button compact"
                      part="button"
                      aria-disabled=${page.statements.busy ? 'true' : 'false'}
                      @click=${() => model.details.earlier(page)}>
                      ${page.statements.busy ? messages.working : messages.earlier}
                    </button>
                  </div>`
            }`,
    )}${savingView(model)}`,
  };
}

function statementRow(model: DetailsModel, statement: Statement): TemplateResult {
  const { messages, format, details } = model;
  const { id, payout } = statement;
  const month = format.month(statement.period, 'long');
  const state = messages.states[payout?.state ?? 'draft'];
  return html`<tr>
    <td>
      <button type="button" class="link as-link" part="link" @click=${() => details.open({ kind: 'statement', id })}>
        ${month}
      </button>
      <span class="small muted block"
        >${dotsView([messages.issuedOn(format.date(statement.issuedOn)), ...(statement.dueOn ? [messages.dueOn(format.date(statement.dueOn))] : [])])}</span
      >
    </td>
    <td class="wide-only">
      ${
        payout
          ? html`<button
              type="button"
              class="link as-link"
              part="link"
              @click=${() => details.open({ kind: 'payout', id: payout.id })}>
              ${state}
            </button>`
          : state
      }
    </td>
    <td class="end medium">${model.money(statement.net)}</td>
    <td class="end">
      <span class="files"
        >${fileButton(model, id, 'csv', messages.csvOf(month))}${fileButton(model, id, 'pdf', messages.pdfOf(month))}</span
      >
    </td>
  </tr>`;
}

const fileButton = ({ details }: DetailsModel, id: string, kind: 'csv' | 'pdf', name: string): TemplateResult =>
  html`<button
    type="button"
    class="button bare compact"
    part="button button-bare"
    aria-label=${name}
    aria-disabled=${details.saving?.busy ? 'true' : 'false'}
    @click=${() => details.save(id, kind)}>
    ${icon(downloadIcon)}<span>${kind.toUpperCase()}</span>
  </button>`;

/** That a file is on its way, is there, or did not come. */
export const savingView = ({ details, messages }: DetailsModel): TemplateResult =>
  html`<p class="small muted" role="status">
      ${details.saving ? (details.saving.busy ? messages.working : details.saving.error ? nothing : messages.saved) : nothing}
    </p>
    ${details.saving?.error ? failureView(details.saving.error, messages) : nothing}`;
