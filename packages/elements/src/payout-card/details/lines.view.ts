import type { Money, RevenueLine } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { downloadIcon, flagIcon, icon, searchIcon } from '../../primitives/icons.js';
import { askedView } from '../../primitives/asked.view.js';
import { lateView } from '../../primitives/lazy.view.js';
import { dotsView, type DetailsModel, type PageView } from './details.view.js';
import type { Lines, ListPage, Page } from './page.js';
import { savingView } from './statements.view.js';

/** What lines come to. */
interface Sum {
  readonly label: string;
  readonly gross: unknown;
  readonly rate: string;
  readonly share: unknown;
}

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
          label: messages.total,
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

function tableView(model: DetailsModel, page: ListPage, { lines, total }: Lines, whole?: Sum): TemplateResult {
  const { messages, format, details } = model;
  const searched = Boolean(page.query.search);
  if (lines.length === 0 && !searched) return html`<p class="muted">${messages.noLines}</p>`;
  const left = total - lines.length;
  const sum = !searched ? whole : whole && left === 0 && lines.length > 0 ? sumOf(model, lines) : undefined;
  return html`${toolsView(model, page)}
    <p class="small muted" role="status">
      ${!searched ? nothing : total === 0 ? messages.noLineFits : messages.linesFound(total, format.number(total))}
    </p>
    ${lines.length === 0 ? nothing : linesView(model, page, lines, left, sum)}${lateView(details.acts, messages)}${savingView(model)}`;
}

/** What is searched for, and the lines as a file. */
function toolsView(model: DetailsModel, page: ListPage): TemplateResult {
  const { messages, details } = model;
  return html`<div class="lines-tools">
    <label class="field"
      >${icon(searchIcon)}<input
        type="search"
        part="search"
        maxlength="200"
        placeholder=${messages.customerOrInvoice}
        aria-label=${messages.searchLines}
        value=${page.query.search ?? ''}
        @input=${({ currentTarget }: Event) =>
          currentTarget instanceof HTMLInputElement && details.search(page, currentTarget.value)}
    /></label>
    <button
      type="button"
      class="button"
      part="button"
      aria-disabled=${details.saving?.busy ? 'true' : 'false'}
      @click=${() => details.acts.use(({ saveLines }) => saveLines(model, page))}>
      ${icon(downloadIcon)}<span>${messages.csv}</span>
    </button>
  </div>`;
}

/** What lines come to that are searched for, each of them rounded already. */
function sumOf(model: DetailsModel, lines: readonly RevenueLine[]): Sum {
  const add = (amounts: readonly (Money | null)[]): Money => ({
    amount: amounts.reduce((sum, each) => sum + (each?.amount ?? 0), 0),
    currency: lines[0]?.gross.currency ?? '',
  });
  const { messages } = model;
  const shares = lines.map(({ operatorShare }) => operatorShare);
  return {
    label: messages.sumOfFound,
    gross: model.money(add(lines.map(({ gross }) => gross))),
    rate: '',
    share: shares.includes(null) ? messages.notSet : model.money(add(shares)),
  };
}

function linesView(
  model: DetailsModel,
  page: ListPage,
  lines: readonly RevenueLine[],
  left: number,
  sum: Sum | undefined,
): TemplateResult {
  const { messages } = model;
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
                <th scope="row">${sum.label}</th>
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
  const { messages } = model;
  const back = line.gross.amount < 0;
  const disputed = line.dispute?.state === 'open';
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
        disputed
          ? html`<span class="badge warn">${icon(flagIcon)}${fateOf(model, line)}</span>`
          : line.state === 'voided'
            ? html`<span class="badge">${fateOf(model, line)}</span>`
            : nothing
      }
    </td>
    <td class="end wide-only ${back ? 'danger' : ''}">${model.money(line.gross)}</td>
    <td class="end wide-only muted num">${rateOf(model, line)}</td>
    <td class="end medium ${back ? 'danger' : ''}">
      ${line.operatorShare ? model.money(line.operatorShare) : messages.notSet}
    </td>
  </tr>`;
}

export const rateOf = ({ messages, format }: DetailsModel, { rateBps }: RevenueLine): string =>
  rateBps === null ? messages.notSet : format.percent(rateBps);

/** What has become of a line, where that is not as usual. */
export const fateOf = ({ messages }: DetailsModel, { dispute, state }: RevenueLine): string =>
  dispute?.state === 'open' ? messages.disputeStates.open : state === 'voided' ? messages.lineStates.voided : '';

/** Invoice, when it was paid, and what it takes back. */
export function invoiceFacts({ messages, format }: DetailsModel, line: RevenueLine): string[] {
  const { invoice, reverses } = line;
  return [
    invoice?.number ?? null,
    invoice?.paidOn ? messages.paidOn(format.date(invoice.paidOn)) : null,
    reverses ? messages.takesBack(reverses.invoice ?? reverses.id, format.month(reverses.period, 'long')) : null,
  ].filter((fact) => fact !== null);
}
