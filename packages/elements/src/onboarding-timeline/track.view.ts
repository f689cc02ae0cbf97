import type { Phase, Task } from '@gangway/contract';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { TimeScale } from './time-scale.js';

export const percent = (value: number): string => `${value}%`;

type Drawing = SVGTemplateResult | typeof nothing;

/** A bar; `y` is its top, measured from the middle of its line. */
export const bar = (kind: string, x: number, width: number, height: number, y = -height / 2): Drawing =>
  width > 0
    ? svg`<rect class=${kind} x=${percent(x)} width=${percent(width)} y=${y} height=${height} rx=${Math.min(2, height / 2)} />`
    : nothing;

/** Where something stood in the plan: a line below its bar. */
export const baseline = (scale: TimeScale, { start, end }: Phase['planned'], y = 7): Drawing =>
  start !== null && end !== null ? bar('baseline', scale.at(start), scale.span(start, end), 2, y) : nothing;

/** Lines from top to bottom, at the starts of weeks or other spans. */
export const gridLines = (at: readonly number[]): SVGTemplateResult =>
  svg`<svg viewBox="0 0 100 1" preserveAspectRatio="none" width="100%" height="100%"><path class="week" vector-effect="non-scaling-stroke" d=${at.map((x) => `M${x} 0V1`).join('')} /></svg>`;

export const todayLine = ({ today: at }: TimeScale): Drawing =>
  at === null ? nothing : svg`<line class="today" x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%" />`;

/** Done up to today in one tone, the rest in another. */
export function bars(
  scale: TimeScale,
  item: Pick<Phase | Task, 'state' | 'forecast'>,
  height: number,
  buffer = false,
): Drawing {
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

/** How much later a task may end by its lead time. */
export function leadRange(scale: TimeScale, task: Task, height: number): Drawing {
  const { end } = task.forecast;
  const range = task.leadTimeDays;
  if (!range || end === null || task.state === 'done' || task.state === 'skipped') return nothing;
  const day = scale.span(end, end);
  return bar('b-range', scale.at(end) + day * (1 + range.min - range.max), day * (range.max - range.min), height);
}

export const gem = (x: number, met = false): SVGTemplateResult =>
  svg`<svg x=${percent(x)} y="0" overflow="visible"><path class="gem ${met ? 'met' : ''}" d="M0-6L6 0 0 6-6 0z" /></svg>`;
