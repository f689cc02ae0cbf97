import type { Phase, Task } from '@gangway/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Format } from '../foundation/format.js';
import type { ReadyModel } from './onboarding-timeline.view.js';
import type { TimeScale } from './time-scale.js';

const percent = (value: number) => `${value}%`;

/** A bar; `y` is its top, measured from the middle of its line. */
const bar = (kind: string, x: number, width: number, height: number, y = -height / 2) =>
  width > 0
    ? svg`<rect class=${kind} x=${percent(x)} width=${percent(width)} y=${y} height=${height} rx=${Math.min(2, height / 2)} />`
    : nothing;

/** One line of the plan: weeks, today, and what stands on it. */
const line = (scale: TimeScale, bars: unknown) =>
  html`<span class="track-cell" aria-hidden="true"
    ><svg class="track">
      ${weeksOf(scale)}${today(scale)}
      <g class="bars">${bars}</g>
    </svg></span
  >`;

const weeksOf = (scale: TimeScale) =>
  svg`<svg viewBox="0 0 100 1" preserveAspectRatio="none" width="100%" height="100%"><path class="week" vector-effect="non-scaling-stroke" d=${scale.weeks.map((at) => `M${at} 0V1`).join('')} /></svg>`;
const today = ({ today: at }: TimeScale) =>
  at === null ? nothing : svg`<line class="today" x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%" />`;

/** Done up to today in one tone, the rest in another. */
function bars(scale: TimeScale, item: Pick<Phase | Task, 'state' | 'forecast'>, height: number, buffer = false) {
  const { start, end } = item.forecast;
  if (start === null) return nothing;
  const x = scale.at(start);
  const width = end === null ? Math.max(1, (scale.today ?? x) - x) : scale.span(start, end);
  if (buffer) return bar('b-buffer', x, width, height);
  if (item.state === 'done' || item.state === 'skipped') return bar('b-done', x, width, height);
  const now = scale.today ?? 0;
  const open = item.state === 'locked' || item.state === 'available' || item.state === 'open';
  if (open || x >= now) return bar('b-next', x, width, height);
  const past = Math.min(now - x, width);
  return svg`${bar('b-now', x, past, height)}${bar('b-rest', x + past, width - past, height)}`;
}

export function phaseTrack(scale: TimeScale, phase: Phase, gated: boolean): TemplateResult {
  const { start, end } = phase.planned;
  const plan =
    start !== null && end !== null ? bar('baseline', scale.at(start), scale.span(start, end), 2, 7) : nothing;
  return line(
    scale,
    svg`${plan}${bars(scale, phase, 8, phase.buffer)}${gated && phase.forecast.start !== null ? gem(scale.at(phase.forecast.start)) : nothing}`,
  );
}

export function taskTrack(scale: TimeScale, task: Task): TemplateResult {
  const { end } = task.forecast;
  const range = task.leadTimeDays;
  const open = task.state !== 'done' && task.state !== 'skipped';
  const width = range && open && end !== null ? scale.span(end, end) * (range.max - range.min) : 0;
  return line(
    scale,
    svg`${bars(scale, task, 4)}${end !== null && width > 0 ? bar('b-range', scale.at(end) + scale.span(end, end) - width, width, 4) : nothing}`,
  );
}

export const gateTrack = (scale: TimeScale, date: string | null): TemplateResult =>
  line(scale, date === null ? nothing : gem(scale.at(date)));

const gem = (x: number) =>
  svg`<svg x=${percent(x)} y="0" overflow="visible"><path class="gem" d="M0-6L6 0 0 6-6 0z" /></svg>`;

/** Months, weeks and today above the lines. */
export function axisView(scale: TimeScale, format: Format, messages: ReadyModel['messages']): TemplateResult {
  const many = scale.weeks.length > 16;
  const week = (scale.weeks[1] ?? 100) / 2;
  return html`<div class="row axis-row" aria-hidden="true">
    <span class="what small subtle">${messages.task}</span><span class="who-cell small subtle">${messages.owner}</span
    ><span class="when small subtle">${messages.when}</span
    ><span class="track-cell"
      ><svg class="axis">
        ${scale.months
          .filter((month, index) => near(month.at, scale.today) && (scale.months[index + 1]?.at ?? 100) - month.at > 6)
          .map((month) => svg`<text class="month" x=${percent(month.at)} y="13">${format.month(month.period)}</text>`)}
        ${scale.today === null ? nothing : svg`<text class="now" x=${percent(scale.today)} y="13" text-anchor="middle">${messages.today}</text>`}
        ${
          many
            ? nothing
            : svg`<text class="wk" x="0" dx="-12" y="31" text-anchor="end">${messages.week}</text>${scale.weeks.map(
                (at, index) =>
                  svg`<text class="wk" x=${percent(Math.min(98, at + week))} y="31" text-anchor="middle">${format.number(index + 1)}</text>`,
              )}`
        }
      </svg></span
    >
  </div>`;
}

/** Words of the axis must not run into "Today". */
const near = (at: number, now: number | null) => now === null || Math.abs(at - now) > 9;

/** All phases on one line, where there is no room for a line each. */
export function overviewView(
  scale: TimeScale,
  phases: readonly Phase[],
  label: string,
  words: { readonly now: string; readonly end: string },
): TemplateResult {
  const now = scale.today;
  const anchor = now === null || (now > 20 && now < 65) ? 'middle' : now <= 20 ? 'start' : 'end';
  return html`<svg class="overview" role="img" aria-label=${label}>
    <g transform="translate(0 10)">${phases.map((phase) => bars(scale, phase, 8, phase.buffer))}</g>
    ${
      now === null
        ? nothing
        : svg`<line class="today" x1=${percent(now)} x2=${percent(now)} y1="0" y2="20" /><text class="now" x=${percent(now)} y="34" text-anchor=${anchor}>${words.now}</text>`
    }
    ${now !== null && now > 65 ? nothing : svg`<text x="100%" y="34" text-anchor="end">${words.end}</text>`}
  </svg>`;
}
