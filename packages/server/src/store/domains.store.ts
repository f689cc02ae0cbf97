import { createHash } from 'node:crypto';
import { domainFindingSchema, domainStateSchema, type DomainFinding } from '@gangway/contract';
import { nextDomainCheck, type DomainClaim } from '@gangway/rules';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import { actorName } from '../access/audit.js';
import type { Call } from '../bind.js';
import type { Database } from '../database/database.js';
import { withDigest, type Tenant } from '../database/tenant.js';

/** A name that a partner has set. */
export interface StoredDomain extends DomainClaim {
  readonly version: number;
  readonly host: string;
  /** What proves it, in the TXT record. */
  readonly token: string;
  readonly found: DomainFinding | null;
  readonly checkedAt: Date | null;
  /** When somebody last wanted it looked at at once. */
  readonly askedAt: Date | null;
  readonly verifiedAt: Date | null;
}

/** What events and the audit call it: a partner has one. */
export const DOMAIN_ID = 'bdm_domain';

const own = (call: Call) => ({ partner_id: call.principal.partnerId, livemode: call.principal.livemode });

export async function loadDomain(call: Call): Promise<StoredDomain | null> {
  const row = await call.trx
    .selectFrom('brand_domains')
    .selectAll()
    .where('partner_id', '=', call.principal.partnerId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    version: row.version,
    host: row.host,
    token: row.token,
    state: z.parse(domainStateSchema, row.state),
    found: row.found === null ? null : z.parse(domainFindingSchema, row.found),
    setAt: row.set_at.getTime(),
    missedAt: row.missed_at?.getTime() ?? null,
    checkedAt: row.checked_at,
    askedAt: row.asked_at,
    verifiedAt: row.verified_at,
  };
}

/** Sets a name anew; what there was of another is forgotten. */
export async function setDomain(call: Call, host: string, token: string): Promise<void> {
  const before = await loadDomain(call);
  await removeDomain(call);
  await call.trx
    .insertInto('brand_domains')
    .values({
      ...own(call),
      id: DOMAIN_ID,
      version: (before?.version ?? 0) + 1,
      host,
      token,
      state: 'pending',
      found: null,
      set_at: call.now,
      checked_at: null,
      asked_at: null,
      missed_at: null,
      verified_at: null,
      by_name: actorName(call),
      created_at: call.now,
      updated_at: call.now,
    })
    .execute();
  await scheduleCheck(call, call.now);
}

export async function removeDomain(call: Call): Promise<void> {
  await disown(call);
  for (const table of ['brand_domains', 'domain_checks'] as const)
    await call.trx
      .deleteFrom(table)
      .where('partner_id', '=', call.principal.partnerId)
      .where('livemode', '=', call.principal.livemode)
      .execute();
}

/** Notes that somebody wants a look at once. */
export async function askForCheck(call: Call): Promise<void> {
  await call.trx
    .updateTable('brand_domains')
    .set({ asked_at: call.now })
    .where('partner_id', '=', call.principal.partnerId)
    .execute();
  await scheduleCheck(call, call.now);
}

/** Writes what a look came to. */
export async function writeCheck(call: Call, claim: DomainClaim, found: DomainFinding): Promise<void> {
  const { state, missedAt } = claim;
  await call.trx
    .updateTable('brand_domains')
    .set({
      state,
      found,
      missed_at: missedAt === null ? null : new Date(missedAt),
      checked_at: call.now,
      updated_at: call.now,
      version: sql`version + 1`,
      ...(found === 'proven' ? { verified_at: sql`coalesce(verified_at, ${call.now})` } : {}),
    })
    .where('partner_id', '=', call.principal.partnerId)
    .execute();
  if (state !== 'verified') await disown(call);
  const next = nextDomainCheck(claim, call.now.getTime());
  await scheduleCheck(call, next === null ? null : new Date(next));
}

async function scheduleCheck(call: Call, at: Date | null): Promise<void> {
  if (at === null) {
    await call.trx
      .deleteFrom('domain_checks')
      .where('partner_id', '=', call.principal.partnerId)
      .where('livemode', '=', call.principal.livemode)
      .execute();
    return;
  }
  await call.trx
    .insertInto('domain_checks')
    .values({ ...own(call), due_at: at })
    .onConflict((on) => on.columns(['partner_id', 'livemode']).doUpdateSet({ due_at: at }))
    .execute();
}

/** Whose names are to be looked at by now; the longest due first. */
export async function dueDomains(db: Database, now: Date, most: number): Promise<Tenant[]> {
  const rows = await withDigest(db, '', (trx) =>
    trx
      .selectFrom('domain_checks')
      .select(['partner_id', 'livemode'])
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .limit(most)
      .execute(),
  );
  return rows.map(({ partner_id: partnerId, livemode }) => ({ partnerId, livemode }));
}

/** A name is one partner's in each mode. @returns whether it is the caller's now */
export async function takeHost(call: Call, host: string): Promise<boolean> {
  const host_hash = hashOf(host);
  await call.trx
    .insertInto('domain_owners')
    .values({ host_hash, ...own(call) })
    .onConflict((on) => on.columns(['host_hash', 'livemode']).doNothing())
    .execute();
  const row = await call.trx
    .selectFrom('domain_owners')
    .select('partner_id')
    .where('host_hash', '=', host_hash)
    .where('livemode', '=', call.principal.livemode)
    .executeTakeFirst();
  return row?.partner_id === call.principal.partnerId;
}

async function disown(call: Call): Promise<void> {
  await call.trx
    .deleteFrom('domain_owners')
    .where('partner_id', '=', call.principal.partnerId)
    .where('livemode', '=', call.principal.livemode)
    .execute();
}

const hashOf = (host: string): string => createHash('sha256').update(host).digest('hex');
