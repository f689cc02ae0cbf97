import { Kysely, PGliteDialect, sql } from 'kysely';
import { expect, it } from 'vitest';
import { withTenant } from '../tenant.js';
import { openMemory } from '../pglite.js';
import * as tables from './0001-tables.js';
import * as proof from './0004-proof.js';

it('gives a badge to everyone who was certified before there were any, and forces the policies again', async () => {
  const { db, client, close } = await openMemory();
  const before = new Kysely<unknown>({ dialect: new PGliteDialect({ pglite: client }) });
  const own = `'par_alpha', false`;
  await tables.up(before);
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`insert into learners (partner_id, livemode, id, name, designated)
    values (${own}, 'lrn_a', 'A', true), (${own}, 'lrn_b', 'B', true)`);
  await run(`insert into enrolments (partner_id, livemode, id, learner_id, curriculum, enrolled_at, certified_at, credential_id)
    values (${own}, 'enr_a', 'lrn_a', 'operator', now(), '2026-01-05T10:00:00Z', 'crd_a'),
      (${own}, 'enr_b', 'lrn_b', 'operator', now(), null, null)`);
  await proof.up(before);
  const badges = await withTenant(db, { partnerId: 'par_alpha', livemode: false }, (trx) =>
    trx.selectFrom('credentials').selectAll().execute(),
  );
  expect(badges).toMatchObject([
    { id: 'crd_a', enrolment_id: 'enr_a', public_id: expect.stringMatching(/^[0-9a-f]{32}$/), shared: true },
  ]);
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relname in ('enrolments', 'credentials') and relforcerowsecurity`.execute(db);
  expect(rows).toHaveLength(2);
  await close();
});
