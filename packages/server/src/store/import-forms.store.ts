import { createHash } from 'node:crypto';
import { importFormSchema, type ImportForm } from '@gangway/contract';
import * as z from 'zod/mini';
import { actorName } from '../access/audit.js';
import type { Call } from '../bind.js';

const { targets: targetsSchema } = importFormSchema.shape;
type Targets = ImportForm['targets'];

/** The same for files whose columns have the same names in the same order. */
const idOf = (header: readonly string[]): string =>
  `imf_${createHash('sha256').update(JSON.stringify(header)).digest('base64url')}`;

interface StoredForm {
  readonly id: string;
  readonly targets: unknown;
  readonly by_name: string;
  readonly updated_at: Date;
}
const formOf = ({ id, targets, by_name: by, updated_at: at }: StoredForm): ImportForm => ({
  id,
  targets: z.parse(targetsSchema, targets),
  by,
  at: at.toISOString(),
});

/** What was kept of a file with a header; null: nothing. */
export async function loadForm(call: Call, header: readonly string[]): Promise<ImportForm | null> {
  const row = await call.trx
    .selectFrom('import_forms')
    .selectAll()
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', idOf(header))
    .executeTakeFirst();
  return row ? formOf(row) : null;
}

/** Keeps what the columns are, in place of what was kept before. */
export async function keepForm(call: Call, header: readonly string[], targets: Targets): Promise<void> {
  const said = { targets: JSON.stringify(targets), by_name: actorName(call), updated_at: call.now };
  const { partnerId, livemode } = call.principal;
  await call.trx
    .insertInto('import_forms')
    .values({ partner_id: partnerId, livemode, id: idOf(header), created_at: call.now, ...said })
    .onConflict((on) => on.columns(['partner_id', 'livemode', 'id']).doUpdateSet(said))
    .execute();
}

/** @returns what was kept; null: nothing */
export async function forgetForm(call: Call, id: string): Promise<ImportForm | null> {
  const row = await call.trx
    .deleteFrom('import_forms')
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return row ? formOf(row) : null;
}
