import type { BillingSummary } from '@gangway/contract';
import { html, nothing } from 'lit';
import { sk } from '../primitives/frame.view.js';
import { calendarIcon, doneIcon, icon, warnIcon } from '../primitives/icons.js';
import { lazyView } from '../primitives/lazy.view.js';
import type { PartModel } from './payout-card.view.js';

/** The payout account: what is on, what is missing and by when. */
export function accountView(model: PartModel, { account }: BillingSummary): unknown {
  if (!account) return null;
  const { messages, loading } = model;
  const link =
    account.state === 'enabled'
      ? nothing
      : html`<button class="as-link link" part="link" @click=${() => model.open({ kind: 'account' })}>
          ${sk(account.connected ? messages.manage : messages.connect, loading)}
        </button>`;
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
      ${
        loading
          ? html`<li>
              <span class="line-main with-icon first-line warnc"
                >${icon(calendarIcon)}<span
                  >${sk(messages.notConnected, true)}<span class="small subtle"
                    >${sk(messages.needed, true)}</span
                  ></span
                ></span
              >
            </li>`
          : lazyView(model.extras, model, ({ dueView }, words) => dueView(words, account))
      }
    </ul>
  </section>`;
}
