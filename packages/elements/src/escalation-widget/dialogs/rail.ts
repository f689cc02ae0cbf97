import type { Ticket, TicketEvent, Timeline } from '@gangway/contract';

export type ClockEntry = Timeline['data'][number];
/** A stop on the rail: what somebody said or did, or what a clock did. */
export type RailEntry =
  | { readonly at: string; readonly event: TicketEvent }
  | { readonly at: string; readonly event: null; readonly clock: ClockEntry };

/** Events of a ticket that only say what its clocks do. */
const ofClocks = new Set<TicketEvent['kind']>(['waiting_partner', 'resumed']);

/**
 * What people said and what the clocks did, oldest first. Where a clock tells of a pause, the bare event of it is left out; what
 * both clocks do at once is told once, by the one that goes on longer; and a level that somebody reached by hand is theirs.
 *
 * @param timeline null: not there, so the ticket's own events stand alone
 */
export function railOf(ticket: Ticket, timeline: Timeline | null): RailEntry[] {
  const clocks = timeline ? told(ticket, timeline) : [];
  const paused = new Set(clocks.filter(({ kind }) => kind === 'paused' || kind === 'resumed').map(({ at }) => at));
  const events = ticket.events.filter(({ kind, at }) => !(ofClocks.has(kind) && paused.has(at)));
  return [
    ...events.map((event): RailEntry => ({ at: event.at, event })),
    ...clocks.map((clock): RailEntry => ({ at: clock.at, event: null, clock })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || Number(a.event === null) - Number(b.event === null));
}

function told({ events }: Ticket, { data }: Timeline): ClockEntry[] {
  const byHand = new Set(events.filter(({ kind }) => kind === 'escalated').map(({ at }) => at));
  return data.filter(({ at, kind, metric }) => {
    if (kind === 'warned') return false;
    if (kind === 'climbed') return !byHand.has(at);
    const both = kind === 'paused' || kind === 'resumed';
    return !(
      both &&
      metric === 'response' &&
      data.some((each) => each.at === at && each.kind === kind && each.metric === 'resolution')
    );
  });
}

/** How the clocks that are late came to be so. */
export function lateStory({ clocks }: Ticket, { data }: Timeline): ClockEntry[] {
  const late = new Set(
    data.flatMap(({ kind, metric }) => (kind === 'breached' || kind === 'met_late' ? (metric ?? []) : [])),
  );
  // A clock that ran out since the answer came is late as well.
  const running = clocks.find(({ stoppedAt }) => stoppedAt === null)?.metric;
  return data.filter(({ metric }) => metric === null || late.has(metric) || (late.size === 0 && metric === running));
}
