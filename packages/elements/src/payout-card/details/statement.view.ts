import type { Statement } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { downloadIcon, icon } from '../../primitives/icons.js';
import { askedView } from '../../primitives/asked.view.js';
import { dotsView, type DetailsModel, type PageView } from './details.view.js';
import type { Page, Parties } from './page.js';
import { savingView } from './statements.view.js';

/** A statement as paper: what is on it is what the files say. */
export function statementPage(model: DetailsModel, page: Extract<Page, { kind: 'statement' }>): PageView {
  const { messages, format, details } = model;
  const statement = page.statement.data;
  return {
    title: statement ? messages.statementOf(format.month(statement.period, 'long')) : messages.paperTitle,
    body: html`${askedView(model, page.statement, (each) => paperView(model, each, page.parties.data))}
    ${statement ? html`<p class="small muted">${messages.fileHint}</p>` : nothing}${savingView(model)}`,
    others: statement
      ? html`${
            statement.payout
              ? html`<button
                  type="button"
                  class="button"
                  part="button"
                  @click=${() => statement.payout && details.open({ kind: 'payout', id: statement.payout.id })}>
                  ${messages.whatBecame}
                </button>`
              : nothing
          }
          <button type="button" class="button" part="button" @click=${() => details.save(statement.id, 'csv')}>
            ${icon(downloadIcon)}<span>${messages.csv}</span>
          </button>
          <button
            type="button"
            class="button primary"
            part="button button-primary"
            @click=${() => details.save(statement.id, 'pdf')}>
            ${icon(downloadIcon)}<span>${messages.pdf}</span>
          </button>`
      : nothing,
  };
}

function paperView(model: DetailsModel, statement: Statement, parties: Parties | null): TemplateResult {
  const { messages, format, billing, money } = model;
  const { explanation, adjustments, net } = statement;
  const last4 = billing?.account?.last4;
  return html`<div class="paper-ground">
    <article class="paper" part="statement" aria-label=${messages.statementOf(format.month(statement.period, 'long'))}>
      <div class="cols">
        <div>
          <p class="paper-title">${messages.paperTitle}</p>
          <p class="sub">
            ${dotsView([format.month(statement.period, 'long'), html`<span class="mono">${statement.id}</span>`])}
          </p>
        </div>
        <div class="end">
          <p class="strong">${parties?.vendor ?? model.vendor}</p>
          <p class="sub">
            ${dotsView([messages.issuedOn(format.date(statement.issuedOn, 'long')), ...(statement.dueOn ? [messages.dueOn(format.date(statement.dueOn, 'long'))] : [])])}
          </p>
        </div>
      </div>
      <div class="cols">
        <div>
          <p class="sub">${messages.paidTo}</p>
          <p class="strong">${parties?.partner ?? nothing}</p>
          ${last4 ? html`<p>${messages.account(last4)}</p>` : nothing}
        </div>
        <div>
          <p class="sub">${messages.program}</p>
          <p>${messages.basis(explanation.month, explanation.phase, explanation.tier)}</p>
        </div>
      </div>
      <table part="table">
        <thead>
          <tr>
            <th scope="col">${messages.stream}</th>
            <th scope="col" class="end sum">${messages.earned}</th>
            <th scope="col" class="end sum">${messages.base}</th>
            <th scope="col" class="end">${messages.share}</th>
          </tr>
        </thead>
        <tbody>
          ${explanation.lines.map(
            (row) =>
              html`<tr>
                <td>
                  <button
                    type="button"
                    class="link as-link"
                    part="link"
                    @click=${() =>
                      model.details.open({
                        kind: 'lines',
                        of: explanation,
                        stream: row.stream,
                        statementId: statement.id,
                      })}>
                    ${messages.streams[row.stream]}
                  </button>
                  <span class="sub">${messages.lines(row.lines)}</span>
                  ${
                    row.rateBps === null || model.hideAmounts
                      ? nothing
                      : html`<span class="sub how" aria-hidden="true"
                          >${messages.how(format.percent(row.rateBps), format.money(row.gross), '')}</span
                        >`
                  }
                </td>
                <td class="end sum">${money(row.gross)}</td>
                <td class="end num sum">${row.rateBps === null ? messages.notSet : format.percent(row.rateBps)}</td>
                <td class="end">${row.operatorShare ? money(row.operatorShare) : messages.notSet}</td>
              </tr>`,
          )}
          ${adjustments.map(
            ({ kind, amount }) =>
              html`<tr>
                <td colspan="3">${messages.adjustments[kind]}</td>
                <td class="end">${money(amount)}</td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <td colspan="3">${messages.paidIn(net.currency)}</td>
            <td class="end">${money(net)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="sub">${messages.rounding}</p>
      ${statement.carryForward.amount < 0 && !model.hideAmounts ? html`<p>${messages.carried(format.money(statement.carryForward))}</p>` : nothing}
    </article>
  </div>`;
}
