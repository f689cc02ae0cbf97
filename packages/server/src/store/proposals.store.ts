import { sideSchema } from '@gangway/contract';
import * as z from 'zod/mini';
import { actorName } from '../access/audit.js';
import type { Call } from '../bind.js';
import type { ProposalFact } from '../routes/onboarding/facts.js';

/** Oldest first. */
export async function loadProposals(call: Call): Promise<ProposalFact[]> {
  const rows = await call.trx
    .selectFrom('start_proposals')
    .selectAll()
    .where('partner_id', '=', call.principal.partnerId)
    .orderBy('at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    startOn: row.start_on,
    by: { name: row.by_name, side: z.parse(sideSchema, row.by_side) },
    at: row.at.toISOString(),
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
  }));
}

/** @returns which one it is */
export async function addProposal(call: Call, startOn: string): Promise<string> {
  const id = call.ids('prp');
  await call.trx
    .insertInto('start_proposals')
    .values({
      partner_id: call.principal.partnerId,
      livemode: call.principal.livemode,
      id,
      start_on: startOn,
      by_name: actorName(call),
      by_side: 'partner',
      at: call.now,
      withdrawn_at: null,
    })
    .execute();
  return id;
}

export async function endProposal(call: Call, id: string): Promise<void> {
  await call.trx
    .updateTable('start_proposals')
    .set({ withdrawn_at: call.now })
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', id)
    .execute();
}
