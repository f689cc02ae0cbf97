import { ratingSchema } from '@gangway/contract';
import { partnerHistorySchema, type PartnerHistory } from '@gangway/contract/history';
import * as z from 'zod/mini';
import type { Call } from '../bind.js';
import { groupBy } from '../group-by.js';

type TicketFact = PartnerHistory['tickets'][number];
export interface StoredTicket {
  readonly ticket: TicketFact;
  readonly version: number;
  readonly rating: Rating | null;
}
type Rating = z.infer<typeof ratingSchema>;

const ticketSchema = partnerHistorySchema.shape.tickets.def.element;

/** All tickets with their events, or the one with an identifier. */
export async function loadTickets(call: Call, id: string | null = null): Promise<StoredTicket[]> {
  const { trx, principal } = call;
  let tickets = trx.selectFrom('tickets').selectAll().where('partner_id', '=', principal.partnerId);
  let events = trx.selectFrom('ticket_events').selectAll().where('partner_id', '=', principal.partnerId);
  if (id !== null) {
    tickets = tickets.where('id', '=', id);
    events = events.where('ticket_id', '=', id);
  }
  const rows = await tickets.execute();
  const byTicket = groupBy(await events.orderBy('at').orderBy('position').execute(), ({ ticket_id: ticket }) => ticket);
  return rows.map((row) => ({
    ticket: z.parse(ticketSchema, {
      id: row.id,
      number: row.number,
      subject: row.subject,
      body: row.body,
      kind: row.kind,
      severity: row.severity,
      blocking: row.blocking,
      openedAt: row.opened_at.toISOString(),
      customerId: row.customer_id,
      events: (byTicket.get(row.id) ?? []).map((event) => ({
        id: event.id,
        at: event.at.toISOString(),
        kind: event.kind,
        by: event.by_name,
        side: event.by_side,
        body: event.body,
        to: event.to_value,
      })),
    }),
    version: row.version,
    rating: z.parse(z.nullable(ratingSchema), row.rating),
  }));
}

export interface NewEvent {
  readonly kind: TicketFact['events'][number]['kind'];
  readonly by: string;
  readonly body: string | null;
  readonly to: string | null;
}

/** Adds an event of the partner to a ticket and counts its version up. @returns its identifier */
export async function addTicketEvent(call: Call, ticketId: string, event: NewEvent): Promise<string> {
  const { trx, principal, now } = call;
  const id = call.ids('tev');
  await trx
    .insertInto('ticket_events')
    .values({
      partner_id: principal.partnerId,
      livemode: principal.livemode,
      id,
      ticket_id: ticketId,
      at: now,
      kind: event.kind,
      by_name: event.by,
      by_side: 'partner',
      body: event.body,
      to_value: event.to,
    })
    .execute();
  await trx
    .updateTable('tickets')
    .set((set) => ({ version: set('version', '+', 1), updated_at: now }))
    .where('partner_id', '=', principal.partnerId)
    .where('id', '=', ticketId)
    .execute();
  return id;
}

export async function writeRating(call: Call, ticketId: string, rating: Rating): Promise<void> {
  await call.trx
    .updateTable('tickets')
    .set((set) => ({ rating: JSON.stringify(rating), version: set('version', '+', 1), updated_at: call.now }))
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', ticketId)
    .execute();
}

export async function addTicket(
  call: Call,
  ticket: Omit<TicketFact, 'events' | 'number' | 'openedAt'>,
  by: string,
): Promise<void> {
  const { trx, principal, now } = call;
  const own = { partner_id: principal.partnerId, livemode: principal.livemode };
  // Serialises the numbering of one partner's tickets.
  await trx.selectFrom('partners').select('id').where('partner_id', '=', principal.partnerId).forUpdate().execute();
  const numbers = await trx
    .selectFrom('tickets')
    .select('number')
    .where('partner_id', '=', principal.partnerId)
    .execute();
  const last = Math.max(
    2000,
    ...numbers.map(({ number }) => Number.parseInt(number.replace(/\D/g, ''), 10)).filter(Number.isFinite),
  );
  await trx
    .insertInto('tickets')
    .values({
      ...own,
      id: ticket.id,
      number: `T-${last + 1}`,
      subject: ticket.subject,
      body: ticket.body,
      kind: ticket.kind,
      severity: ticket.severity,
      blocking: ticket.blocking,
      opened_at: now,
      customer_id: ticket.customerId,
    })
    .execute();
  await trx
    .insertInto('ticket_events')
    .values({
      ...own,
      id: call.ids('tev'),
      ticket_id: ticket.id,
      at: now,
      kind: 'opened',
      by_name: by,
      by_side: 'partner',
      body: null,
      to_value: null,
    })
    .execute();
}
