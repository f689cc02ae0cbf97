import type { Calendar, Goal, Ladder, Route, Severity, TicketKind } from '@gangway/contract';
import { advance, advanceWithPauses, calendarOf, clockOf, slaDue, type Pause } from './sla-clock.js';

export interface LadderPosition {
  /** Key of the level. */
  readonly level: string;
  readonly enteredAt: number;
  /** The level above that it reaches by itself; `at` null: not while things stay as they are. */
  readonly next: { readonly level: string; readonly at: number | null } | null;
}

/**
 * Where a ticket stands on the ladder (rule R2, options 8 and 9). It starts at the level of its severity; timers run from entering
 * a level; the top one is reached only by critical or blocking tickets, at a share of the resolution goal or its breach.
 */
export function ladderPosition(input: {
  readonly ladder: Ladder;
  readonly severity: Severity;
  readonly blocking: boolean;
  readonly openedAt: number;
  /** Climbs by hand: the level reached and when. */
  readonly climbs: readonly { readonly level: string; readonly at: number }[];
  /** Null: the severity has no resolution goal. */
  readonly resolution: { readonly goal: Goal; readonly calendar: Calendar; readonly pauses: readonly Pause[] } | null;
  readonly calendar: Calendar;
  readonly pauses: readonly Pause[];
  readonly now: number;
  /** When it was resolved: it climbs no further. */
  readonly endedAt: number | null;
}): LadderPosition {
  const { ladder } = input;
  const rank = (key: string): number => ladder.levels.findIndex((level) => level.key === key);
  const until = input.endedAt ?? input.now;
  let index = rank(ladder.entry[input.severity]);
  let enteredAt = input.openedAt;
  for (const climb of input.climbs) {
    if (climb.at <= until && rank(climb.level) > index) [index, enteredAt] = [rank(climb.level), climb.at];
  }
  const top = topAt(input);
  for (;;) {
    const next = ladder.levels[index + 1];
    if (!next) return { level: ladder.levels[index]?.key ?? '', enteredAt, next: null };
    const isTop = ladder.top?.level === next.key;
    const at = isTop ? top && Math.max(top, enteredAt) : climbAt(input, index, enteredAt);
    if (at === null || at > until) {
      const reachable = isTop ? top !== null : at !== null || ladder.levels[index]?.climbsAfter !== null;
      return {
        level: ladder.levels[index]?.key ?? '',
        enteredAt,
        next: reachable && input.endedAt === null ? { level: next.key, at } : null,
      };
    }
    index += 1;
    enteredAt = at;
  }
}

type Input = Parameters<typeof ladderPosition>[0];

function climbAt(input: Input, index: number, enteredAt: number): number | null {
  const climbsAfter = input.ladder.levels[index]?.climbsAfter ?? null;
  if (climbsAfter === null) return null;
  const due = slaDue(enteredAt, climbsAfter, input.calendar, input.pauses);
  return Number.isFinite(due) ? due : null;
}

/** When the share of the resolution goal that opens the top level is used up. */
function topAt(input: Input): number | null {
  const { resolution, ladder } = input;
  if (!ladder.top || !resolution || !(input.severity === 'critical' || input.blocking)) return null;
  const clock = clockOf({
    startedAt: input.openedAt,
    stoppedAt: null,
    pauses: resolution.pauses,
    goal: resolution.goal,
    calendar: resolution.calendar,
    now: input.now,
  });
  const calendar = calendarOf(resolution.goal, resolution.calendar);
  const share = Math.ceil((clock.goal * ladder.top.usedBps) / 10_000);
  if (clock.pausedSince !== null && clock.elapsed < share) return null;
  return clock.elapsed < share
    ? advance(calendar, input.now, share - clock.elapsed)
    : advanceWithPauses(calendar, input.openedAt, share, resolution.pauses);
}

/** First route that fits a kind, severity, tier and hour; null: the program names nobody. */
export function routeFor(
  routes: readonly Route[],
  input: {
    readonly kind: TicketKind;
    readonly severity: Severity;
    readonly tier: string;
    readonly inHours: boolean;
    readonly unreachable: boolean;
  },
): Route | null {
  return (
    routes.find(
      (route) =>
        (route.kinds?.includes(input.kind) ?? true) &&
        (route.severities?.includes(input.severity) ?? true) &&
        (route.tiers?.includes(input.tier) ?? true) &&
        (route.hours === null || (route.hours === 'in') === input.inHours) &&
        (!route.unreachable || input.unreachable),
    ) ?? null
  );
}
