import type { Call } from '../bind.js';
import type { ImportRow } from '../routes/customers/import/parse-csv.js';
import { putter } from '../seed/load-history.js';
import { keepUndo, type Undo, type UndoEntry } from './undo.store.js';
import { actorName } from '../access/audit.js';

export interface ImportOutcome {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly undo: Undo | null;
}

/** Puts rows in. One that is in already, by its identifier or else its name, is brought up to date; nothing goes in twice. */
export async function importRows(call: Call, rows: readonly ImportRow[], dryRun: boolean): Promise<ImportOutcome> {
  const { trx, principal, now } = call;
  const known = await trx
    .selectFrom('customers')
    .select([
      'id',
      'version',
      'external_id',
      'name',
      'owner',
      'segment',
      'vertical',
      'mrr',
      'renewal_on',
      'email',
      'state',
    ])
    .where('partner_id', '=', principal.partnerId)
    .execute();
  const byExternalId = new Map(known.flatMap((row) => (row.external_id === null ? [] : [[row.external_id, row]])));
  const byName = new Map(known.map((row) => [row.name.toLowerCase(), row]));
  const fresh: ImportRow[] = [];
  const changed: { before: (typeof known)[number]; row: ImportRow }[] = [];
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
      changed.push({ before: match, row });
    }
  }
  let undo: Undo | null = null;
  if (!dryRun) {
    const added = fresh.map((row) => ({ id: call.ids('cus'), row }));
    await putter(trx)(
      'customers',
      added.map(({ id, row }) => ({
        partner_id: principal.partnerId,
        livemode: principal.livemode,
        id,
        ...columns(row),
        contract_at: row.state === 'prospect' ? null : now,
        go_live_at: row.state === 'live' ? now : null,
        churned_at: null,
        csat: null,
        nps: null,
        override: null,
        created_at: now,
        updated_at: now,
        updated_by: actorName(call),
      })),
    );
    for (const { before, row } of changed) {
      await trx
        .updateTable('customers')
        .set((set) => ({
          ...columns(row),
          version: set('version', '+', 1),
          updated_at: now,
          updated_by: actorName(call),
        }))
        .where('partner_id', '=', principal.partnerId)
        .where('id', '=', before.id)
        .execute();
    }
    undo = await keepUndo(call, 'import', [
      ...added.map(({ id }): UndoEntry => ({ id, version: 1, before: null })),
      ...changed.map(({ before: { id, version, ...before } }): UndoEntry => ({
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
