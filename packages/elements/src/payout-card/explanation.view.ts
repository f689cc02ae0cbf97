import type { CurrencyBalance } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { sk } from '../primitives/frame.view.js';
import type { PartModel } from './payout-card.view.js';

/** Line by line: earned, rate of the phase, bonus of the tier, share. Narrow says each as a sentence. */
export function explanationView(model: PartModel, balance: CurrencyBalance, vendor: string): unknown {
  const { explanation } = balance;
  if (!explanation) return nothing;
  const { messages, format, loading } = model;
  const phase = explanation.phase ?? messages.base;
  const percent = (bps: number | null) => (bps === null ? messages.notSet : format.percent(bps));
  const rows = explanation.lines.map((line): TemplateResult => {
    const bonus = line.bonusBps ? format.points(line.bonusBps) : '–';
    const parts = line.bonusBps ? `: ${percent(line.phaseRateBps)} ${phase}, ${bonus} ${explanation.tier}` : '';
    return html`<tr>
      <th scope="row">
        <button
          class="as-link stream"
          part="link"
          @click=${() => model.open({ kind: 'stream', balance, stream: line.stream })}>
          ${sk(messages.streams[line.stream], loading)}
        </button>
        <span class="small subtle count">${sk(messages.lines(line.lines), loading)}</span>
      </th>
      <td class="num end muted gross">${model.money(line.gross)}</td>
      <td class="num end muted base">${sk(percent(line.phaseRateBps), loading)}</td>
      <td class="num end muted bonus">${sk(bonus, loading)}</td>
      <td class="end rate">
        <span class="rate-cell"
          >${
            line.rateBps === null
              ? nothing
              : html`<svg class="bar split" aria-hidden="true">
                  <rect class="fill-track" width="100%" height="4" rx="2" />
                  <rect class="fill-accent" width=${`${line.rateBps / 100}%`} height="4" rx="2" />
                </svg>`
          }<span class="num ${line.rateBps === null ? 'subtle' : 'medium'}"
            >${sk(percent(line.rateBps), loading)}</span
          ></span
        >
      </td>
      <td class="num end ${line.operatorShare ? 'medium' : 'subtle'} share">
        ${line.operatorShare ? model.money(line.operatorShare) : messages.notSet}
      </td>
      <td class="how small muted" aria-hidden="true">
        ${line.rateBps === null || model.hideAmounts ? nothing : sk(messages.how(percent(line.rateBps), format.money(line.gross), parts), loading)}
      </td>
    </tr>`;
  });
  return html`<section class="why" part="why" aria-labelledby="why">
    <div class="why-head">
      <h3 class="heading" id="why">${messages.why}</h3>
      <p class="small muted">${sk(messages.basis(explanation.month, explanation.phase, explanation.tier), loading)}</p>
    </div>
    <table class="table" part="table">
      <thead>
        <tr>
          <th scope="col">${messages.stream}</th>
          <th scope="col" class="end gross">${messages.earned}</th>
          <th scope="col" class="end base">${phase}</th>
          <th scope="col" class="end bonus">${explanation.tier}</th>
          <th scope="col" class="end rate">${messages.rate}</th>
          <th scope="col" class="end share">${messages.share}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${messages.total}</th>
          <td class="num end gross">${model.money(explanation.gross)}</td>
          <td class="base"></td>
          <td class="bonus"></td>
          <td class="rate"></td>
          <td class="num end ${explanation.operatorShare ? '' : 'subtle'} share">
            ${explanation.operatorShare ? model.money(explanation.operatorShare) : messages.notSet}
          </td>
        </tr>
      </tfoot>
    </table>
    ${
      explanation.vendorShare && !model.hideAmounts
        ? html`<p class="small muted foot-note">
            ${sk(messages.keeps(vendor, format.money(explanation.vendorShare)), loading)}
            ${sk(messages.rounding, loading)}
          </p>`
        : nothing
    }
  </section>`;
}
