import type { Phase, Plan, Task } from '@gangway/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Format } from '../../foundation/format.js';
import type { BeyondMessages } from './beyond.messages.js';
import { timeScale, type TimeScale } from '../time-scale.js';
import { bars, baseline, gem, gridLines, leadRange, percent, todayLine } from '../track.view.js';

/** The list's bars and days; they load with the data and stand in boxes that are there before. */
export interface Chart {
  /** Months, weeks and today above the lines. */
  axis(): TemplateResult;
  legend(): TemplateResult;
  /** All phases on one line, where there is no room for a line each. */
  overview(): TemplateResult;
  phase(phase: Phase, gated: boolean): TemplateResult;
  task(task: Task): TemplateResult;
  gate(date: string | null): TemplateResult;
}

type ChartMessages = BeyondMessages & { readonly today: string; readonly plan: string };

/** Null for a plan without days. */
export function chartOf(plan: Plan, format: Format, messages: ChartMessages): Chart | null {
  const scale = timeScale(plan);
  if (!scale) return null;
  const line = (drawn: unknown) =>
    html`<svg class="track" aria-hidden="true">
      ${gridLines(scale.weeks)}${todayLine(scale)}
      <g class="bars">${drawn}</g>
    </svg>`;
  const gemAt = (date: string | null) => (date === null ? nothing : gem(scale.at(date)));
  return {
    axis: () => axisView(scale, format, messages),
    legend: () => legendView(messages),
    overview: () => overviewView(scale, plan, format, messages),
    phase: (phase, gated) =>
      line(
        svg`${baseline(scale, phase.planned)}${bars(scale, phase, 8, phase.buffer)}${gated ? gemAt(phase.forecast.start) : nothing}`,
      ),
    task: (task) => line(svg`${bars(scale, task, 4)}${leadRange(scale, task, 4)}`),
    gate: (date) => line(gemAt(date)),
  };
}

/** So near to the end, in per cent, the word for today would stick out. */
const AT_THE_EDGE = 94;

/** Words of the axis must not run into "Today". */
const clear = (at: number, now: number | null) => now === null || Math.abs(at - now) > 9;

/** A month's name fits before the next one. Of months that are all that short, names run together in a narrow chart only. */
const isRoomy = ({ months }: TimeScale, index: number) =>
  (months[index + 1]?.at ?? 100) - (months[index]?.at ?? 0) > (index === 0 && months.length > 1 ? 12 : 6);

function axisView(scale: TimeScale, format: Format, messages: ChartMessages): TemplateResult {
  const many = scale.weeks.length > 16;
  const week = (scale.weeks[1] ?? 100) / 2;
  return html`<svg class="axis">
    ${scale.months
      .filter((month, index) => clear(month.at, scale.today) && isRoomy(scale, index))
      .map((month) => svg`<text class="month" x=${percent(month.at)} y="13">${format.month(month.period)}</text>`)}
    ${scale.today === null ? nothing : svg`<text class="now" x=${percent(scale.today)} y="13" text-anchor=${scale.today > AT_THE_EDGE ? 'end' : 'middle'}>${messages.today}</text>`}
    ${
      many
        ? nothing
        : svg`<text class="wk" x="0" dx="-12" y="31" text-anchor="end">${messages.week}</text>${scale.weeks.map(
            (at, index) =>
              svg`<text class="wk" x=${percent(Math.min(98, at + week))} y="31" text-anchor="middle">${format.number(index + 1)}</text>`,
          )}`
    }
  </svg>`;
}

const legendView = (messages: ChartMessages): TemplateResult =>
  html`<p class="legend small subtle" aria-hidden="true">
    <span
      ><svg width="16" height="8"><rect class="b-done" width="16" height="8" rx="2" /></svg>${messages.legendDone}</span
    ><span
      ><svg width="16" height="8">
        <rect class="b-now" width="9" height="8" rx="2" />
        <rect class="b-rest" x="9" width="7" height="8" rx="2" /></svg
      >${messages.legendNow}</span
    ><span
      ><svg width="16" height="8"><rect class="baseline" y="3" width="16" height="2" rx="1" /></svg
      >${messages.legendPlanned}</span
    ><span
      ><svg width="12" height="12" viewBox="-7 -7 14 14"><path class="gem" d="M0-6L6 0 0 6-6 0z" /></svg
      >${messages.legendGate}</span
    >
  </p>`;

function overviewView(scale: TimeScale, plan: Plan, format: Format, messages: ChartMessages): TemplateResult {
  const now = scale.today;
  const anchor = now === null || (now > 20 && now < 65) ? 'middle' : now <= 20 ? 'start' : 'end';
  const words = plan.day ? messages.todayIs(plan.day.number) : messages.today;
  return html`<svg role="img" aria-label=${messages.plan}>
    <g transform="translate(0 10)">${plan.phases.map((phase) => bars(scale, phase, 8, phase.buffer))}</g>
    ${
      now === null
        ? nothing
        : svg`<line class="today" x1=${percent(now)} x2=${percent(now)} y1="0" y2="20" /><text class="now" x=${percent(now)} y="34" text-anchor=${anchor}>${words}</text>`
    }
    ${(now !== null && now > 65) || plan.forecastFinish === null ? nothing : svg`<text x="100%" y="34" text-anchor="end">${format.date(plan.forecastFinish)}</text>`}
  </svg>`;
}
