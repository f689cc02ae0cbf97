import { disputeSchema } from '@gangway/contract';
import { partnerHistorySchema, type PartnerHistory } from '@gangway/contract/history';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import type { Call } from '../bind.js';
import type { DisputeFact } from '../routes/billing/disputes.js';
import { putter } from '../seed/load-history.js';

type LineFact = PartnerHistory['revenue'][number];
const { side, reason, state } = disputeSchema.shape;
const lineSchema = partnerHistorySchema.shape.revenue.def.element;

/** All disputes, oldest first. */
export async function loadDisputes(call: Call): Promise<DisputeFact[]> {
  const rows = await call.trx
    .selectFrom('disputes')
    .selectAll()
    .where('partner_id', '=', call.principal.partnerId)
    .orderBy('opened_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    lineId: row.line_id,
    side: z.parse(side, row.side),
    reason: z.parse(reason, row.reason),
    claimedGross: Number(row.claimed_gross),
    claimedRateBps: row.claimed_rate_bps,
    body: row.body,
    by: row.by_name,
    openedAt: row.opened_at.getTime(),
    answerBy: row.answer_by,
    state: z.parse(state, row.outcome ?? 'open'),
    resolvedAt: row.resolved_at?.getTime() ?? null,
    note: row.note,
  }));
}

export async function addDispute(call: Call, dispute: DisputeFact): Promise<void> {
  await call.trx
    .insertInto('disputes')
    .values({
      partner_id: call.principal.partnerId,
      livemode: call.principal.livemode,
      id: dispute.id,
      line_id: dispute.lineId,
      side: dispute.side,
      reason: dispute.reason,
      claimed_gross: dispute.claimedGross,
      claimed_rate_bps: dispute.claimedRateBps,
      body: dispute.body,
      by_name: dispute.by,
      opened_at: new Date(dispute.openedAt),
      answer_by: dispute.answerBy,
      created_at: call.now,
    })
    .execute();
}

/** @returns false when somebody else has ended it meanwhile */
export async function endDispute(
  call: Call,
  id: string,
  outcome: Exclude<DisputeFact['state'], 'open'>,
  note: string | null,
): Promise<boolean> {
  const result = await call.trx
    .updateTable('disputes')
    .set((set) => ({
      outcome,
      note,
      resolved_at: call.now,
      updated_at: call.now,
      version: set('version', '+', 1),
    }))
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', id)
    .where('resolved_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Approves a line as it stands. */
export async function approveLine(call: Call, fact: LineFact): Promise<void> {
  await call.trx
    .updateTable('revenue_lines')
    .set({
      data: JSON.stringify(z.parse(lineSchema, { ...fact, approvedAt: call.now.toISOString() })),
      updated_at: call.now,
    })
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', fact.id)
    .execute();
}

/** Books lines behind those that there are. */
export async function addLines(call: Call, facts: readonly LineFact[]): Promise<void> {
  const { partnerId, livemode } = call.principal;
  const last = await call.trx
    .selectFrom('revenue_lines')
    .select(sql<number>`coalesce(max(position), -1)`.as('position'))
    .where('partner_id', '=', partnerId)
    .executeTakeFirstOrThrow();
  await putter(call.trx)(
    'revenue_lines',
    facts.map((fact, index) => ({
      partner_id: partnerId,
      livemode,
      id: fact.id,
      position: last.position + 1 + index,
      data: JSON.stringify(z.parse(lineSchema, fact)),
      created_at: call.now,
    })),
  );
}

/** Writes the one payout account of a partner. */
export async function putPayoutAccount(call: Call, account: object): Promise<void> {
  const { partnerId, livemode } = call.principal;
  const own = { partner_id: partnerId, livemode };
  const data = JSON.stringify(account);
  const known = await call.trx
    .updateTable('payout_accounts')
    .set((set) => ({ data, updated_at: call.now, version: set('version', '+', 1) }))
    .where('partner_id', '=', partnerId)
    .executeTakeFirst();
  if (known.numUpdatedRows === 0n)
    await call.trx
      .insertInto('payout_accounts')
      .values({ ...own, id: 'acc_payouts', position: 0, data, created_at: call.now })
      .execute();
}
