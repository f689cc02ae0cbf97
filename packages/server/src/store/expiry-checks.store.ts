import type { Call } from '../bind.js';
import type { Database } from '../database/database.js';
import { withDigest, type Tenant } from '../database/tenant.js';

/** From now on the credentials of the call's partner are looked at. */
export async function watchExpiries({ trx, principal, now }: Call): Promise<void> {
  const { partnerId, livemode } = principal;
  await trx
    .insertInto('expiry_checks')
    .values({ partner_id: partnerId, livemode, due_at: now })
    .onConflict((on) => on.columns(['partner_id', 'livemode']).doNothing())
    .execute();
}

/** Whose credentials are to be looked at by now; the longest due first. */
export async function dueExpiryChecks(db: Database, now: Date): Promise<Tenant[]> {
  const rows = await withDigest(db, '', (trx) =>
    trx
      .selectFrom('expiry_checks')
      .select(['partner_id', 'livemode'])
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .execute(),
  );
  return rows.map(({ partner_id: partnerId, livemode }) => ({ partnerId, livemode }));
}

/** Says when the credentials of the call's partner are looked at again. @returns false: they are not due for a look */
export async function lookAgain({ trx, principal, now }: Call, at: Date): Promise<boolean> {
  const moved = await trx
    .updateTable('expiry_checks')
    .set({ due_at: at })
    .where('partner_id', '=', principal.partnerId)
    .where('livemode', '=', principal.livemode)
    .where('due_at', '<=', now)
    .returning('due_at')
    .executeTakeFirst();
  return moved !== undefined;
}
