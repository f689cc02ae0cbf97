import { createHash } from 'node:crypto';
import type { Call } from '../bind.js';

/** Notes a change in the partner's chain, in the transaction of the change. Never a secret. */
export async function audit(call: Call, action: string, subject: string): Promise<void> {
  const { trx, principal, now } = call;
  const last = await trx
    .selectFrom('audit')
    .select('hash')
    .where('partner_id', '=', principal.partnerId)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  const actor = principal.user ? `${principal.user.name} (${principal.user.role})` : `key ${principal.keyId}`;
  const previous = last?.hash ?? '';
  const hash = createHash('sha256')
    .update(JSON.stringify([previous, now.toISOString(), actor, action, subject]))
    .digest('hex');
  await trx
    .insertInto('audit')
    .values({
      partner_id: principal.partnerId,
      livemode: principal.livemode,
      id: call.ids('aud'),
      at: now,
      actor,
      action,
      subject,
      previous_hash: previous,
      hash,
    })
    .execute();
}

/** How the one who acts is called in what they leave behind. */
export const actorName = (call: Call): string => call.principal.user?.name ?? 'API key';
