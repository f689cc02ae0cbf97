import type { Dispute, RevenueLine } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { failureView } from '../../primitives/failure.view.js';
import { flagIcon, icon } from '../../primitives/icons.js';
import { againView } from '../../primitives/asked.view.js';
import { rowActionsView } from '../../primitives/row-actions.view.js';
import { dotsView, type DetailsModel, type PageView } from './details.view.js';
import { invoiceFacts } from './lines.view.js';
import type { Page } from './page.js';
import { PartnerLineActionEvent } from '../payout-card.events.js';

/** One line: how its share comes about, what has become of it, and what is said about it. */
export function linePage(model: DetailsModel, page: Extract<Page, { kind: 'line' }>): PageView {
  const { messages, format, details } = model;
  const { line, of } = page;
  const { expected } = details;
  const dispute = expected?.id === line.dispute?.id ? expected : line.dispute;
  const open = dispute?.state === 'open';
  const mayDispute = !open && line.state !== 'voided' && line.operatorShare !== null;
  const allowed = details.scopes?.includes('billing:payouts') ?? false;
  const refused = details.scopes !== null && !allowed;
  return {
    title: line.customer.name,
    about: dotsView([...invoiceFacts(model, line), messages.streams[line.stream], format.month(line.period, 'long')]),
    narrow: true,
    body: html`${sumView(model, line, of)}
    ${open ? nothing : html`<p class="small muted">${stateText(model, line)}</p>`}
    ${dispute ? disputeView(model, dispute) : nothing}
    ${!model.readonly && (mayDispute || open) ? againView(model, details.session) : nothing}
    ${refused && !model.readonly && (mayDispute || open) ? html`<p class="small muted" id="refused">${messages.readOnly}</p>` : nothing}`,
    others: html`${
        mayDispute && !model.readonly
          ? html`<button
              type="button"
              class="button"
              part="button"
              aria-disabled=${allowed ? 'false' : 'true'}
              aria-describedby=${refused ? 'refused' : nothing}
              @click=${() => (allowed ? details.openDispute(line) : undefined)}>
              ${icon(flagIcon)}<span>${messages.dispute}</span>
            </button>`
          : nothing
      }${rowActionsView(model.rowActions, 'partner-payout-card', (id) => details.tell(new PartnerLineActionEvent(id, line)))}<slot
        name="row-actions"></slot>`,
  };
}

/** Earned, rate by rate, share: the arithmetic of the line, written down. */
function sumView(model: DetailsModel, line: RevenueLine, of: Extract<Page, { kind: 'line' }>['of']): TemplateResult {
  const { messages, format, money } = model;
  const { rateBps, bonusBps } = line;
  const rate = (bps: number) => html`<span class="num">${format.percent(bps)}</span>`;
  const split = rateBps !== null && bonusBps ? { phase: rateBps - bonusBps, bonus: bonusBps } : null;
  const row = (label: string, value: unknown, kind = '') =>
    html`<tr class=${kind}>
      <th scope="row">${label}</th>
      <td class="end">${value}</td>
    </tr>`;
  return html`<table class="table sum-table" part="line">
    <tbody>
      ${row(messages.earned, money(line.gross))}
      ${
        split
          ? html`${row(of?.phase ? messages.phaseRate(of.phase) : messages.base, rate(split.phase), 'part')}
            ${row(messages.tierBonus(of?.tier ?? null), html`<span class="num">${messages.points(format.points(split.bonus))}</span>`, 'part')}`
          : nothing
      }
      ${row(messages.rate, rateBps === null ? messages.notSet : rate(rateBps))}
      ${row(messages.share, line.operatorShare ? money(line.operatorShare) : messages.notSet, 'strong')}
      ${line.vendorShare ? row(messages.vendorShare(model.vendor), money(line.vendorShare), 'muted') : nothing}
    </tbody>
  </table>`;
}

function stateText({ messages, format }: DetailsModel, { state, holdUntil }: RevenueLine): string {
  return state === 'held' && holdUntil
    ? messages.heldUntil(format.date(format.dateOf(Date.parse(holdUntil))))
    : messages.lineStates[state];
}

/** What is said about a line, what is kept back for it, and what came of it. */
function disputeView(model: DetailsModel, dispute: Dispute): TemplateResult {
  const { messages, format, money, details } = model;
  const { mutation, expected } = details;
  const open = dispute.state === 'open';
  const allowed = details.scopes?.includes('billing:payouts') ?? false;
  const failed = mutation.failed?.name === 'withdraw' ? mutation.failed.error : null;
  const kind = open ? 'warn' : dispute.state === 'accepted' || dispute.state === 'settled' ? 'ok' : '';
  return html`<section class="panel" part="dispute" aria-labelledby="dispute">
    <div class="panel-head">
      <h4 class="heading" id="dispute">${messages.disputeReasons[dispute.reason]}</h4>
      <span class="badge ${kind}" aria-busy=${expected ? 'true' : 'false'}
        >${icon(flagIcon)}${messages.disputeStates[dispute.state]}</span
      >
    </div>
    <p class="said">${dispute.body}</p>
    <p class="small muted">${dotsView([dispute.by, format.date(format.dateOf(Date.parse(dispute.openedAt)))])}</p>
    <dl class="kv">
      ${
        dispute.claimed.share && dispute.claimed.rateBps !== null
          ? html`<div>
              <dt>
                ${(dispute.side === 'partner' ? messages.asYouSay : messages.asTheySay)(format.percent(dispute.claimed.rateBps), model.hideAmounts ? '••••' : format.money(dispute.claimed.gross))}
              </dt>
              <dd>${money(dispute.claimed.share)}</dd>
            </div>`
          : nothing
      }
      ${
        dispute.difference
          ? html`<div>
              <dt>${messages.disputed}</dt>
              <dd class="medium num">${model.hideAmounts ? '••••' : format.signedMoney(dispute.difference)}</dd>
            </div>`
          : nothing
      }
      ${
        open
          ? html`<div>
              <dt>${messages.keptBack}</dt>
              <dd>${money(dispute.held)}</dd>
            </div>`
          : nothing
      }
    </dl>
    <p class="small">
      ${dispute.note ?? messages.disputeOutcomes[dispute.state]}
      ${open && dispute.answerBy ? messages.answerBy(format.date(dispute.answerBy)) : nothing}
    </p>
    ${
      open && !model.readonly
        ? dispute.side === 'partner'
          ? html`<div>
              <button
                type="button"
                class="button compact"
                part="button"
                aria-disabled=${allowed && mutation.pending === null ? 'false' : 'true'}
                @click=${() => (allowed ? details.withdraw(dispute) : undefined)}>
                ${messages.withdraw}
              </button>
            </div>`
          : html`<p class="small muted">${messages.theirs}</p>`
        : nothing
    }
    ${expected ? html`<p class="small muted" role="status">${messages.working}</p>` : nothing}
    ${
      failed
        ? html`<p class="small">${messages.notWithdrawn}</p>
            ${failureView(failed, messages)}`
        : nothing
    }
  </section>`;
}
