import { severities, type ProgramDefinition, type TicketState } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import { keysOf, missing, twice, when } from './faults.js';

type Ticket = PartnerHistory['tickets'][number];
type Kind = Ticket['events'][number]['kind'];

const working: readonly TicketState[] = ['new', 'open', 'waiting_partner', 'waiting_third_party', 'reopened'];

/** From which states an event may come, and where it leads; null: it stays. */
const lifecycle: Readonly<Record<Exclude<Kind, 'opened'>, readonly [readonly TicketState[], TicketState | null]>> = {
  replied: [working, null],
  waiting_partner: [['new', 'open', 'reopened'], 'waiting_partner'],
  waiting_third_party: [['new', 'open', 'reopened'], 'waiting_third_party'],
  resumed: [['waiting_partner', 'waiting_third_party'], 'open'],
  escalated: [working, null],
  severity_changed: [working, null],
  resolved: [working, 'resolved'],
  reopened: [['resolved'], 'reopened'],
  closed: [['resolved'], 'closed'],
};

/** Tickets: whom they are about, where they go, and that their events can follow each other. */
export function ticketFaults(program: ProgramDefinition, { tickets, customers }: PartnerHistory): string[] {
  const ids = new Set(customers.map(({ id }) => id));
  const levels = keysOf(program.support.ladder?.levels ?? []);
  return [
    ...twice(
      'ticket',
      tickets.flatMap(({ id, number }) => [id, number]),
    ),
    ...twice(
      'event',
      tickets.flatMap(({ events }) => events.map(({ id }) => id)),
    ),
    ...tickets.flatMap((ticket) => [
      ...missing(`The ticket ${ticket.number}`, 'customer', ticket.customerId === null ? [] : [ticket.customerId], ids),
      ...ticket.events.flatMap(({ kind, to }) => {
        if (kind === 'escalated') return missing(`The ticket ${ticket.number}`, 'level', [to ?? 'null'], levels);
        if (kind === 'severity_changed')
          return missing(`The ticket ${ticket.number}`, 'severity', [to ?? 'null'], new Set(severities));
        return [];
      }),
      ...eventFaults(ticket),
    ]),
  ];
}

function eventFaults({ number, openedAt, events }: Ticket): string[] {
  const [first, ...rest] = events;
  const faults = [
    ...when(
      first?.kind !== 'opened' || first.at !== openedAt,
      `The ticket ${number} does not begin with being opened.`,
    ),
    ...when(
      events.some(({ at }, index) => at < (events[index - 1]?.at ?? at)),
      `The events of ${number} are not in order.`,
    ),
  ];
  let state: TicketState = 'new';
  for (const { kind, side } of rest) {
    if (kind === 'opened') return [...faults, `The ticket ${number} is opened twice.`];
    const [from, to] = lifecycle[kind];
    if (!from.includes(state)) return [...faults, `The ticket ${number} is ${state}, so it cannot be ${kind}.`];
    // An answer from the side that is waited for goes on with the work, and a first one begins it.
    const answered: boolean =
      kind === 'replied' &&
      (state === 'new' || state === 'reopened' || (state === 'waiting_partner' && side === 'partner'));
    state = answered ? 'open' : (to ?? state);
  }
  return faults;
}
