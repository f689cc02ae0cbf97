import type { SlaMetric, Timeline } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import { clockTimeline, ladderPosition } from '@gangway/rules/calendar';
import { clockInput, ladderInput, type SupportFacts } from './support.view.js';
import { ticketHistory, type TicketHistory } from './ticket-history.js';

type TicketFact = PartnerHistory['tickets'][number];
type Entry = Timeline['data'][number];
const iso = (instant: number): string => new Date(instant).toISOString();

/** How the clocks of a ticket and its level came to where they are. */
export function timelineView(facts: SupportFacts, ticket: TicketFact): Timeline {
  const history = ticketHistory(ticket, facts.now);
  const data = [
    ...(['response', 'resolution'] as const).flatMap((metric) => clockEntries(facts, ticket, history, metric)),
    ...climbs(facts, ticket, history),
  ];
  return { asOf: iso(facts.now), data: data.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)) };
}

function clockEntries(facts: SupportFacts, ticket: TicketFact, history: TicketHistory, metric: SlaMetric): Entry[] {
  const clock = clockInput(facts, ticket, history, metric);
  if (!clock) return [];
  const waits = ticket.events.filter(({ kind }) => kind === 'waiting_partner');
  return clockTimeline(clock.input).map(({ at, kind, usedBps, dueAt, paused }) => ({
    at: iso(at),
    kind,
    metric,
    usedBps,
    dueAt: dueAt === null || !Number.isFinite(dueAt) ? null : iso(dueAt),
    pausedSeconds: paused === null ? null : Math.round(paused / 1000),
    note: kind === 'paused' ? (waits.find((each) => Date.parse(each.at) === at)?.body ?? null) : null,
  }));
}

/** Each level that was reached, by hand or by itself: where the ticket stood just before it entered the one it is on, and so on. */
function climbs(facts: SupportFacts, ticket: TicketFact, history: TicketHistory): Entry[] {
  const input = ladderInput(facts, ticket, history);
  if (!input) return [];
  const entries: Entry[] = [];
  let position = ladderPosition(input);
  while (position.enteredAt > Date.parse(ticket.openedAt)) {
    const level = input.ladder.levels.find(({ key }) => key === position.level);
    entries.push({
      at: iso(position.enteredAt),
      kind: 'climbed',
      metric: null,
      usedBps: null,
      dueAt: null,
      pausedSeconds: null,
      note: level?.name ?? position.level,
    });
    const before = position.enteredAt - 1;
    const earlier = ladderPosition({
      ...input,
      now: before,
      endedAt: null,
      climbs: input.climbs.filter(({ at }) => at <= before),
    });
    if (earlier.level === position.level) break;
    position = earlier;
  }
  return entries;
}
