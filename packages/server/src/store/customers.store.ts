import { partnerHistorySchema, type PartnerHistory } from '@gangway/contract/history';
import { sql, type Selectable } from 'kysely';
import * as z from 'zod/mini';
import type { Call } from '../bind.js';
import type { Tables } from '../database/schema.js';
import type { CustomerFacts } from '../routes/customers/customers.view.js';
import { ticketHistory, isOpenTicket } from '../routes/support/ticket-history.js';
import { RosterCache, type RosterWork } from './roster-cache.js';
import { loadTickets } from './support.store.js';

type Fact = PartnerHistory['customers'][number];
const shape = partnerHistorySchema.shape.customers.def.element.shape;
const iso = (at: Date | null) => at?.toISOString() ?? null;

const factOf = (row: Selectable<Tables['customers']>, measures: Fact['measures']): Fact => ({
  id: row.id,
  name: row.name,
  segment: row.segment,
  vertical: row.vertical,
  state: row.state,
  mrr: Number(row.mrr),
  contractAt: iso(row.contract_at),
  goLiveAt: iso(row.go_live_at),
  churnedAt: iso(row.churned_at),
  renewalOn: row.renewal_on,
  owner: row.owner,
  email: row.email,
  externalId: row.external_id,
  csat: row.csat,
  nps: z.parse(shape.nps, row.nps),
  override: z.parse(shape.override, row.override),
  measures,
});

export interface CustomerWindow {
  /** Only these. */
  readonly ids?: readonly string[] | undefined;
  readonly limit: number;
  /** Exclusive: the last row of the window before, by name and id. */
  readonly after: { readonly name: string; readonly id: string } | null;
}

type KnownCustomer = Omit<CustomerFacts, 'tickets'>;
const rosters = new RosterCache<readonly KnownCustomer[]>();

/** Customers by name, all or a window of them, with their measures. */
export async function loadCustomers(call: Call, window: CustomerWindow | null = null): Promise<CustomerFacts[]> {
  const known = window ? await withMeasures(call, await customerRows(call, window), true) : await wholeRoster(call);
  return withTickets(known, await openTicketCounts(call));
}

const wholeRoster = (call: Call) =>
  rosters.get(call, async () => withMeasures(call, await customerRows(call, null), false));

/**
 * What was worked out of all customers, or what it came to before, if no customer and no ticket has changed since.
 *
 * @param of whatever else it is worked out from
 */
export async function workOnRoster<T>(
  call: Call,
  work: RosterWork<T>,
  of: string,
  make: (customers: CustomerFacts[]) => T,
): Promise<T> {
  const known = await wholeRoster(call);
  const tickets = await openTicketCounts(call);
  return work.get(known, JSON.stringify([of, ...tickets]), call.now.getTime(), () => make(withTickets(known, tickets)));
}

function customerRows(call: Call, window: CustomerWindow | null) {
  let query = call.trx
    .selectFrom('customers')
    .selectAll()
    .where('partner_id', '=', call.principal.partnerId)
    .orderBy('name')
    .orderBy('id');
  if (window) query = query.limit(window.limit);
  if (window?.ids) query = query.where('id', 'in', window.ids);
  const after = window?.after;
  if (after) query = query.where(sql<boolean>`(name, id) > (${after.name}, ${after.id})`);
  return query.execute();
}

export async function loadCustomer(call: Call, id: string): Promise<CustomerFacts | null> {
  const row = await call.trx
    .selectFrom('customers')
    .selectAll()
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  return withTickets(await withMeasures(call, [row], true), await openTicketCounts(call))[0] ?? null;
}

/** @param some the rows are not all that there are */
async function withMeasures(
  call: Call,
  rows: Selectable<Tables['customers']>[],
  some: boolean,
): Promise<KnownCustomer[]> {
  let query = call.trx
    .selectFrom('measures')
    .select(['customer_id', 'key', 'value', 'at', 'note'])
    .where('partner_id', '=', call.principal.partnerId);
  if (some) {
    const ids = rows.map(({ id }) => id);
    query = query.where('customer_id', '=', sql<string>`any(${ids}::text[])`);
  }
  const measures = new Map<string, Fact['measures']>();
  for (const { customer_id: customer, key, value, at, note } of await query.orderBy('at').execute()) {
    const own = measures.get(customer) ?? [];
    own.push({ key, value, at: at.toISOString(), note });
    measures.set(customer, own);
  }
  return rows.map((row) => ({
    fact: factOf(row, measures.get(row.id) ?? []),
    tags: row.tags,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    updatedBy: row.updated_by,
    version: row.version,
  }));
}

const noTickets: CustomerFacts['tickets'] = { critical: 0, major: 0, minor: 0, question: 0 };

type TicketCounts = ReadonlyMap<string, CustomerFacts['tickets']>;
const withTickets = (customers: readonly KnownCustomer[], counts: TicketCounts): CustomerFacts[] =>
  customers.map((customer) => ({ ...customer, tickets: counts.get(customer.fact.id) ?? noTickets }));

async function openTicketCounts(call: Call): Promise<TicketCounts> {
  const counts = new Map<string, CustomerFacts['tickets']>();
  for (const { ticket } of await loadTickets(call)) {
    if (ticket.customerId === null) continue;
    const { state, severity } = ticketHistory(ticket, call.now.getTime());
    if (!isOpenTicket(state)) continue;
    const own = counts.get(ticket.customerId) ?? { critical: 0, major: 0, minor: 0, question: 0 };
    own[severity] += 1;
    counts.set(ticket.customerId, own);
  }
  return counts;
}

/** A customer that nobody else changes until this transaction ends. */
export async function lockCustomer(call: Call, id: string): Promise<CustomerFacts | null> {
  await call.trx
    .selectFrom('customers')
    .select('id')
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', id)
    .forUpdate()
    .execute();
  return loadCustomer(call, id);
}

export async function countCustomers(call: Call): Promise<number> {
  const { count } = await call.trx
    .selectFrom('customers')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('partner_id', '=', call.principal.partnerId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Facts of all customers without their measures: for counting. */
export async function loadCustomerStates(call: Call): Promise<{ id: string; name: string; state: Fact['state'] }[]> {
  return call.trx
    .selectFrom('customers')
    .select(['id', 'name', 'state'])
    .where('partner_id', '=', call.principal.partnerId)
    .execute();
}
