import { html, nothing, svg, type TemplateResult } from 'lit';
import { sk } from '../primitives/frame.view.js';
import {
  doneIcon,
  editIcon,
  icon,
  sevCriticalIcon,
  sevMajorIcon,
  sevMinorIcon,
  sevQuestionIcon,
  skipIcon,
  staleIcon,
  stopIcon,
  warnIcon,
} from '../primitives/icons.js';
import type { ReadyModel } from './customer-roster.view.js';
import { dateOfDay } from './engine/roster-table.js';

/** Days before a renewal from which on they are counted, and from which on somebody should act. */
const [COUNTED, NEAR] = [60, 30];

const bandLooks = {
  red: { glyph: stopIcon, tone: 'danger', fill: 'fill-danger' },
  amber: { glyph: warnIcon, tone: 'warn', fill: 'fill-warn' },
  green: { glyph: doneIcon, tone: 'ok', fill: 'fill-ok' },
} as const;

const severities = [
  { key: 'critical', glyph: sevCriticalIcon },
  { key: 'major', glyph: sevMajorIcon },
  { key: 'minor', glyph: sevMinorIcon },
  { key: 'question', glyph: sevQuestionIcon },
] as const;

/** Score, change in 30 days, and the line of eight weeks. */
export function healthView({ data: { table }, messages, format, loading }: ReadyModel, row: number): TemplateResult {
  const band = table.bandOf(row);
  const change = table.number('healthChange', row);
  const score = table.number('health', row);
  const looks = band ? bandLooks[band] : { glyph: skipIcon, tone: 'subtle', fill: '' };
  return html`<span class="health"
    ><span class="with-icon ${looks.tone}"
      >${icon(looks.glyph)}<b class="score num"
        >${Number.isNaN(score) ? '–' : sk(format.number(score), loading)}</b
      ></span
    ><span class="visually-hidden">${loading ? '' : messages.healthLabel(band, Number.isNaN(change) ? 0 : change)}</span
    ><span class="delta num" aria-hidden="true">${Number.isNaN(change) ? '' : sk(format.signed(change), loading)}</span
    >${sparkView(table.trend[row] ?? [], looks.fill)}</span
  >`;
}

/** A line of 48 by 16: a pixel for each point, less when the line would leave. */
function sparkView(trend: readonly number[], fill: string): TemplateResult {
  const [low, high] = [Math.min(...trend), Math.max(...trend)];
  const scale = 12 / Math.max(12, high - low);
  const points = trend.map((value, index) => ({
    x: (index * 44) / Math.max(1, trend.length - 1),
    y: 8 - (value - (low + high) / 2) * scale,
  }));
  const last = points.at(-1);
  return html`<svg class="spark" viewBox="0 0 48 16" aria-hidden="true">
    ${
      last
        ? svg`<polyline points=${points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
            <circle class=${fill} cx=${last.x} cy=${last.y.toFixed(1)} r="2" />`
        : nothing
    }
  </svg>`;
}

/** What the score is about, with a mark where it was set by hand or nobody measured lately. */
export function becauseView({ data: { table }, messages, loading }: ReadyModel, row: number): TemplateResult {
  const stale = table.isStale(row);
  const words = table.because[row] ?? (stale ? messages.stale : table.bandOf(row) === null ? messages.tooLittle : '');
  return html`${
      table.isOverridden(row)
        ? html`<span class="mark" title=${messages.byHand}
            >${icon(editIcon)}<span class="visually-hidden">${messages.named(messages.byHand, '')}</span></span
          >`
        : nothing
    }${stale ? html`<span class="mark" title=${messages.stale}>${icon(staleIcon)}<span class="visually-hidden">${messages.named(messages.stale, '')}</span></span>` : nothing}<span
      class="ellipsis"
      title=${loading ? '' : words}
      >${sk(words, loading)}</span
    >`;
}

export function renewalView({ data, messages, format, today, loading }: ReadyModel, row: number): unknown {
  const day = data.table.number('renewal', row);
  if (Number.isNaN(day)) return html`<span class="subtle">–</span>`;
  const left = day - today(data);
  return html`${sk(format.date(dateOfDay(day)), loading)}
  ${
    left > COUNTED || loading
      ? nothing
      : html`<span class="small ${left <= NEAR ? 'warn medium' : 'subtle'}"
          >${left < 0 ? messages.overdue : messages.days(left)}</span
        >`
  }`;
}

export function ticketsView({ data: { table }, messages, format, loading }: ReadyModel, row: number): unknown {
  const some = severities.filter(({ key }) => table.number(key, row) > 0);
  if (some.length === 0) return html`<span class="subtle">${sk(messages.noTickets, loading)}</span>`;
  return some.map(
    ({ key, glyph }) =>
      html`<span class="ticket ${key}"
        >${icon(glyph)}<span class="num">${sk(format.number(table.number(key, row)), loading)}</span
        ><span class="visually-hidden"> ${messages.severity[key]}</span></span
      >`,
  );
}
