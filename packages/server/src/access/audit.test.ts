import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate, type Database } from '../database/database.js';
import { openMemory } from '../database/pglite.js';
import { withTenant } from '../database/tenant.js';
import { makeId } from '../ids.js';
import { audit, firstBrokenEntry } from './audit.js';

const alpha = { partnerId: 'par_alpha', livemode: false };
const now = new Date('2026-04-14T17:20:00Z');

describe('the chain of audit entries', () => {
  let db: Database;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ db, close } = await openMemory());
    await migrate(db);
    const principal = {
      ...alpha,
      kind: 'secret' as const,
      keyId: 'key_1',
      sessionId: null,
      scopes: [],
      user: null,
      expiresAt: null,
    };
    await withTenant(db, alpha, async (trx) => {
      for (let index = 0; index < 5; index += 1) {
        await audit({ trx, principal, now, ids: makeId }, 'thing.done', `thg_${index}`);
      }
    });
  });
  afterAll(() => close());

  it('is whole as it was written', async () => {
    expect(await withTenant(db, alpha, (trx) => firstBrokenEntry(trx, alpha))).toBeNull();
  });

  it.each([
    ['changed', `update audit set subject = 'thg_other' where position = 3`],
    ['taken out', 'delete from audit where position = 2'],
    ['moved to another instant', `update audit set at = at + interval '1 day' where position = 3`],
    [
      'put in',
      `insert into audit (partner_id, livemode, id, at, actor, action, subject, previous_hash, hash)
       values ('par_alpha', false, 'aud_x', now(), 'a', 'b', 'c', 'made up', 'h')`,
    ],
  ])('shows that an entry was %s by somebody with the database in hand', async (_, change) => {
    const rollback = new Error('rolled back');
    const attempt = db.transaction().execute(async (trx) => {
      await sql.raw(change).execute(trx);
      expect(await firstBrokenEntry(trx, alpha)).toMatch(/^aud_/);
      throw rollback;
    });
    await expect(attempt).rejects.toBe(rollback);
  });
});
