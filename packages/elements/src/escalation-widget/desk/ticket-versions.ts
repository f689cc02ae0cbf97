// A ticket that somebody else has changed meanwhile: it loads when that happens.
import { ticketSchema, type Ticket, type TicketAction } from '@gangway/contract';
import { currentOf, type GangwayError } from '@gangway/client';
import type { Field, Meanwhile } from '../../circumstances/meanwhile.js';
import type { RatingBody, TicketActBody } from '../escalation-widget.events.js';
import type { TicketActModel } from '../model.js';

/** Both versions of a ticket: how bad it is, where it stands, and what was said. */
export function ticketVersions(
  model: TicketActModel,
  ticket: Ticket,
  action: TicketAction | 'rate',
  body: TicketActBody | RatingBody,
  refusal: GangwayError,
): Meanwhile | null {
  const current = currentOf(refusal, ticketSchema);
  if (!current) return null;
  const { messages, data } = model;
  const { severity, state, level } = messages.ticketFields;
  const of = (label: string, read: (ticket: Ticket) => string, mine?: string): Field => ({
    label,
    seen: read(ticket),
    saved: read(current),
    ...(mine === undefined ? {} : { mine }),
  });
  const since = current.events.slice(ticket.events.length);
  const happened = since.map(({ kind, by, body: words, to }) => {
    const level = data.support.ladder?.find(({ key }) => key === to)?.name;
    const severity = data.support.severities.find(({ key }) => key === to)?.label;
    const did = messages.events[kind](by, false, level ?? severity ?? to ?? '');
    return words === null ? did : messages.named(did, words);
  });
  const wanted = 'severity' in body ? body.severity : undefined;
  const words = 'score' in body ? body.comment : body.body;
  const moves = action === 'resolve' || action === 'reopen';
  const last = since.at(-1);
  return {
    about: messages.about(ticket.number, ticket.subject),
    by: last?.by ?? null,
    at: last?.at ?? null,
    version: current.version,
    fields: [
      of(severity, (each) => messages.severities[each.severity], wanted && messages.severities[wanted]),
      of(state, (each) => messages.states[each.state], moves ? messages.actions[action] : undefined),
      ...(current.level
        ? [of(level, (each) => each.level?.name ?? '', action === 'escalate' ? messages.actions.escalate : undefined)]
        : []),
      { label: messages.meanwhile, seen: '', saved: happened.join('\n') },
      ...(words
        ? [{ label: action === 'rate' ? messages.whatBetter : messages.your[action], seen: '', saved: '', mine: words }]
        : []),
      ...('score' in body
        ? [of(messages.howWasIt, ({ rating }) => String(rating?.score ?? ''), String(body.score))]
        : []),
    ],
  };
}
