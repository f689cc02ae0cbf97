import type { BulkResult, CustomerState } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import { sql, type Selectable, type Updateable } from 'kysely';
import { actorName } from '../access/audit.js';
import type { Call } from '../bind.js';
import type { Tables } from '../database/schema.js';
import { followRestored, takeUndo, type UndoEntry } from './undo.store.js';

type Row = Selectable<Tables['customers']>;
type Changes = Updateable<Tables['customers']>;

/** Since when a customer is under contract, live or gone follows from its state. */
export function stateChanges(row: Pick<Row, 'contract_at' | 'go_live_at'>, state: CustomerState, now: Date): Changes {
  return {
    state,
    contract_at: row.contract_at ?? (state === 'prospect' ? null : now),
    go_live_at: row.go_live_at ?? (state === 'live' || state === 'at_risk' ? now : null),
    churned_at: state === 'churned' ? now : null,
  };
}

/** Writes changes of one customer and counts its version up. */
export async function writeCustomer(call: Call, id: string, changes: Changes): Promise<void> {
  await call.trx
    .updateTable('customers')
    .set((set) => ({ ...changes, version: set('version', '+', 1), updated_at: call.now, updated_by: actorName(call) }))
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', id)
    .execute();
}

export const writeOverride = (call: Call, id: string, override: PartnerHistory['customers'][number]['override']) =>
  writeCustomer(call, id, { override: override && JSON.stringify(override) });

/** Rows of these customers, locked until the transaction ends, by identifier. */
export async function lockCustomers(call: Call, ids: readonly string[]): Promise<Map<string, Row>> {
  const rows = await call.trx
    .selectFrom('customers')
    .selectAll()
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', sql<string>`any(${ids}::text[])`)
    // Always in the same order, so that two that lock the same ones do not wait for each other.
    .orderBy('id')
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Takes a change back, customer by customer. One that somebody has changed since stays as it is.
 *
 * @returns null: there is no such undo; `gone`: it was used, or its day is over
 */
export async function undoChange(call: Call, id: string): Promise<Omit<BulkResult, 'undo'> | 'gone' | null> {
  const entries = await takeUndo(call, id);
  if (entries === null || entries === 'gone') return entries;
  const rows = await lockCustomers(
    call,
    entries.map((entry) => entry.id),
  );
  const changed: string[] = [];
  const restored: UndoEntry[] = [];
  const failed: BulkResult['failed'] = [];
  for (const entry of entries) {
    const row = rows.get(entry.id);
    if (!row) failed.push({ id: entry.id, name: null, code: 'not_found', detail: 'It is gone.' });
    else if (row.version !== entry.version)
      failed.push({
        id: row.id,
        name: row.name,
        code: 'changed_since',
        detail: `${row.updated_by ?? 'Somebody'} has changed it since.`,
      });
    else {
      await restore(call, entry);
      changed.push(entry.id);
      if (entry.before !== null) restored.push(entry);
    }
  }
  await followRestored(call, restored);
  return { changed, unchanged: [], failed };
}

async function restore(call: Call, { id, before }: UndoEntry): Promise<void> {
  if (before !== null) return writeCustomer(call, id, before);
  await call.trx
    .deleteFrom('customers')
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', id)
    .execute();
}
