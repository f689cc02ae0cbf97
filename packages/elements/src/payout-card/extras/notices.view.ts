import type { BlockReason, CurrencyBalance } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, warnIcon } from '../../primitives/icons.js';
import type { PayoutExtrasMessages } from './extras.messages.js';
import type { PayoutCardModel } from '../payout-card.view.js';
import type { Target } from '../target.js';

/** Milliseconds before a month in which its lower rates are told of. */
const AHEAD = 60 * 86_400_000;

/** Where a notice leads. */
type Way = Extract<Target, { kind: keyof PayoutExtrasMessages['ways'] }>;
type NoticeModel = PayoutCardModel & { readonly messages: PayoutExtrasMessages };

/** What brought the payout back or holds it up, and that rates step down before they do: each with its way on, where it has one. */
export function noticesView(model: NoticeModel, { next, whatIf, currency }: CurrencyBalance): unknown {
  const { messages, format } = model;
  const ways: Partial<Record<BlockReason, Way>> = {
    payouts_disabled: { kind: 'account' },
    disputed: { kind: 'disputed', currency },
  };
  const step = whatIf.find(
    ({ period, difference }) => period !== null && difference.amount < 0 && Date.parse(period) < model.now + AHEAD,
  );
  const difference = step && (model.hideAmounts ? '••••' : format.signedMoney(step.difference));
  return [
    next?.state === 'failed' && next.payoutId
      ? noticeView(model, messages.cameBack, { kind: 'payout', id: next.payoutId })
      : nothing,
    ...(next?.blockedBy ?? []).map((reason) => noticeView(model, messages.reasons[reason], ways[reason])),
    step?.period && difference
      ? noticeView(model, messages.stepSoon(format.month(step.period, 'long'), step.label, difference), {
          kind: 'step',
          currency,
        })
      : nothing,
  ];
}

const noticeView = ({ messages, open }: NoticeModel, words: string, way: Way | undefined): TemplateResult =>
  html`<div class="notice trouble" part="notice">
    ${icon(warnIcon, 'warn')}
    <p class="grow">${words}</p>
    ${way ? html`<button class="button compact" part="button" @click=${() => open(way)}>${messages.ways[way.kind]}</button>` : nothing}
  </div>`;
