import type { Gate, Phase, Plan, Task } from '@gangway/contract';
import { isShut, type PhaseLines } from '../plan.js';
import { dateOf, dayOf, type TimeScale } from '../time-scale.js';

/** A line of the Gantt. */
export type GanttRow =
  | {
      readonly kind: 'gate';
      readonly key: string;
      readonly phase: Phase;
      readonly gates: readonly Gate[];
      readonly met: boolean;
    }
  | { readonly kind: 'phase'; readonly key: string; readonly lines: PhaseLines }
  | { readonly kind: 'task'; readonly key: string; readonly task: Task };

/** Gates, phases and tasks, one a line; the tasks of those phases that are open. */
export const rowsOf = (all: readonly PhaseLines[], isOpen: (lines: PhaseLines) => boolean): GanttRow[] =>
  all.flatMap((lines): GanttRow[] => {
    const { phase, gates, tasks } = lines;
    return [
      ...(gates.length > 0
        ? [{ kind: 'gate' as const, key: `gate-${phase.key}`, phase, gates, met: !gates.some(isShut) }]
        : []),
      { kind: 'phase', key: `phase-${phase.key}`, lines },
      ...(isOpen(lines) ? tasks.map((task) => ({ kind: 'task' as const, key: task.id, task })) : []),
    ];
  });

/** From the end of a task to the start of one that waits for it; `up` is how many lines above it stands. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly up: number;
  readonly critical: boolean;
}

/** What leads to the task of a line, as far as it is shown. */
export function linksTo(rows: readonly GanttRow[], index: number, scale: TimeScale): Link[] {
  const row = rows[index];
  if (row?.kind !== 'task' || row.task.forecast.start === null) return [];
  const { task } = row;
  const to = scale.at(row.task.forecast.start);
  return rows.slice(0, index).flatMap((other, at): Link[] => {
    if (other.kind !== 'task' || !task.dependsOn.includes(other.task.key)) return [];
    const { end } = other.task.forecast;
    if (end === null) return [];
    return [
      {
        from: scale.at(end) + scale.span(end, end),
        to,
        up: index - at,
        critical: task.critical && other.task.critical,
      },
    ];
  });
}

/** It has a day to move and is not through. Whether the reader may move it is for the server to say. */
export const isMovable = ({ state, planned, forecast }: Task): boolean =>
  planned.end !== null &&
  forecast.end !== null &&
  state !== 'done' &&
  state !== 'skipped' &&
  state !== 'not_applicable';

/** The day that lies so many days from another, not before today and not beyond the scale. */
export const shifted = (from: string, days: number, { today }: Plan, { last }: TimeScale): string => {
  const to = dateOf(dayOf(from) + days);
  return to < today ? today : to > last ? last : to;
};

/** How near the days are looked at: the whole plan in what width there is, or so many pixels a day. */
export const zooms = ['fit', 'weeks', 'days'] as const;
export type Zoom = (typeof zooms)[number];
export const pixelsPerDay: Readonly<Record<Zoom, number | null>> = { fit: null, weeks: 11, days: 30 };

/** Days that are named on the axis. */
export function ticksOf({ first, days, at }: TimeScale, zoom: Zoom): { readonly at: number; readonly on: string }[] {
  const from = dayOf(first);
  // 1 January 1970 was a Thursday.
  const isMonday = (day: number) => (((day + 3) % 7) + 7) % 7 === 0;
  return Array.from({ length: days }, (_, index) => from + index)
    .filter((day) => zoom === 'days' || isMonday(day))
    .map((day) => ({ at: at(dateOf(day)), on: dateOf(day) }));
}
