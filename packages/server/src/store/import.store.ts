import type { Call } from '../bind.js';
import type { ImportRow } from '../routes/customers/import/parse-csv.js';
import { putter } from '../seed/load-history.js';

export interface ImportOutcome {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** Puts rows in. One that is in already, by its identifier or else its name, is brought up to date; nothing goes in twice. */
export async function importRows(call: Call, rows: readonly ImportRow[], dryRun: boolean): Promise<ImportOutcome> {
  const { trx, principal, now } = call;
  const known = await trx
    .selectFrom('customers')
    .select(['id', 'external_id', 'name', 'owner', 'segment', 'vertical', 'mrr', 'renewal_on', 'email', 'state'])
    .where('partner_id', '=', principal.partnerId)
    .execute();
  const byExternalId = new Map(known.flatMap((row) => (row.external_id === null ? [] : [[row.external_id, row]])));
  const byName = new Map(known.map((row) => [row.name.toLowerCase(), row]));
  const fresh: ImportRow[] = [];
  const changed: { id: string; row: ImportRow }[] = [];
  for (const row of rows) {
    const match =
      (row.externalId === null ? undefined : byExternalId.get(row.externalId)) ?? byName.get(row.name.toLowerCase());
    if (!match) fresh.push(row);
    else if (
      match.name !== row.name ||
      match.owner !== row.owner ||
      match.segment !== row.segment ||
      match.vertical !== row.vertical ||
      Number(match.mrr) !== row.mrr ||
      match.renewal_on !== row.renewalOn ||
      match.email !== row.email ||
      match.state !== row.state ||
      match.external_id !== row.externalId
    ) {
      changed.push({ id: match.id, row });
    }
  }
  if (!dryRun) {
    await putter(trx)(
      'customers',
      fresh.map((row) => ({
        partner_id: principal.partnerId,
        livemode: principal.livemode,
        id: call.ids('cus'),
        ...columns(row),
        contract_at: row.state === 'prospect' ? null : now,
        go_live_at: row.state === 'live' ? now : null,
        churned_at: null,
        csat: null,
        nps: null,
        override: null,
        created_at: now,
      })),
    );
    for (const { id, row } of changed) {
      await trx
        .updateTable('customers')
        .set((set) => ({ ...columns(row), version: set('version', '+', 1), updated_at: now }))
        .where('partner_id', '=', principal.partnerId)
        .where('id', '=', id)
        .execute();
    }
  }
  return { created: fresh.length, updated: changed.length, unchanged: rows.length - fresh.length - changed.length };
}

const columns = (row: ImportRow) => ({
  name: row.name,
  segment: row.segment,
  vertical: row.vertical,
  state: row.state,
  mrr: row.mrr,
  renewal_on: row.renewalOn,
  owner: row.owner,
  email: row.email,
  external_id: row.externalId,
});
