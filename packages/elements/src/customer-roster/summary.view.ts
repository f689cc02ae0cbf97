import { healthBands, type RosterSummary, type TierProgress } from '@gangway/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { sk } from '../primitives/frame.view.js';
import { doneIcon, icon, stopIcon, todoIcon } from '../primitives/icons.js';
import type { ReadyModel } from './customer-roster.view.js';

/** Pieces of a bar, in per cent of its width, with a gap between them. */
const GAP = 0.6;
const fills = { red: 'fill-danger', amber: 'fill-warn', green: 'fill-ok', none: 'fill-border' } as const;

const pieceView = (fill: string, x: number, width: number) =>
  svg`<rect class=${fill} x=${`${x}%`} width=${`${width}%`} height="6" rx="2" />`;

/** Where the portfolio stands: health, tier, and the conditions of territory protection or else the revenue. */
export function summaryView(model: ReadyModel): TemplateResult {
  const { data, messages } = model;
  return html`<section class="section summary" part="summary" aria-label=${messages.portfolio}>
    ${healthView(model, data.summary)}
    ${data.tier && data.tier.ladder.length > 1 ? tierView(model, data.tier) : nothing}
    ${data.summary.exclusivity ? protectionView(model, data.summary.exclusivity) : revenueView(model, data.summary)}
  </section>`;
}

function healthView({ messages, format, loading }: ReadyModel, summary: RosterSummary): TemplateResult {
  const parts = [...healthBands, 'none' as const]
    .map((band) => ({ band, money: summary.bands[band] }))
    .filter(({ money }) => money.amount > 0);
  const all = parts.reduce((sum, { money }) => sum + money.amount, 0);
  let x = 0;
  const bar = parts.map(({ band, money }) => {
    const width = (money.amount / all) * 100;
    const from = x;
    x += width;
    return pieceView(fills[band], from, Math.max(0.5, width - (x < 99.9 ? GAP : 0)));
  });
  // Each language has its own comma: a list by `Intl` costs more than all else here, and is needed nowhere else at first.
  const shares = parts.map(
    ({ band, money }) => `${band === 'none' ? messages.noScore : messages.band[band]} ${format.money(money)}`,
  );
  return html`<div class="sum">
    <p class="small subtle">${summary.weighting === 'mrr' ? messages.health : messages.healthSimple}</p>
    <p class="big">
      <b class="num">${summary.health === null ? '–' : sk(format.number(summary.health, 1), loading)}</b>
      ${
        summary.red > 0
          ? html`<span class="danger with-icon"
              >${icon(stopIcon)}<span>${sk(messages.reds(summary.red), loading)}</span></span
            >`
          : nothing
      }
    </p>
    <svg class="bar" role="img" aria-label=${messages.bandsLabel(shares)}>
      <rect class="fill-track" width="100%" height="6" rx="2" />
      ${bar}
    </svg>
    <p class="small muted keys">
      ${parts.map(({ band, money }) =>
        band === 'none'
          ? nothing
          : html`<span>${sk(messages.bandShare(format.wholeMoney(money), band), loading)}</span>`,
      )}
    </p>
  </div>`;
}

function tierView(model: ReadyModel, progress: TierProgress): TemplateResult {
  const { messages, loading } = model;
  const { tier, metric, count, next, remaining, ladder } = progress;
  const what =
    metric === null || count === null
      ? messages.tierAgreed
      : progress.atRisk && tier.minimum !== null
        ? messages.tierAtRisk(count, tier.minimum)
        : next && remaining !== null
          ? messages.toTier(remaining, metric, next.name)
          : messages.tierTop;
  return html`<div class="sum">
    <p class="small subtle">${messages.tier}</p>
    <p class="big">
      <b>${sk(tier.name, loading)}</b> <span class=${progress.atRisk ? 'warn' : 'muted'}>${sk(what, loading)}</span>
    </p>
    ${ladderView(model, ladder, metric === null ? null : count)}
  </div>`;
}

/**
 * The tier held with its neighbours, and how far the count has come in it. Where nothing counts (`count` is null) all tiers stand
 * side by side.
 */
function ladderView(
  { messages, format, loading }: ReadyModel,
  ladder: TierProgress['ladder'],
  count: number | null,
): TemplateResult {
  const held = ladder.findIndex((tier) => tier.held);
  const shown = count === null ? ladder : ladder.slice(Math.max(0, Math.min(held - 1, ladder.length - 3))).slice(0, 3);
  const widths = shown.length === 3 ? [25.2, 50.4, 24.4] : shown.map(() => 100 / shown.length);
  let x = 0;
  const bar = shown.map((tier, index) => {
    const [at, room] = [x, widths[index] ?? 0];
    const [start, end] = [tier.minimum ?? 0, shown[index + 1]?.minimum ?? null];
    const part =
      count === null
        ? Number(tier.held)
        : count < start
          ? 0
          : end === null
            ? 1
            : Math.min(1, (count - start) / (end - start));
    const width = room - GAP;
    x += room;
    return [pieceView('fill-track', at, width), pieceView('fill-accent', at, width * part)];
  });
  const words = shown.map(({ name, minimum, held: here }) =>
    count === null || minimum === null || (minimum <= count && !here) ? name : messages.tierFrom(name, minimum, here),
  );
  return html`<svg class="bar" role="img" aria-label=${`${count ?? ''} ${format.list(words)}`}>${bar}</svg>
    <p class="small muted tier-keys n${shown.length}">
      ${shown.map((tier, index) => html`<span class=${tier.held ? 'medium accent' : ''}>${sk(words[index] ?? '', loading)}</span>`)}
    </p>`;
}

function protectionView(
  { messages, format, loading, data }: ReadyModel,
  exclusivity: NonNullable<RosterSummary['exclusivity']>,
): TemplateResult {
  const value = (unit: 'money' | 'count' | 'bps', amount: number | null): string =>
    amount === null
      ? messages.notSet
      : unit === 'money'
        ? format.wholeMoney({ amount, currency: data.summary.mrr.currency })
        : unit === 'bps'
          ? format.percent(amount)
          : format.number(amount);
  return html`<div class="sum excl-sum">
    <p class="small subtle">${sk(messages.protection(exclusivity.fromTier), loading)}</p>
    <p class="big">
      <b class="num">${sk(messages.conditionsOf(exclusivity.met, exclusivity.conditions.length), loading)}</b>
      <span class="muted">${sk(messages.conditionsMet, loading)}</span>
    </p>
    <ul class="conds small">
      ${exclusivity.conditions.map(
        ({ key, met, actual, needed, unit, strict }) =>
          html`<li>
            <span class="with-icon ${met ? 'okc' : 'noc'}"
              >${icon(met ? doneIcon : todoIcon)}<span
                ><span class="visually-hidden">${messages.condition(met === true)}</span>
                ${sk(messages.conditions[key](value(unit, actual)), loading)}<span class="subtle">
                  ${sk(messages.needs(value(unit, needed), strict), loading)}</span
                ></span
              ></span
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

const revenueView = ({ messages, format, loading }: ReadyModel, summary: RosterSummary): TemplateResult =>
  html`<div class="sum">
    <p class="small subtle">${messages.revenue}</p>
    <p class="big">
      <b class="num">${sk(format.wholeMoney(summary.mrr), loading)}</b>
      <span class="muted">${messages.perMonth}</span>
    </p>
    <p class="small muted">${sk(messages.active(summary.active, summary.count), loading)}</p>
  </div>`;
