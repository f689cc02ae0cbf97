import { disputeReasons, type RevenueLine } from '@gangway/contract';
import { claimOf, type Claim } from '@gangway/rules';
import { html, nothing, type TemplateResult } from 'lit';
import type { ActsModel } from './acts.js';
import { dotsView, type PageView } from '../details/details.view.js';
import { invoiceFacts } from '../details/lines.view.js';
import { digitsOf, minorOf, majorOf } from '../../foundation/minor-units.js';
import type { ClaimDraft, Page } from '../details/page.js';

type DisputePage = Extract<Page, { kind: 'dispute' }>;

/** Saying what a line should be. What that comes to stands there while it is typed. */
export function disputePage(model: ActsModel, page: DisputePage): PageView {
  const { messages, format, details } = model;
  const { mutation } = details;
  const { line, claim } = page;
  const said = claimOn(line, claim);
  return {
    title: messages.dispute,
    about: dotsView([line.customer.name, ...invoiceFacts(model, line).slice(0, 1)]),
    narrow: true,
    body: html`<fieldset class="options">
        <legend class="heading">${messages.reasonLabel}</legend>
        ${disputeReasons.map(
          (reason) =>
            html`<label class="option">
              <input
                class="check"
                part="check"
                type="radio"
                name="reason"
                value=${reason}
                .checked=${claim.reason === reason}
                @change=${() => choose(model, page, reason)} />
              <span
                >${messages.disputeReasons[reason]}${
                  reason === 'wrong_amount' && !model.hideAmounts
                    ? html`<span class="small muted">${messages.counted(format.money(line.gross))}</span>`
                    : reason === 'wrong_rate' && line.rateBps !== null
                      ? html`<span class="small muted">${messages.countedRate(format.percent(line.rateBps))}</span>`
                      : nothing
                }</span
              >
            </label>`,
        )}
      </fieldset>
      ${inputView(model, page)} ${sumView(model, line, claim, said)}
      <div class="form-row">
        <label for="words">${messages.yourWords}</label>
        <textarea
          class="input"
          part="input"
          id="words"
          name="body"
          rows="3"
          required
          maxlength="10000"
          aria-describedby="words-hint"></textarea>
        <p class="hint" id="words-hint">${messages.yourWordsHint}</p>
      </div>`,
    act: {
      label: messages.sendDispute,
      busy: mutation.pending === 'dispute',
      run: (form) => {
        const body = form.get('body');
        if (typeof body !== 'string' || !said || said.difference === 0) return;
        const { gross, rateBps } = claim;
        void details.dispute(line, {
          reason: claim.reason,
          body: body.trim(),
          ...(gross === null || gross === line.gross.amount ? {} : { gross }),
          ...(rateBps === null || rateBps === line.rateBps ? {} : { rateBps }),
        });
      },
    },
    error: mutation.failed?.name === 'dispute' ? mutation.failed.error : null,
  };
}

/** What the reader's words come to; null where what is typed is no amount or rate. */
const claimOn = (line: RevenueLine, { gross, rateBps }: ClaimDraft): Claim | null =>
  line.operatorShare && gross !== null && rateBps !== null ? claimOf(line.operatorShare.amount, gross, rateBps) : null;

/** What a line says that is not of this customer or month is nothing; another reason begins with what the line says. */
function choose({ details }: ActsModel, page: DisputePage, reason: ClaimDraft['reason']): void {
  const { claim, line } = page;
  claim.reason = reason;
  claim.gross = reason === 'not_ours' || reason === 'wrong_month' ? 0 : line.gross.amount;
  claim.rateBps = line.rateBps;
  details.update();
}

function inputView(model: ActsModel, { line, claim }: DisputePage): unknown {
  const { messages, details } = model;
  const { currency } = line.gross;
  switch (claim.reason) {
    case 'not_ours':
    case 'wrong_month':
      return nothing;
    case 'wrong_rate':
      return html`<div class="form-row">
        <label for="rate">${messages.yourRate}</label>
        <input
          class="input short"
          part="input"
          id="rate"
          type="number"
          min="0"
          max="100"
          step="0.01"
          required
          .defaultValue=${String((line.rateBps ?? 0) / 100)}
          @input=${({ target }: Event) => {
            claim.rateBps = target instanceof HTMLInputElement ? minorOf(target.value, 2) : null;
            details.update();
          }} />
      </div>`;
    default: {
      const digits = digitsOf(currency);
      return html`<div class="form-row">
        <label for="gross">${messages.yourAmount(currency)}</label>
        <input
          class="input short"
          part="input"
          id="gross"
          type="number"
          step=${10 ** -digits}
          required
          .defaultValue=${majorOf(line.gross)}
          @input=${({ target }: Event) => {
            claim.gross = target instanceof HTMLInputElement ? minorOf(target.value, digits) : null;
            details.update();
          }} />
      </div>`;
    }
  }
}

/** As it is, as the reader says, the difference, and what happens to the money meanwhile. */
function sumView(model: ActsModel, line: RevenueLine, claim: ClaimDraft, said: Claim | null): TemplateResult {
  const { messages, format, money } = model;
  const { currency } = line.gross;
  const of = (rate: number, amount: number) =>
    [format.percent(rate), model.hideAmounts ? '••••' : format.money({ amount, currency })] as const;
  return html`<div class="panel" part="claim">
    <dl class="kv">
      <div>
        <dt>${messages.asItIs(...of(line.rateBps ?? 0, line.gross.amount))}</dt>
        <dd>${line.operatorShare ? money(line.operatorShare) : messages.notSet}</dd>
      </div>
      ${
        said
          ? html`<div>
                <dt>${messages.asYouSay(...of(claim.rateBps ?? 0, claim.gross ?? 0))}</dt>
                <dd>${money({ amount: said.share, currency })}</dd>
              </div>
              <div class="strong">
                <dt>${messages.disputed}</dt>
                <dd class="num">
                  ${model.hideAmounts ? '••••' : format.signedMoney({ amount: said.difference, currency })}
                </dd>
              </div>`
          : nothing
      }
    </dl>
    <p class="small muted" role="status">${said ? heldText(model, line, said) : nothing}</p>
  </div>`;
}

function heldText({ messages, format, hideAmounts }: ActsModel, line: RevenueLine, said: Claim): string {
  const { currency } = line.gross;
  const say = (amount: number) => (hideAmounts ? '••••' : format.money({ amount, currency }));
  const share = line.operatorShare?.amount ?? 0;
  if (said.difference === 0) return messages.noDifference;
  if (line.state === 'accrued') return messages.holdsAll(say(Math.max(0, share)));
  if (line.state === 'paid') return messages.holdsNoMore;
  return said.held > 0 ? messages.holds(say(said.held)) : messages.holdsNothing(say(share));
}
