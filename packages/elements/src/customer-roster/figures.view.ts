import { html, nothing } from 'lit';
import { icon, sevCriticalIcon, stopIcon } from '../primitives/icons.js';
import type { ReadyModel } from './customer-roster.view.js';

/** What a column comes to; over all rows it is what the API says. */
export function totalView({ data, listed, messages, format }: ReadyModel, id: string): unknown {
  const { totals } = listed;
  const { summary, table, total } = data;
  const all = totals.count === listed.counts.all;
  const red = all ? summary.red : totals.red;
  switch (id) {
    case 'name': {
      const count = all ? total : totals.count;
      return messages.customers(count, format.number(count));
    }
    case 'health':
      return all && summary.health !== null
        ? html`<span class="health"
            ><span class="score-total num">${format.number(summary.health, 1)}</span
            ><span class="small subtle light">${summary.weighting === 'mrr' ? messages.weighted : ''}</span></span
          >`
        : red > 0
          ? html`<span class="with-icon danger">${icon(stopIcon)}<span>${messages.reds(red)}</span></span>`
          : nothing;
    case 'because':
      return totals.paying < totals.count
        ? html`<span class="subtle light">${messages.paying(format.number(totals.paying))}</span>`
        : nothing;
    case 'mrr':
      return format.wholeMoney(all ? summary.mrr : { amount: totals.mrr, currency: table.currency });
    case 'tickets':
      return html`<span class="num">${format.number(totals.tickets)}</span>${
          totals.critical > 0
            ? html`<span
                class="ticket critical"
                role="img"
                aria-label=${messages.named(messages.severity.critical, format.number(totals.critical))}
                >${icon(sevCriticalIcon)}<span class="num">${format.number(totals.critical)}</span></span
              >`
            : nothing
        }`;
    default:
      return nothing;
  }
}
