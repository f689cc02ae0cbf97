import type { PhaseDefinition, TaskDefinition } from '@gangway/contract';
import { forecast, type ScheduledTask, type TaskForecast } from '@gangway/rules';
import { dateIn } from '@gangway/rules/calendar';
import { dayNumber, planDay } from './calendar-days.js';
import type { PlanFacts, Resolved } from './facts.js';

/** Planned days of a task, first and last, as day numbers; null where the program sets none. */
export function plannedDays(
  plan: PlanFacts,
  phase: PhaseDefinition,
  task?: TaskDefinition,
): { start: number; end: number } | null {
  const first = task?.dayStart ?? phase.dayStart;
  const last = task?.dayEnd ?? phase.dayEnd ?? first;
  if (first === null || last === null) return null;
  const [start, end] = [
    planDay(plan.program, plan.partner, phase, first),
    planDay(plan.program, plan.partner, phase, last),
  ];
  return start === null || end === null ? null : { start, end };
}

/** Forecast of every task that has days and applies (rule R7). Empty for a program whose progress is by proof. */
export function forecastPlan(plan: PlanFacts, resolved: Resolved, today: string): Map<string, TaskForecast> {
  const zone = plan.partner.timeZone;
  const day = (instant: number | null) => (instant === null ? null : dayNumber(dateIn(zone, instant)));
  const tasks = plan.program.phases.flatMap((phase, index) =>
    phase.tasks.flatMap((task): ScheduledTask[] => {
      const planned = plannedDays(plan, phase, task);
      if (!planned) return [];
      const progress = resolved.progress.get(task.key);
      const length = planned.end - planned.start + 1;
      const through = !resolved.applies(task) || progress?.state === 'skipped';
      return [
        {
          key: task.key,
          phase: index,
          plannedStart: planned.start,
          duration: task.leadTime ? { min: task.leadTime.min, max: task.leadTime.max } : { min: length, max: length },
          dependsOn: task.dependsOn,
          // A task without a lead time has the days of its plan, however late in them it is begun.
          actualStart: task.leadTime ? day(progress?.startedAt ?? null) : null,
          actualFinish: day(progress?.finishedAt ?? null),
          // Whoever comes next may start the day after.
          expectedFinish: progress?.expectedOn ? dayNumber(progress.expectedOn) + 1 : null,
          satisfied: through,
        },
      ];
    }),
  );
  // A task that shares the days of its phase locks those after it but does not push them: together they fill the phase.
  const timed = new Set(
    plan.program.phases.flatMap((phase) =>
      phase.tasks.flatMap((task) => (task.dayStart !== null || task.leadTime !== null ? [task.key] : [])),
    ),
  );
  const known = new Set(tasks.map(({ key }) => key).filter((key) => timed.has(key)));
  return forecast(
    tasks.map((task) => ({ ...task, dependsOn: task.dependsOn.filter((key) => known.has(key)) })),
    dayNumber(today),
  );
}
