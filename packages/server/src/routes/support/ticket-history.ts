import type { Severity, TicketState } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import type { Pause } from '@gangway/rules/calendar';

type TicketFact = PartnerHistory['tickets'][number];

/** What the events of a ticket add up to. Instants in epoch milliseconds. */
export interface TicketHistory {
  readonly state: TicketState;
  readonly severity: Severity;
  /** First answer of the vendor. */
  readonly answeredAt: number | null;
  /** When it was resolved and stayed so. */
  readonly resolvedAt: number | null;
  /** Waits for the partner: both clocks stand. */
  readonly waits: readonly Pause[];
  /** Between resolved and reopened: only the resolution clock stands. */
  readonly rests: readonly Pause[];
  readonly waitingFor: string | null;
  readonly climbs: readonly { readonly level: string; readonly at: number }[];
}

const CLOSE_AFTER = 7 * 86_400_000;
const severities: readonly Severity[] = ['critical', 'major', 'minor', 'question'];

/** Reads a ticket's events up to `now`; a ticket that stays resolved for 7 days is closed. */
export function ticketHistory(ticket: TicketFact, now: number): TicketHistory {
  let state: TicketState = 'new';
  let severity = ticket.severity;
  let answeredAt: number | null = null;
  let resolvedAt: number | null = null;
  let waitingFor: string | null = null;
  const waits: { from: number; until: number | null }[] = [];
  const rests: { from: number; until: number | null }[] = [];
  const climbs: { level: string; at: number }[] = [];
  const end = (pauses: { until: number | null }[], at: number): void => {
    const last = pauses.at(-1);
    if (last && last.until === null) last.until = at;
  };
  for (const event of ticket.events) {
    const at = Date.parse(event.at);
    if (at > now) break;
    switch (event.kind) {
      case 'opened':
        break;
      case 'replied':
        if (event.side === 'vendor') answeredAt ??= at;
        if (event.side === 'partner') {
          end(waits, at);
          waitingFor = null;
        }
        if (event.side === 'partner' || state === 'new' || state === 'reopened')
          state = state === 'waiting_third_party' ? state : 'open';
        break;
      case 'waiting_partner':
        state = 'waiting_partner';
        waitingFor = event.body;
        waits.push({ from: at, until: null });
        break;
      case 'waiting_third_party':
        state = 'waiting_third_party';
        break;
      case 'resumed':
        state = 'open';
        waitingFor = null;
        end(waits, at);
        break;
      case 'escalated':
        if (event.to !== null) climbs.push({ level: event.to, at });
        if (state === 'new' || state === 'reopened') state = 'open';
        break;
      case 'severity_changed':
        severity = severities.find((each) => each === event.to) ?? severity;
        break;
      case 'resolved':
        state = 'resolved';
        resolvedAt = at;
        end(waits, at);
        rests.push({ from: at, until: null });
        break;
      case 'reopened':
        state = 'reopened';
        resolvedAt = null;
        end(rests, at);
        break;
      case 'closed':
        state = 'closed';
        break;
    }
  }
  if (state === 'resolved' && resolvedAt !== null && now >= resolvedAt + CLOSE_AFTER) state = 'closed';
  return {
    state,
    severity,
    answeredAt,
    resolvedAt,
    waits,
    rests: rests.filter(({ until }) => until !== null),
    waitingFor,
    climbs,
  };
}

/** Whether anyone still works on it. */
export const isOpenTicket = (state: TicketState): boolean => state !== 'resolved' && state !== 'closed';
