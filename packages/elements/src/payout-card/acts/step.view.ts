import type { StepDowns } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, upIcon } from '../../primitives/icons.js';
import { askedView } from '../../primitives/asked.view.js';
import type { PageView } from '../details/details.view.js';
import type { Page } from '../details/page.js';
import type { ActsModel } from './acts.js';

type StepDown = StepDowns['data'][number];

/** What a month brings in which the rates step down: before and after, stream by stream, and the way round it. */
export function stepPage(model: ActsModel, page: Extract<Page, { kind: 'step' }>): PageView {
  const { messages, format, details } = model;
  const step = page.steps.data?.data.find(({ currency }) => currency === page.currency);
  return {
    title: step ? messages.stepTitle(step.month) : messages.whatIf,
    about: step ? format.date(step.on, 'long') : undefined,
    narrow: true,
    body: askedView(model, page.steps, () =>
      step ? stepView(model, step) : html`<p class="muted">${messages.noStep}</p>`,
    ),
    others: html`<button
      type="button"
      class="button"
      part="button"
      @click=${() => details.open({ kind: 'estimate', currency: page.currency })}>
      ${messages.whatIf}
    </button>`,
  };
}

function stepView(model: ActsModel, step: StepDown): TemplateResult {
  const { messages, format, money } = model;
  const say = (amount: StepDown['difference'], signed = false) =>
    model.hideAmounts ? '••••' : signed ? format.signedMoney(amount) : format.money(amount);
  const { nextTier } = step;
  return html`<p>${messages.stepText(step.from, step.to)}</p>
    <table class="table" part="step">
      <thead>
        <tr>
          <th scope="col">${messages.stream}</th>
          <th scope="col" class="end">${messages.before}</th>
          <th scope="col" class="end">${messages.after}</th>
        </tr>
      </thead>
      <tbody>
        ${step.streams.map(({ stream, gross, now, then }) => {
          const rate = (at: typeof now) => format.percent(at.phaseRateBps + at.bonusBps);
          const same = now.share.amount === then.share.amount;
          return html`<tr>
            <td>${messages.streams[stream]}<span class="small muted block">${messages.onGross(say(gross))}</span></td>
            <td class="end">${money(now.share)}<span class="small muted block num">${rate(now)}</span></td>
            <td class="end ${same ? '' : 'medium'}">
              ${money(then.share)}<span class="small muted block num">${rate(then)}</span>
            </td>
          </tr>`;
        })}
      </tbody>
      <tfoot>
        <tr>
          <td>${messages.aMonth}</td>
          <td></td>
          <td class="end num">${say(step.difference, true)}</td>
        </tr>
      </tfoot>
    </table>
    ${
      nextTier && nextTier.remaining > 0
        ? html`<p class="panel with-icon first-line">
            ${icon(upIcon)}<span
              >${messages.nextTier(nextTier.remaining, nextTier.name, say(nextTier.difference, true))}</span
            >
          </p>`
        : nothing
    }`;
}
