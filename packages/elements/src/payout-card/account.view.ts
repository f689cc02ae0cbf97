import type { BillingSummary } from '@gangway/contract';
import { html, nothing } from 'lit';
import { sk } from '../primitives/frame.view.js';
import { calendarIcon, doneIcon, icon, warnIcon } from '../primitives/icons.js';
import type { PartModel } from './payout-card.view.js';

/** The payout account: what is on, what is missing and by when. */
export function accountView(model: PartModel, { account }: BillingSummary): unknown {
  if (!account) return null;
  const { messages, format, loading } = model;
  const due = [...account.pastDue, ...account.currentlyDue];
  const link =
    account.state === 'enabled'
      ? nothing
      : html`<button class="as-link link" part="link" @click=${() => model.open({ kind: 'account' })}>
          ${sk(account.connected ? messages.manage : messages.connect, loading)}
        </button>`;
  const until =
    account.deadline === null
      ? messages.needed
      : messages.neededBy(format.date(format.dateOf(Date.parse(account.deadline))));
  return html`<section class="account" part="account" aria-labelledby="account">
    <h3 class="heading" id="account">${messages.payoutAccount}</h3>
    <ul class="lines">
      <li>
        ${
          account.connected
            ? html`<span class="line-main with-icon first-line ${account.payoutsEnabled ? 'okc' : 'warnc'}"
                >${icon(account.payoutsEnabled ? doneIcon : warnIcon)}<span
                  >${sk(account.payoutsEnabled ? messages.payoutsOn : messages.payoutsOff, loading)}</span
                ></span
              >`
            : html`<span class="line-main with-icon first-line warnc"
                >${icon(warnIcon)}<span
                  >${messages.notConnected}<span class="small subtle">${messages.notConnectedText}</span></span
                ></span
              >`
        }
        ${link}
      </li>
      ${due.map(
        (key) =>
          html`<li>
            <span class="line-main with-icon first-line warnc"
              >${icon(calendarIcon)}<span
                >${sk(messages.requirement(key), loading)}<span class="small subtle">${sk(until, loading)}</span></span
              ></span
            >
          </li>`,
      )}
    </ul>
  </section>`;
}
