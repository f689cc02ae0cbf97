import type { Transaction } from 'kysely';
import * as z from 'zod/mini';
import type { DocumentTable, Tables } from '../database/schema.js';

/** All documents of a kind, in their order, parsed by their schema. */
export async function documents<S extends z.core.$ZodType>(
  trx: Transaction<Tables>,
  partnerId: string,
  table: DocumentTable,
  schema: S,
): Promise<z.output<S>[]> {
  const rows = await trx
    .selectFrom(table)
    .select('data')
    .where('partner_id', '=', partnerId)
    .orderBy('position')
    .execute();
  return rows.map(({ data }) => z.parse(schema, data));
}
