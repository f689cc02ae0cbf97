import { sql } from 'kysely';
import type { Call } from '../bind.js';
import { actorName } from '../access/audit.js';
import type { ImportRow } from '../routes/customers/import/read-row.js';
import { keepUndo, type Undo } from './undo.store.js';

export interface ImportOutcome {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly undo: Undo | null;
}

/** What an import says of a customer. */
const columns = ['external_id', 'name', 'owner', 'segment', 'vertical', 'mrr', 'renewal_on', 'email', 'state'] as const;

/** How many rows one statement changes. */
const BATCH = 5000;

/**
 * Puts rows in. One that is in already, by its identifier or else its name, is brought up to date; nothing goes in twice. What a
 * row does not say stays as it is.
 */
export async function importRows(call: Call, rows: readonly ImportRow[], dryRun: boolean): Promise<ImportOutcome> {
  const { trx, principal } = call;
  // Two files at once would each find the other's customers missing.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${principal.partnerId} ${principal.livemode}`}, 2))`.execute(
    trx,
  );
  const known = await trx
    .selectFrom('customers')
    .select(['id', 'version', ...columns])
    .where('partner_id', '=', principal.partnerId)
    .execute();
  const find = finder(known);
  const fresh: Content[] = [];
  const changed: { readonly before: Known; readonly after: Identified }[] = [];
  for (const row of rows) {
    const match = find(row);
    const content = contentOf(row, match);
    if (!match) fresh.push(content);
    else if (columns.some((column) => String(content[column]) !== String(match[column])))
      changed.push({ before: match, after: { id: match.id, ...content } });
  }
  let undo: Undo | null = null;
  if (!dryRun) {
    const added = fresh.map((content) => ({ id: call.ids('cus'), ...content }));
    for (const batch of batches(added)) await add(call, batch);
    for (const batch of batches(changed.map(({ after }) => after))) await change(call, batch);
    undo = await keepUndo(call, 'import', [
      ...added.map(({ id }) => ({ id, version: 1, before: null })),
      ...changed.map(({ before: { id, version, ...before } }) => ({
        id,
        version: version + 1,
        before: { ...before, mrr: Number(before.mrr) },
      })),
    ]);
  }
  return {
    created: fresh.length,
    updated: changed.length,
    unchanged: rows.length - fresh.length - changed.length,
    undo,
  };
}

type Identified = Content & { readonly id: string };

function* batches(rows: readonly Identified[]): Generator<readonly Identified[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}

// One statement for many rows: a hundred thousand of them take seconds and not minutes.
const incoming = (rows: readonly Identified[]) => {
  const shape = columns.map((column) => sql`${sql.ref(column)} ${sql.raw(column === 'mrr' ? 'bigint' : 'text')}`);
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as incoming(id text, ${sql.join(shape)})`;
};

async function add(call: Call, rows: readonly Identified[]): Promise<void> {
  const { trx, principal, now } = call;
  const names = sql.join(columns.map((column) => sql.ref(column)));
  await sql`
    insert into customers (partner_id, livemode, id, created_at, updated_at, updated_by, contract_at, go_live_at, ${names})
    select ${principal.partnerId}, ${principal.livemode}, id, ${now}::timestamptz, ${now}::timestamptz, ${actorName(call)},
      case when state <> 'prospect' then ${now}::timestamptz end, case when state = 'live' then ${now}::timestamptz end, ${names}
    from ${incoming(rows)}`.execute(trx);
}

async function change(call: Call, rows: readonly Identified[]): Promise<void> {
  const { trx, principal, now } = call;
  const values = columns.map((column) => sql`${sql.ref(column)} = incoming.${sql.ref(column)}`);
  await sql`
    update customers set ${sql.join(values)}, version = version + 1, updated_at = ${now},
      updated_by = ${actorName(call)}
    from ${incoming(rows)}
    where customers.partner_id = ${principal.partnerId} and customers.livemode = ${principal.livemode}
      and customers.id = incoming.id`.execute(trx);
}

interface Content {
  readonly external_id: string | null;
  readonly name: string;
  readonly owner: string | null;
  readonly segment: string | null;
  readonly vertical: string | null;
  readonly mrr: number;
  readonly renewal_on: string | null;
  readonly email: string | null;
  readonly state: NonNullable<ImportRow['state']>;
}
type Known = Omit<Content, 'mrr'> & { readonly id: string; readonly version: number; readonly mrr: string };

const contentOf = (row: ImportRow, match: Known | undefined): Content => ({
  external_id: row.externalId ?? match?.external_id ?? null,
  name: row.name,
  owner: row.owner ?? match?.owner ?? null,
  segment: row.segment ?? match?.segment ?? null,
  vertical: row.vertical ?? match?.vertical ?? null,
  mrr: row.mrr ?? Number(match?.mrr ?? 0),
  renewal_on: row.renewalOn ?? match?.renewal_on ?? null,
  email: row.email ?? match?.email ?? null,
  state: row.state ?? match?.state ?? 'prospect',
});

/**
 * Finds the customer that a row is about, each for one row. An identifier decides; else the name does, among those that have no
 * identifier first, since another identifier is another customer.
 */
function finder(known: readonly Known[]): (row: ImportRow) => Known | undefined {
  const byId = new Map<string, Known>();
  const byName = new Map<string, Known>();
  const unidentified = new Map<string, Known>();
  for (const customer of known) {
    const name = customer.name.toLowerCase();
    if (customer.external_id === null) unidentified.set(name, customer);
    else byId.set(customer.external_id, customer);
    byName.set(name, customer);
  }
  const taken = new Set<Known>();
  const free = (customer: Known | undefined) => (customer && !taken.has(customer) ? customer : undefined);
  return ({ externalId, name }) => {
    const key = name.toLowerCase();
    const match =
      externalId === null
        ? (free(unidentified.get(key)) ?? free(byName.get(key)))
        : (byId.get(externalId) ?? free(unidentified.get(key)));
    if (match) taken.add(match);
    return match;
  };
}
