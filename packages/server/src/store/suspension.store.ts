import { partnerHistorySchema } from '@gangway/contract/history';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import type { Call } from '../bind.js';
import type { Database } from '../database/database.js';
import { withTenant, type Tenant } from '../database/tenant.js';
import { ProblemError } from '../problem.js';
import { announce } from './events.store.js';
import { loadPartner, type LoadedPartner } from './partner.store.js';

const { suspendedFor: suspendedForSchema } = partnerHistorySchema.shape.partner.shape;

/** Why a partner may change nothing at present, and what to do about it; null: it may. */
export const suspensionOf = ({ partner, program }: Pick<LoadedPartner, 'partner' | 'program'>): string | null =>
  partner.suspendedFor === undefined
    ? null
    : `The account is suspended: ${partner.suspendedFor} You can read everything; ask ${program.vendor.short} to change anything.`;

/** @throws ProblemError partner_suspended */
export async function assertNotSuspended(call: Call): Promise<void> {
  const suspension = suspensionOf(await loadPartner(call));
  if (suspension !== null) throw new ProblemError('partner_suspended', suspension);
}

/**
 * Suspends a partner, or lifts the suspension. It is the vendor's to do, so no operation of the API does it.
 *
 * @param reason a sentence for the partner, up to 200 characters; null: it is lifted
 */
export async function setSuspension(db: Database, tenant: Tenant, reason: string | null, now: Date): Promise<void> {
  await withTenant(db, tenant, async (trx) => {
    const suspendedFor = z.parse(suspendedForSchema, reason ?? undefined);
    const data =
      suspendedFor === undefined
        ? sql<string>`data - 'suspendedFor'`
        : sql<string>`data || ${JSON.stringify({ suspendedFor })}::jsonb`;
    const { version } = await trx
      .updateTable('partners')
      .set((set) => ({ data, version: set('version', '+', 1), updated_at: now }))
      .where('partner_id', '=', tenant.partnerId)
      .returning('version')
      .executeTakeFirstOrThrow();
    const call = { trx, principal: tenant, now, connection: null };
    await announce(call, reason === null ? 'partner.reinstated' : 'partner.suspended', tenant.partnerId, version);
  });
}
