import type { PayoutStory } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { bankIcon, doneIcon, editIcon, icon, stopIcon, warnIcon, type Icon } from '../../primitives/icons.js';
import { askedView } from '../../primitives/asked.view.js';
import { rowActionsView } from '../../primitives/row-actions.view.js';
import type { DetailsModel, PageView } from './details.view.js';
import type { Page } from './page.js';
import { PartnerPayoutActionEvent } from '../payout-card.events.js';

type Step = PayoutStory['steps'][number];

const drawings: Readonly<Record<Step['kind'], readonly [drawing: Icon, kind: string]>> = {
  sent: [doneIcon, 'ok'],
  returned: [warnIcon, 'warn'],
  account_changed: [editIcon, ''],
  sent_again: [doneIcon, 'ok'],
  arrived: [bankIcon, 'ok'],
  taken_back: [stopIcon, 'danger'],
};

/** What banks say when it is the account that does not do. */
const ofAccount = new Set([
  'account_closed',
  'account_frozen',
  'bank_account_restricted',
  'bank_account_unusable',
  'bank_ownership_changed',
  'incorrect_account_holder_name',
  'incorrect_account_holder_tax_id',
  'incorrect_account_type',
  'invalid_account_number',
  'invalid_currency',
  'no_account',
  'unsupported_card',
]);

/** What became of a payout, told as a line of dates that ends well or says what to do. */
export function storyPage(model: DetailsModel, page: Extract<Page, { kind: 'payout' }>): PageView {
  const { messages, format, details } = model;
  const payout = page.payout.data;
  const again = payout?.outcome === 'arrived' && payout.steps.some(({ kind }) => kind === 'returned');
  const fix = payout?.outcome === 'returned' && ofAccount.has(payout.failureCode ?? '');
  return {
    title: payout ? (again ? messages.paidAgain : messages.payoutTitles[payout.outcome]) : messages.working,
    about: payout ? format.month(payout.period, 'long') : undefined,
    narrow: true,
    body: askedView(model, page.payout, (each) => storyView(model, each, fix)),
    others: payout
      ? html`${
            fix
              ? html`<button
                  type="button"
                  class="button primary"
                  part="button button-primary"
                  @click=${() => details.open({ kind: 'account' })}>
                  ${messages.payoutAccount}
                </button>`
              : nothing
          }
          <button
            type="button"
            class="button"
            part="button"
            @click=${() => details.open({ kind: 'statement', id: payout.statementId })}>
            ${messages.paperTitle}</button
          >${rowActionsView(model.rowActions, 'partner-payout-card', (id) => details.tell(new PartnerPayoutActionEvent(id, payout)))}<slot
            name="row-actions"></slot>`
      : nothing,
  };
}

function storyView(model: DetailsModel, payout: PayoutStory, fix: boolean): TemplateResult {
  const { messages, format } = model;
  const amount = model.hideAmounts ? '••••' : format.money(payout.amount);
  return html`<p>
      ${messages.payoutTexts[payout.outcome](amount)} ${payout.daysLate ? messages.late(payout.daysLate) : nothing}
    </p>
    ${
      payout.steps.length > 0
        ? html`<ol class="story" part="story">
            ${payout.steps.map((step) => stepView(model, step))}
          </ol>`
        : nothing
    }
    ${
      payout.outcome === 'returned'
        ? html`<section class="panel">
            <h4 class="heading">${messages.whatToDo}</h4>
            <p class="small">${fix ? messages.fixAccount : messages.fixNothing}</p>
          </section>`
        : nothing
    }`;
}

function stepView({ messages, format }: DetailsModel, step: Step): TemplateResult {
  const [drawing, kind] = drawings[step.kind];
  const on = format.dateOf(Date.parse(step.at));
  return html`<li>
    ${icon(drawing, kind)}
    <span class="grow ${kind === 'warn' || kind === 'danger' ? 'medium' : ''}"
      >${messages.payoutSteps[step.kind](step.last4)}${
        step.note ? html`<span class="small muted block">${step.note}</span>` : nothing
      }${
        step.failureCode
          ? html`<span class="small muted block mono">${messages.failureCode(step.failureCode)}</span>`
          : nothing
      }</span
    >
    <time class="small muted" datetime=${on}>${format.date(on)}</time>
  </li>`;
}
