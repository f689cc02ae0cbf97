/** Days are whole numbers on one axis (days since 1 January 1970), so that no zone can move them. */
export interface ScheduledTask {
  readonly key: string;
  /** Index of its phase: a phase begins when all tasks of those before it are through. */
  readonly phase: number;
  readonly plannedStart: number;
  /** Days until a successor may start: at least and at most. */
  readonly duration: { readonly min: number; readonly max: number };
  readonly dependsOn: readonly string[];
  readonly actualStart: number | null;
  readonly actualFinish: number | null;
  /**
   * Day on which a successor may start as people expect it, in place of start plus duration: rescheduled, or held up until then.
   * Null or absent: nobody has said so.
   */
  readonly expectedFinish?: number | null;
  /** Does not apply, was skipped: takes no time and holds up nobody. */
  readonly satisfied: boolean;
}

export interface TaskForecast {
  readonly key: string;
  /** Earliest and latest day it starts. */
  readonly start: { readonly early: number; readonly late: number };
  /** Earliest and latest day on which a successor may start. */
  readonly finish: { readonly early: number; readonly late: number };
  /** Latest forecast start less planned start. */
  readonly slip: number;
  /** No float: a day lost here is a day lost at the end. */
  readonly critical: boolean;
  /** Days that its finish may slip before the end of the plan moves. */
  readonly float: number;
}

/**
 * Forecast of a plan (rule R7): a start is the actual one where there is one, else the later of plan and predecessors; a finish
 * is start plus duration, replaced by the actual one; what is still open cannot have finished before `today`.
 *
 * @throws RangeError naming the cycle, the predecessor of a later phase or the unknown one
 */
export function forecast(tasks: readonly ScheduledTask[], today: number): Map<string, TaskForecast> {
  const ordered = topological(tasks);
  const early = pass(ordered, today, 'min');
  const late = pass(ordered, today, 'max');
  const end = Math.max(
    ...ordered.filter(({ satisfied }) => !satisfied).map(({ key }) => spanOf(late, key).finish),
    Number.NEGATIVE_INFINITY,
  );
  const latestFinish = new Map<string, number>();
  for (const task of ordered.toReversed()) {
    const successors = ordered.filter((each) => each.phase > task.phase || each.dependsOn.includes(task.key));
    // What has begun or ended cannot be pushed any more.
    const bounds = successors
      .filter((each) => !each.satisfied && each.actualStart === null && each.actualFinish === null)
      .map((each) => (latestFinish.get(each.key) ?? end) - length(late, each.key));
    latestFinish.set(task.key, Math.min(end, ...bounds));
  }
  return new Map(
    ordered.map((task) => {
      const [first, last] = [spanOf(early, task.key), spanOf(late, task.key)];
      const latestAllowed = latestFinish.get(task.key) ?? end;
      const result: TaskForecast = {
        key: task.key,
        start: { early: first.start, late: last.start },
        finish: { early: first.finish, late: last.finish },
        slip: last.start - task.plannedStart,
        critical: !task.satisfied && task.actualFinish === null && latestAllowed === last.finish,
        float: Math.max(0, latestAllowed - last.finish),
      };
      return [task.key, result];
    }),
  );
}

interface Span {
  readonly start: number;
  readonly finish: number;
}

function pass(ordered: readonly ScheduledTask[], today: number, bound: 'min' | 'max'): Map<string, Span> {
  const spans = new Map<string, Span>();
  const phaseFinish = new Map<number, number>();
  for (const task of ordered) {
    const before = ordered
      .filter((each) => task.dependsOn.includes(each.key) && !each.satisfied)
      .map((each) => spanOf(spans, each.key).finish);
    const phases = [...phaseFinish].filter(([phase]) => phase < task.phase).map(([, finish]) => finish);
    const start = task.actualStart ?? Math.max(task.plannedStart, ...before, ...phases);
    const finish = task.actualFinish ?? (task.satisfied ? start : Math.max(expected(task, start, bound), today));
    spans.set(task.key, { start, finish });
    if (!task.satisfied)
      phaseFinish.set(task.phase, Math.max(phaseFinish.get(task.phase) ?? Number.NEGATIVE_INFINITY, finish));
  }
  return spans;
}

/** What people expect holds as long as what comes before leaves a day for it. */
function expected(task: ScheduledTask, start: number, bound: 'min' | 'max'): number {
  const said = task.expectedFinish ?? null;
  return said !== null && said > start ? said : start + task.duration[bound];
}

/** By phase, then predecessors first. */
function topological(tasks: readonly ScheduledTask[]): ScheduledTask[] {
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const done = new Set<string>();
  const open: string[] = [];
  const ordered: ScheduledTask[] = [];
  const visit = (task: ScheduledTask): void => {
    if (done.has(task.key)) return;
    if (open.includes(task.key))
      throw new RangeError(`The tasks depend on each other in a circle: ${[...open, task.key].join(' → ')}.`);
    open.push(task.key);
    for (const key of task.dependsOn) {
      const before = byKey.get(key);
      if (!before) throw new RangeError(`The task ${task.key} depends on ${key}, which is not in the plan.`);
      if (before.phase > task.phase)
        throw new RangeError(`The task ${task.key} depends on ${key}, whose phase waits for that of ${task.key}.`);
      visit(before);
    }
    open.pop();
    done.add(task.key);
    ordered.push(task);
  };
  for (const task of [...tasks].sort((a, b) => a.phase - b.phase)) visit(task);
  return ordered;
}

function spanOf(spans: ReadonlyMap<string, Span>, key: string): Span {
  const span = spans.get(key);
  if (!span) throw new RangeError(`The task ${key} is not in the plan.`);
  return span;
}

const length = (spans: ReadonlyMap<string, Span>, key: string): number =>
  spanOf(spans, key).finish - spanOf(spans, key).start;
