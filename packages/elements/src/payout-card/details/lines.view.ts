import type { RevenueLine } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { flagIcon, icon } from '../../primitives/icons.js';
import { askedView } from '../../primitives/asked.view.js';
import { dotsView, type DetailsModel, type PageView } from './details.view.js';
import type { Lines, ListPage, Page } from './page.js';

/** The lines of a stream: they add up to its row. */
export function linesPage(model: DetailsModel, page: Extract<Page, { kind: 'lines' }>): PageView {
  const { messages, format } = model;
  const row = page.of.lines.find(({ stream }) => stream === page.stream);
  const share = row?.operatorShare ?? row?.gross;
  const amount = share && !model.hideAmounts ? format.money(share) : '••••';
  return {
    title: messages.linesTitle(row?.lines ?? 0, amount),
    about: dotsView([format.month(page.of.period, 'long'), messages.streams[page.stream]]),
    body: askedView(model, page.lines, (lines) =>
      tableView(
        model,
        page,
        lines,
        row && {
          gross: model.money(row.gross),
          rate: row.rateBps === null ? messages.notSet : format.percent(row.rateBps),
          share: row.operatorShare ? model.money(row.operatorShare) : messages.notSet,
        },
      ),
    ),
  };
}

/** The lines that somebody says are wrong, of all months. */
export function disputedPage(model: DetailsModel, page: Extract<Page, { kind: 'disputed' }>): PageView {
  return {
    title: model.messages.disputedTitle,
    body: askedView(model, page.lines, (lines) => tableView(model, page, lines)),
  };
}

function tableView(
  model: DetailsModel,
  page: ListPage,
  { lines, total }: Lines,
  sum?: { readonly gross: unknown; readonly rate: string; readonly share: unknown },
): TemplateResult {
  const { messages } = model;
  if (lines.length === 0) return html`<p class="muted">${messages.noLines}</p>`;
  const left = total - lines.length;
  return html`<table class="table lines-table" part="lines">
      <thead>
        <tr>
          <th scope="col">${messages.customerAndInvoice}</th>
          <th scope="col" class="end wide-only">${messages.earned}</th>
          <th scope="col" class="end wide-only">${messages.base}</th>
          <th scope="col" class="end">${messages.share}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map((line) => lineRow(model, page, line))}
        ${
          left > 0
            ? html`<tr>
                <td>${messages.moreLines(left)}</td>
                <td class="wide-only"></td>
                <td class="wide-only"></td>
                <td class="end">
                  <button
                    type="button"
                    class="button compact"
                    part="button"
                    aria-disabled=${page.lines.busy ? 'true' : 'false'}
                    @click=${() => model.details.more(page)}>
                    ${page.lines.busy ? messages.working : messages.showMore}
                  </button>
                </td>
              </tr>`
            : nothing
        }
      </tbody>
      ${
        sum
          ? html`<tfoot>
              <tr>
                <th scope="row">${messages.total}</th>
                <td class="end wide-only">${sum.gross}</td>
                <td class="end wide-only">${sum.rate}</td>
                <td class="end">${sum.share}</td>
              </tr>
            </tfoot>`
          : nothing
      }
    </table>
    ${sum ? html`<p class="small muted">${messages.rounding}</p>` : nothing}`;
}

function lineRow(model: DetailsModel, page: ListPage, line: RevenueLine): TemplateResult {
  const { messages, format } = model;
  const back = line.gross.amount < 0;
  const shown = line.dispute?.state === 'open' ? line.dispute : null;
  return html`<tr>
    <td>
      <button
        type="button"
        class="link as-link"
        part="link"
        ?autofocus=${page.from === line.id}
        @click=${() => model.details.openLine(line, page)}>
        ${line.customer.name}
      </button>
      <span class="small muted block">${dotsView(invoiceFacts(model, line))}</span>
      ${
        shown
          ? html`<span class="badge warn">${icon(flagIcon)}${messages.disputeStates[shown.state]}</span>`
          : line.state === 'voided'
            ? html`<span class="badge">${messages.lineStates.voided}</span>`
            : nothing
      }
    </td>
    <td class="end wide-only ${back ? 'danger' : ''}">${model.money(line.gross)}</td>
    <td class="end wide-only muted num">${line.rateBps === null ? messages.notSet : format.percent(line.rateBps)}</td>
    <td class="end medium ${back ? 'danger' : ''}">
      ${line.operatorShare ? model.money(line.operatorShare) : messages.notSet}
    </td>
  </tr>`;
}

/** Invoice, when it was paid, and what it takes back. */
export function invoiceFacts({ messages, format }: DetailsModel, line: RevenueLine): string[] {
  const { invoice, reverses } = line;
  return [
    invoice?.number ?? null,
    invoice?.paidOn ? messages.paidOn(format.date(invoice.paidOn)) : null,
    reverses ? messages.takesBack(reverses.invoice ?? reverses.id, format.month(reverses.period, 'long')) : null,
  ].filter((fact) => fact !== null);
}
