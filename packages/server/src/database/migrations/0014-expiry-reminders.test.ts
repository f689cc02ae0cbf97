import { Kysely, PGliteDialect, sql } from 'kysely';
import { expect, it } from 'vitest';
import { openMemory } from '../pglite.js';
import * as tables from './0001-tables.js';
import * as proof from './0004-proof.js';
import * as expiryReminders from './0014-expiry-reminders.js';

it('looks at the badges of everyone who had one before, and forces the policy again', async () => {
  const { client, close } = await openMemory();
  const db = new Kysely<unknown>({ dialect: new PGliteDialect({ pglite: client }) });
  const run = (text: string) => sql.raw(text).execute(db);
  await tables.up(db);
  await proof.up(db);
  // As on PostgreSQL, where the login that migrates owns the tables and is bound by their policies.
  await run(`create role owner_of_tables nologin nobypassrls`);
  await run(`grant all on schema public to owner_of_tables`);
  for (const table of ['learners', 'enrolments', 'credentials']) {
    const values: Record<string, string> = {
      learners: `(partner_id, livemode, id, name, designated) values ('par_a', false, 'lrn', 'A', true), ('par_b', true, 'lrn', 'B', true)`,
      enrolments: `(partner_id, livemode, id, learner_id, curriculum, enrolled_at) values
        ('par_a', false, 'enr', 'lrn', 'operator', now()), ('par_b', true, 'enr', 'lrn', 'operator', now())`,
      credentials: `(partner_id, livemode, id, enrolment_id, public_id, status_index, issued_at) values
        ('par_a', false, 'crd1', 'enr', 'a1', 1, now()), ('par_a', false, 'crd2', 'enr', 'a2', 2, now()),
        ('par_b', true, 'crd1', 'enr', 'b1', 1, now())`,
    };
    await run(`insert into ${table} ${values[table]}`);
    await run(`alter table ${table} owner to owner_of_tables`);
  }
  await run(`set role owner_of_tables`);
  await expiryReminders.up(db);
  const { rows: due } = await sql`select partner_id, livemode from expiry_checks order by partner_id`.execute(db);
  expect(due).toEqual([
    { partner_id: 'par_a', livemode: false },
    { partner_id: 'par_b', livemode: true },
  ]);
  const { rows: seen } = await sql`select id from credentials`.execute(db);
  expect(seen).toEqual([]);
  await close();
});
