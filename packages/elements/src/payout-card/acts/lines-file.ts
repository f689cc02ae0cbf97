import { listRevenueLines, type RevenueLine } from '@gangway/contract';
import { csvOf, delimiterOf } from '../../foundation/csv.js';
import type { Send } from '../../foundation/request.controller.js';
import { MOST } from '../details/ask.js';
import type { DetailsModel } from '../details/details.view.js';
import { fateOf, invoiceFacts, rateOf } from '../details/lines.view.js';
import type { LineQuery, ListPage } from '../details/page.js';

/** Saves all lines that are searched for, whether they are on screen or would be with more. */
export function saveLines(model: DetailsModel, page: ListPage): void {
  const name = page.kind === 'lines' ? `lines-${page.of.period}-${page.stream}.csv` : 'lines-in-dispute.csv';
  model.details.saveFile(async (send) => ({
    name,
    type: 'text/csv; charset=utf-8',
    bytes: new TextEncoder().encode(textOf(model, await everyLine(send, page.query))),
  }));
}

/** All lines of a query, page after page. */
async function everyLine(send: Send, query: LineQuery): Promise<readonly RevenueLine[]> {
  const lines: RevenueLine[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await send(listRevenueLines, { query: { ...query, limit: MOST, ...(cursor ? { cursor } : {}) } });
    lines.push(...page.data);
    cursor = page.nextCursor;
  }
  return lines;
}

/** The lines as a file: the columns, words and order that are on screen, what stands below a name in cells of its own. */
function textOf(model: DetailsModel, lines: readonly RevenueLine[]): string {
  const { messages, format } = model;
  const { customer, invoice, about, state } = messages.lineColumns;
  const rows = lines.map((line) => {
    const facts = invoiceFacts(model, line).slice(line.invoice ? 1 : 0);
    return [
      line.customer.name,
      line.invoice?.number ?? '',
      facts.join(', '),
      fateOf(model, line),
      format.money(line.gross),
      rateOf(model, line),
      line.operatorShare ? format.money(line.operatorShare) : messages.notSet,
    ];
  });
  return csvOf(
    [[customer, invoice, about, state, messages.earned, messages.base, messages.share], ...rows],
    delimiterOf(format),
  );
}
