import type { Estimate } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, warnIcon } from '../../primitives/icons.js';
import { askedView } from '../../primitives/asked.view.js';
import type { PageView } from '../details/details.view.js';
import { softwareOf } from './software-of.js';
import type { Page } from '../details/page.js';
import type { ActsModel } from './acts.js';

type EstimatePage = Extract<Page, { kind: 'estimate' }>;

/** The same revenue in another tier or month, or more of it; beside it what it is today. */
export function estimatePage(model: ActsModel, page: EstimatePage): PageView {
  const { messages } = model;
  return {
    title: messages.whatIf,
    body: askedView(
      model,
      page.estimate,
      (estimate) =>
        html`<div class="estimate" part="estimate" aria-busy=${page.estimate.busy ? 'true' : 'false'}>
            ${choicesView(model, page, estimate)}${resultView(model, estimate)}
          </div>
          <p class="small muted">${messages.estimateNote}</p>`,
    ),
  };
}

function choicesView(model: ActsModel, page: EstimatePage, estimate: Estimate): TemplateResult {
  const { messages, format, details } = model;
  const { currency } = estimate.difference;
  const tiers = estimate.options.filter(({ month }) => month === estimate.options[0]?.month);
  const software = page.query.software ?? softwareOf(estimate);
  const reach = page.reach ?? 0;
  const amount = model.hideAmounts ? '••••' : format.money({ amount: software, currency });
  return html`<div class="choices">
    ${
      tiers.length > 0
        ? html`<fieldset class="form-row">
            <legend>${messages.tier}</legend>
            <div class="options tiers">
              ${tiers.map(
                ({ tier }) =>
                  html`<label class="option">
                    <input
                      class="check"
                      part="check"
                      type="radio"
                      name="tier"
                      .checked=${estimate.tier === tier.name}
                      @change=${() => details.estimate(page, { tier: tier.key, customers: null })} />
                    <span>${tier.name}<span class="small muted">${messages.fromCustomers(tier.minimum)}</span></span>
                  </label>`,
              )}
            </div>
          </fieldset>`
        : nothing
    }
    <div class="form-row">
      <label for="month">${messages.agreementMonth}</label>
      <input
        class="input short"
        part="input"
        id="month"
        type="number"
        min="1"
        max="1200"
        .value=${String(page.query.month ?? estimate.month)}
        @change=${({ target }: Event) => {
          if (target instanceof HTMLInputElement && target.validity.valid && target.value)
            details.estimate(page, { month: target.valueAsNumber });
        }} />
    </div>
    ${
      reach > 0
        ? html`<div class="form-row">
            <label for="software">${messages.softwareOf}</label>
            <output for="software" class="medium num">${amount}</output>
            <input
              class="slider"
              part="slider"
              id="software"
              type="range"
              min="0"
              max=${reach}
              step=${Math.max(1, Math.round(reach / 200))}
              aria-valuetext=${amount}
              .value=${String(software)}
              @input=${({ target }: Event) => {
                if (target instanceof HTMLInputElement) page.query.software = target.valueAsNumber;
                details.update();
              }}
              @change=${() => details.estimate(page, {})} />
          </div>`
        : nothing
    }
  </div>`;
}

function resultView(model: ActsModel, estimate: Estimate): TemplateResult {
  const { messages, format, money } = model;
  const { now, then, difference, options } = estimate;
  const share = then.operatorShare ?? { amount: 0, currency: difference.currency };
  const today = now.operatorShare ? (model.hideAmounts ? '••••' : format.money(now.operatorShare)) : messages.notSet;
  const { whole, minor } = format.moneyParts(share);
  return html`<section class="result" aria-live="polite">
    <div>
      <p class="small subtle">${messages.aMonthAt(estimate.tier, estimate.month)}</p>
      <p class="display">
        ${model.hideAmounts ? html`<span class="masked">••••••</span>` : html`${whole}<span class="cents">${minor}</span>`}
      </p>
      <p class=${difference.amount > 0 ? 'ok' : 'muted'}>
        ${
          difference.amount === 0
            ? messages.asToday(today)
            : messages.against(model.hideAmounts ? '••••' : format.signedMoney(difference), today)
        }
      </p>
    </div>
    <table class="table" part="table">
      <thead>
        <tr>
          <th scope="col">${messages.month}</th>
          <th scope="col" class="end">${messages.streams.software}</th>
          <th scope="col" class="end">${messages.aMonth}</th>
        </tr>
      </thead>
      <tbody>
        ${options.map((option) => {
          const chosen = option.tier.name === estimate.tier && option.month === estimate.month;
          const current = option.tier.name === now.tier && option.month === now.month;
          return html`<tr class=${chosen ? 'strong' : ''}>
            <td>
              ${option.difference.amount < 0 ? icon(warnIcon, 'inline warn') : nothing}
              ${messages.ifMonth(option.month, option.tier.name)}
              ${current ? html`<span class="badge">${messages.now}</span>` : nothing}
            </td>
            <td class="end num">${format.percent(option.softwareBps)}</td>
            <td class="end">${money(option.operatorShare)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}
