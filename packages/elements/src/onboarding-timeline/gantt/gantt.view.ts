import type { Phase, Task } from '@gangway/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { failureView } from '../../primitives/failure.view.js';
import { calendarIcon, gateIcon, gateMetIcon, icon, minusIcon, pathIcon, plusIcon } from '../../primitives/icons.js';
import type { GanttController, Proposal } from './gantt.controller.js';
import type { GanttMessages } from './gantt.messages.js';
import { isMovable, linksTo, pixelsPerDay, rowsOf, ticksOf, zooms, type GanttRow, type Zoom } from './gantt.model.js';
import { isShut, linesOf, tasksOf } from '../plan.js';
import { isOpen, phaseName, stateIcon, taskName } from '../plan.view.js';
import { shiftSentences, type Preview } from '../shift.js';
import { dayOf, timeScale, type TimeScale } from '../time-scale.js';
import type { BeyondModel } from '../beyond/tools.view.js';
import { bar, bars, baseline, gem, gridLines, leadRange, percent, todayLine } from '../track.view.js';

export type GanttModel = BeyondModel & { readonly messages: GanttMessages; readonly gantt: GanttController };

/** Days after the last one, for bars to be moved to. */
const MARGIN = 21;
/** Pixels that a line is high, and half of it: where bars lie. */
const LINE = 44;

interface Scene {
  readonly model: GanttModel;
  readonly scale: TimeScale;
  readonly zoom: Zoom;
  readonly proposal: Proposal | null;
  readonly preview: Preview | null;
}

/** The plan on a line of days: planned against forecast, gates, the critical path, and bars that can be moved. */
export function daysView(model: GanttModel): unknown {
  const scale = timeScale(model.plan, MARGIN);
  // A plan that goes by proof has no days: its list says all that there is.
  if (!scale)
    return html`<p class="notice">${icon(calendarIcon)}<span class="grow">${model.messages.notSetDate}</span></p>`;
  const { gantt } = model;
  gantt.show(model, scale, tasksOf(model.plan));
  const { zoom, proposal, preview } = gantt;
  const scene: Scene = { model, scale, zoom, proposal, preview };
  const rows = rowsOf(linesOf(model.plan, model.filter), (lines) => isOpen(model, lines));
  const { messages } = model;
  return html`<div class="gantt ${zoom}" part="gantt" @keydown=${gantt.shortcut}>
    ${toolsView(scene)}
    <div class="gantt-scroll" role="region" aria-label=${messages.ganttOf} tabindex="0">
      <ol class="gantt-rows">
        <li class="gantt-row gantt-axis" aria-hidden="true">
          <span class="gantt-name small subtle">${messages.task}</span>${axisView(scene)}
        </li>
        ${repeat(
          rows,
          ({ key }) => key,
          (row, index) =>
            html`<li class="gantt-row ${row.kind === 'phase' ? 'phase' : `of-${row.kind}`}">
              ${rowView(scene, rows, row, index)}
            </li>`,
        )}
      </ol>
    </div>
    ${previewView(scene)}
    ${model.readonly ? nothing : html`<p class="notice small muted" id="gantt-keys">${messages.keys}</p>`}
  </div>`;
}

function toolsView({ model: { messages, gantt }, zoom }: Scene): TemplateResult {
  const step = (label: string, glyph: typeof plusIcon, by: 1 | -1) => {
    const stuck = zooms.indexOf(zoom) + by in zooms ? 'false' : 'true';
    return html`<button
      class="button bare icon-only compact"
      part="button button-bare"
      aria-label=${label}
      aria-disabled=${stuck}
      @click=${() => gantt.magnify(by)}>
      ${icon(glyph)}
    </button>`;
  };
  return html`<div class="gantt-tools">
    <p class="legend small subtle" aria-hidden="true">
      <span
        ><svg width="16" height="8"><rect class="baseline" y="3" width="16" height="2" rx="1" /></svg
        >${messages.legendPlanned}</span
      ><span
        ><svg width="16" height="8"><rect class="b-slip" width="16" height="8" rx="2" /></svg
        >${messages.legendSlip}</span
      ><span><span class="warn">${icon(pathIcon)}</span>${messages.legendCritical}</span
      ><span
        ><svg width="12" height="12" viewBox="-7 -7 14 14"><path class="gem" d="M0-6L6 0 0 6-6 0z" /></svg
        >${messages.legendGate}</span
      >
    </p>
    <div class="gantt-zoom" role="group" aria-label=${messages.zoom}>
      <button class="button bare compact" part="button button-bare" @click=${() => gantt.toToday()}>
        ${messages.toToday}
      </button>
      ${step(messages.zoomOut, minusIcon, -1)}${step(messages.zoomIn, plusIcon, 1)}
    </div>
  </div>`;
}

/** A line of days as wide as the zoom wants it. */
const lineView = ({ scale, zoom }: Scene, height: number, drawn: unknown, kind = ''): TemplateResult => {
  const pixels = pixelsPerDay[zoom];
  return html`<span class="gantt-track"
    ><svg class="chart ${kind}" width=${pixels === null ? '100%' : scale.days * pixels} height=${height}>
      ${drawn}
    </svg></span
  >`;
};

/** A month's name, which begins at its first day, and "Today", around its own, need that much room on a phone, in per cent. */
const isCrowded = ({ scale: { today }, zoom }: Scene, at: number): boolean =>
  zoom === 'fit' && today !== null && today - at < 42 && at - today < 17;

function axisView(scene: Scene): TemplateResult {
  const { scale, zoom, model } = scene;
  const { format, messages } = model;
  const now = scale.today;
  const near = zoom === 'fit' ? 7 : zoom === 'weeks' ? 4 : 2;
  return lineView(
    scene,
    LINE,
    svg`${scale.months
      .filter(
        ({ at }, index) =>
          (now === null || Math.abs(at - now) > near) && (scale.months[index + 1]?.at ?? 100) - at > near,
      )
      .map(
        ({ at, period }) =>
          svg`<text class="month ${isCrowded(scene, at) ? 'crowded' : ''}" x=${percent(at)} y="14">${format.month(period)}</text>`,
      )}
    ${now === null ? nothing : svg`<text class="now" x=${percent(now)} y="14" text-anchor="middle">${messages.today}</text><line class="today" x1=${percent(now)} x2=${percent(now)} y1="18" y2=${LINE} />`}
    ${
      zoom === 'fit'
        ? nothing
        : ticksOf(scale, zoom).map(
            ({ at, on }) =>
              svg`<text class="tick" x=${percent(at)} dx="3" y="32">${format.number(Number(on.slice(8)))}</text>`,
          )
    }`,
    'gantt-days',
  );
}

function rowView(scene: Scene, rows: readonly GanttRow[], row: GanttRow, index: number): TemplateResult {
  const { model, scale, zoom } = scene;
  const grid = svg`${gridLines(zoom === 'fit' ? scale.weeks : ticksOf(scale, zoom).map(({ at }) => at))}${todayLine(scale)}`;
  const line = (drawn: unknown) =>
    lineView(scene, LINE, svg`${grid}<g transform="translate(0 ${LINE / 2})">${drawn}</g>`);
  switch (row.kind) {
    case 'phase':
      return html`<span class="gantt-name">${phaseName(model, row.lines)}${datesView(model, row.lines.phase)}</span
        >${line(phaseBars(scene, row.lines.phase))}`;
    case 'gate':
      return html`<span class="gantt-name small muted"
          >${icon(row.met ? gateMetIcon : gateIcon)}${gateWords(model, row)}</span
        >${line(row.phase.forecast.start === null ? nothing : gem(scale.at(row.phase.forecast.start), row.met))}`;
    case 'task':
      return html`<span class="gantt-name"
          >${stateIcon(model, row.task)}${taskName(model, row.task)}${row.task.critical ? html`<span class="warn">${icon(pathIcon)}<span class="visually-hidden">${model.messages.critical}</span></span>` : nothing}${datesView(model, row.task)}</span
        >${line(svg`${linksView(scene, rows, index)}${taskBars(scene, row.task)}`)}`;
  }
}

/** What the bars of a line say, for those who do not see them. */
function datesView({ messages, format }: GanttModel, { planned, forecast, slipDays }: Phase | Task): unknown {
  const span = (label: string, { start, end }: Phase['planned']) =>
    start === null || end === null ? [] : [messages.named(label, format.range(start, end))];
  const words = [
    ...span(messages.legendPlanned, planned),
    ...span(messages.when, forecast),
    ...(slipDays > 0 ? [messages.slip(slipDays)] : []),
  ];
  return html`<span class="visually-hidden">${words.join(', ')}</span>`;
}

/** The gate, and how many of its proofs are there. */
function gateWords({ messages }: GanttModel, { phase, gates }: GanttRow & { kind: 'gate' }): TemplateResult {
  const met = gates.flatMap((gate) => gate.met).length;
  const missing = gates.flatMap((gate) => (isShut(gate) ? gate.missing : [])).length;
  return html`<span class="gantt-words">${messages.gateTo(phase.title)}</span
    ><span class="small subtle nowrap">${messages.proofs(met, met + missing)}</span>`;
}

/** Where it was planned, where it stands, and what is later than planned in a tone of its own. */
function slipBar({ scale }: Scene, { planned, forecast, slipDays }: Phase | Task, height: number) {
  if (slipDays <= 0 || planned.end === null || forecast.end === null || forecast.end <= planned.end) return nothing;
  const from = scale.at(planned.end) + scale.span(planned.end, planned.end);
  return bar('b-slip', from, scale.at(forecast.end) + scale.span(forecast.end, forecast.end) - from, height);
}

function phaseBars(scene: Scene, phase: Phase) {
  const { scale, preview } = scene;
  const move =
    preview?.kind === 'known'
      ? preview.shift.moves.find((each) => each.kind === 'phase' && each.key === phase.key)
      : undefined;
  const { start, end } = phase.forecast;
  return svg`${baseline(scale, phase.planned, 8)}<g part="bar">${bars(scale, phase, 10, phase.buffer)}${phase.buffer ? nothing : slipBar(scene, phase, 10)}</g>${
    move?.to && start !== null && end !== null ? bar('b-ghost', scale.at(move.to), scale.span(start, end), 14) : nothing
  }`;
}

function taskBars(scene: Scene, task: Task) {
  const { model, scale, proposal } = scene;
  const { start, end } = task.forecast;
  const tried = proposal?.task === task.id ? proposal.dueOn : null;
  const drawn = svg`${baseline(scale, task.planned, 7)}<g part="bar" class=${task.critical ? 'critical-bar' : ''}>${bars(scale, task, 8)}${slipBar(scene, task, 8)}</g>${leadRange(scale, task, 8)}`;
  if (model.readonly || !isMovable(task) || start === null || end === null) return drawn;
  const { gantt } = model;
  const due = tried ?? end;
  const width = scale.span(start, end);
  const { messages, format, plan } = model;
  const slip = task.slipDays > 0 && tried === null ? messages.slip(task.slipDays) : '';
  return svg`<g
    class="handle ${tried === null ? '' : 'tried'}"
    role="slider"
    tabindex="0"
    id=${`bar-${task.id}`}
    aria-label=${messages.endOf(task.title)}
    aria-describedby="gantt-keys"
    aria-valuemin=${dayOf(plan.today)}
    aria-valuemax=${dayOf(scale.last)}
    aria-valuenow=${dayOf(due)}
    aria-valuetext=${messages.endsOn(format.date(due, 'weekday'), slip)}
    @keydown=${(event: KeyboardEvent) => gantt.key(event, task)}
    @pointerdown=${(event: PointerEvent) => gantt.grab(event, task)}
    @pointermove=${gantt.drag}
    @pointerup=${gantt.drop}
    @pointercancel=${gantt.drop}>
    <rect class="grab" x=${percent(scale.at(start))} width=${percent(width)} y="-13" height="26" rx="4" />
    <line class="grip" x1=${percent(scale.at(start))} x2=${percent(scale.at(start) + width)} />
    ${drawn}
    ${tried === null ? nothing : svg`${bar('b-ghost', scale.at(start), scale.span(start, tried < start ? start : tried), 14)}`}
  </g>`;
}

const linksView = ({ scale }: Scene, rows: readonly GanttRow[], index: number) =>
  linksTo(rows, index, scale).map(
    ({ from, to, up, critical }) =>
      svg`<g class="link ${critical ? 'critical' : ''}" part="link"><line x1=${percent(from)} x2=${percent(from)} y1=${-up * LINE} y2="0" /><line x1=${percent(from)} x2=${percent(to)} y1="0" y2="0" /></g>`,
  );

/** What would move, before anything does. */
function previewView({ model, proposal, preview }: Scene): unknown {
  const task = proposal && tasksOf(model.plan).find(({ id }) => id === proposal.task);
  if (!task || !preview) return nothing;
  const { messages, format } = model;
  const { gantt } = model;
  const shift = preview.kind === 'known' ? preview.shift : null;
  const instead = shift && !shift.fits ? shift.bestDueOn : null;
  return html`<div
    class="notice preview ${shift?.fits === false ? 'late' : ''}"
    role="group"
    part="preview"
    aria-label=${messages.previewOf}>
    <div class="grow">
      ${
        shift
          ? html`<ul>
              ${shiftSentences(shift, format, messages).map((sentence) => html`<li>${sentence}</li>`)}
            </ul>`
          : preview.kind === 'refused'
            ? failureView(preview.error, messages)
            : html`<p class="muted">${messages.workingOut}</p>`
      }
    </div>
    <div class="preview-acts">
      ${instead === null ? nothing : html`<button class="button" part="button" @click=${() => gantt.use(task, instead)}>${messages.useInstead(format.date(instead))}</button>`}
      ${preview.kind === 'refused' ? nothing : html`<button class="button primary" part="button button-primary" @click=${() => gantt.confirm()}>${messages.goOn}</button>`}
      <button class="button bare" part="button button-bare" @click=${() => gantt.leave()}>${messages.leaveIt}</button>
    </div>
  </div>`;
}
