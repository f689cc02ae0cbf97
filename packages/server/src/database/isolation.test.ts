import { sampleHistory } from '@gangway/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../access/key-format.js';
import { loadHistory } from '../seed/load-history.js';
import { migrate, type Database } from './database.js';
import { assertIsolation, assertLogin, shared } from './isolation.js';
import { noPostgres, startPostgres } from './local-postgres.fixtures.js';
import { openMemory } from './pglite.js';
import { openPostgres } from './postgres.js';
import { documentTables, type Tables } from './schema.js';
import { withDigest, withTenant } from './tenant.js';

interface Opened {
  readonly db: Database;
  /** A login that may do anything; the tests use it to break what holds. */
  readonly admin: Database;
  close(): Promise<void>;
}

async function embedded(): Promise<Opened> {
  const { db, close } = await openMemory();
  return { db, admin: db, close };
}

async function postgres(): Promise<Opened> {
  const local = await startPostgres();
  const app = await openPostgres(local.url);
  const admin = await openPostgres(local.superuserUrl);
  return {
    db: app.db,
    admin: admin.db,
    close: async () => {
      await Promise.all([app.close(), admin.close()]);
      await local.stop();
    },
  };
}

const now = '2026-04-14T17:20:00Z';
const alpha = { partnerId: 'par_alpha', livemode: false };
const beta = { partnerId: 'par_beta', livemode: false };
const pepper = 'pepper';
const tenantTables: (keyof Tables)[] = [
  ...documentTables,
  'partners',
  'tasks',
  'task_events',
  'evidence',
  'learners',
  'enrolments',
  'module_events',
  'scores',
  'requirements',
  'attempts',
  'customers',
  'measures',
  'tickets',
  'ticket_events',
  'task_comments',
  'files',
  'file_parts',
  'credentials',
  'status_lists',
  'calendar_feeds',
  'calendar_entries',
  'api_keys',
  'sessions',
  'audit',
  'idempotency',
  'disputes',
  'saved_views',
  'reminders',
  'start_proposals',
  'waits',
  'own_reminders',
  'expiry_reminders',
  'undos',
  'attachments',
  'events',
  'brand_versions',
  'brand_drafts',
  'logos',
  'logo_pictures',
  'fonts',
  'brand_domains',
  'import_forms',
];

describe.each([
  { name: 'PGlite', open: embedded, missing: null },
  { name: `PostgreSQL${noPostgres === null ? '' : ` (${noPostgres})`}`, open: postgres, missing: noPostgres },
])('tenancy on $name', ({ open, missing }) => {
  // A machine without PostgreSQL tests the embedded one alone.
  const test = it.runIf(missing === null);
  let opened: Opened;
  let db: Database;
  let alphaKey: string;

  beforeAll(async () => {
    if (missing !== null) return;
    opened = await open();
    db = opened.db;
    await migrate(db);
    alphaKey = (await loadHistory(db, sampleHistory({ handle: 'alpha', now }), pepper)).secret;
    await loadHistory(db, sampleHistory({ handle: 'beta', now }), pepper);
  });
  afterAll(() => opened?.close());

  const refused = (work: Promise<unknown>) => expect(work).rejects.toThrow(/row-level security|permission denied/);

  test('the database as migrated is accepted', async () => {
    await expect(assertIsolation(db)).resolves.toBeUndefined();
  });

  test('the tables of this test are all tables that there are', async () => {
    const { rows } = await sql<{
      name: string;
    }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(db);
    expect(
      rows
        .map((row) => row.name)
        .filter((table) => !shared.includes(table))
        .sort(),
    ).toEqual([...tenantTables].sort());
  });

  test('a query without a predicate shows one partner', async () => {
    for (const table of tenantTables) {
      const seen = await withTenant(db, alpha, (trx) => trx.selectFrom(table).select('partner_id').execute());
      expect(new Set(seen.map((row) => row.partner_id)).size, table).toBeLessThanOrEqual(1);
      expect(
        seen.every((row) => row.partner_id === alpha.partnerId),
        table,
      ).toBe(true);
    }
    expect(await withTenant(db, alpha, (trx) => trx.selectFrom('customers').select('id').execute())).toHaveLength(3);
  });

  test('the other mode of the same partner is another world', async () => {
    expect(
      await withTenant(db, { ...alpha, livemode: true }, (trx) => trx.selectFrom('customers').select('id').execute()),
    ).toEqual([]);
  });

  test('no partner named shows nothing', async () => {
    for (const partnerId of ['', 'par_nobody']) {
      expect(
        await withTenant(db, { partnerId, livemode: false }, (trx) =>
          trx.selectFrom('customers').select('id').execute(),
        ),
      ).toEqual([]);
    }
  });

  test('a partner and mode made of SQL name nobody', async () => {
    const partnerId = `par_beta' or '1'='1`;
    expect(
      await withTenant(db, { partnerId, livemode: false }, (trx) => trx.selectFrom('customers').select('id').execute()),
    ).toEqual([]);
  });

  test("another partner's rows can neither be changed nor removed", async () => {
    const [updated, deleted] = await withTenant(db, alpha, async (trx) => [
      await trx
        .updateTable('customers')
        .set({ name: 'taken' })
        .where('partner_id', '=', beta.partnerId)
        .executeTakeFirst(),
      await trx.deleteFrom('customers').where('partner_id', '=', beta.partnerId).executeTakeFirst(),
    ]);
    expect([Number(updated?.numUpdatedRows), Number(deleted?.numDeletedRows)]).toEqual([0, 0]);
    expect(await withTenant(db, beta, (trx) => trx.selectFrom('customers').select('id').execute())).toHaveLength(3);
  });

  test('a row can neither be put under another partner nor moved there', async () => {
    await refused(
      withTenant(db, alpha, (trx) =>
        trx
          .insertInto('learners')
          .values({ ...row('lrn_x'), partner_id: beta.partnerId })
          .execute(),
      ),
    );
    await refused(
      withTenant(db, alpha, (trx) => trx.updateTable('learners').set({ partner_id: beta.partnerId }).execute()),
    );
    await refused(withTenant(db, alpha, (trx) => trx.updateTable('learners').set({ livemode: true }).execute()));
  });

  test('two partners may have the same identifier, and neither can point into the other', async () => {
    await withTenant(db, beta, (trx) =>
      trx
        .insertInto('learners')
        .values({ ...row('lrn_beta_only'), partner_id: beta.partnerId })
        .execute(),
    );
    await withTenant(db, alpha, (trx) => trx.insertInto('learners').values(row('lrn_same')).execute());
    await withTenant(db, beta, (trx) =>
      trx
        .insertInto('learners')
        .values({ ...row('lrn_same'), partner_id: beta.partnerId })
        .execute(),
    );
    const enrolment = {
      partner_id: alpha.partnerId,
      livemode: false,
      id: 'enr_x',
      learner_id: 'lrn_beta_only',
      curriculum: 'operator',
      enrolled_at: now,
    };
    await expect(
      withTenant(db, alpha, (trx) => trx.insertInto('enrolments').values(enrolment).execute()),
    ).rejects.toThrow(/foreign key/);
  });

  test('role and settings end with the transaction, whichever way it ends', async () => {
    const state = async () => {
      const { rows } = await sql<{ role: string; partner: string }>`
        select current_user as role, coalesce(current_setting('gangway.partner_id', true), '') as partner`.execute(db);
      return rows[0];
    };
    const before = await state();
    await withTenant(db, alpha, async () => undefined);
    await withTenant(db, alpha, () => Promise.reject(new Error('on purpose'))).catch(() => undefined);
    await withTenant(db, alpha, (trx) => sql`select 1 / 0`.execute(trx)).catch(() => undefined);
    expect(await state()).toEqual({ role: before?.role, partner: '' });
    expect(before?.role).not.toBe('gangway_tenant');
  });

  test('transactions of two partners at once do not mix', async () => {
    const count = (tenant: typeof alpha) =>
      withTenant(db, tenant, (trx) => trx.selectFrom('customers').select('partner_id').execute());
    const seen = await Promise.all(Array.from({ length: 20 }, (_, index) => count(index % 2 ? alpha : beta)));
    seen.forEach((rows, index) =>
      expect(new Set(rows.map((each) => each.partner_id))).toEqual(new Set([index % 2 ? 'par_alpha' : 'par_beta'])),
    );
  });

  test('the audit takes new entries and keeps the old ones', async () => {
    const entry = {
      partner_id: alpha.partnerId,
      livemode: false,
      id: 'aud_1',
      at: now,
      actor: 'a',
      action: 'b',
      subject: 'c',
      previous_hash: '',
      hash: 'h',
    };
    await withTenant(db, alpha, (trx) => trx.insertInto('audit').values(entry).execute());
    await refused(withTenant(db, alpha, (trx) => trx.updateTable('audit').set({ actor: 'other' }).execute()));
    await refused(withTenant(db, alpha, (trx) => trx.deleteFrom('audit').execute()));
    await refused(withTenant(db, alpha, (trx) => sql`truncate audit`.execute(trx)));
    await expect(
      withTenant(db, alpha, (trx) =>
        trx
          .insertInto('audit')
          .values({ ...entry, id: 'aud_2' })
          .execute(),
      ),
    ).rejects.toThrow(/unique/);
  });

  test('a digest opens the one key it belongs to, for reading', async () => {
    const digest = digestOf(pepper, alphaKey);
    const look = (work: Parameters<typeof withDigest>[2]) => withDigest(db, digest, work);
    expect(await look((trx) => trx.selectFrom('api_keys').select(['partner_id', 'id']).execute())).toEqual([
      { partner_id: 'par_alpha', id: 'key_secret' },
    ]);
    expect(await look((trx) => trx.selectFrom('customers').select('id').execute())).toEqual([]);
    const deleted = await withDigest(db, digest, (trx) => trx.deleteFrom('api_keys').executeTakeFirst());
    expect(Number(deleted.numDeletedRows)).toBe(0);
    expect(await withDigest(db, '', (trx) => trx.selectFrom('api_keys').select('id').execute())).toEqual([]);
  });

  test('a publishable key cannot have a scope of tenant data', async () => {
    const { partner_id, livemode, id, name: label } = row('key_x');
    const values = {
      partner_id,
      livemode,
      id,
      name: label,
      kind: 'publishable' as const,
      digest: 'x',
      hint: 'x',
      scopes: ['customers:read'],
      origins: [],
    };
    await expect(withTenant(db, alpha, (trx) => trx.insertInto('api_keys').values(values).execute())).rejects.toThrow(
      /check constraint/,
    );
  });

  test.each([
    ['a table that does not force', 'alter table customers no force row level security', /customers does not force/],
    ['a table whose policies are off', 'alter table tickets disable row level security', /tickets does not force/],
    ['a new table without policies', 'create table leads (partner_id text, livemode boolean)', /leads does not force/],
    ['a lost policy', 'drop policy tenant on customers', /customers has lost its policy/],
    ['a policy that lets all through', 'create policy open on customers using (true)', /"open" on customers/],
    [
      'a policy that was widened',
      `alter policy tenant on customers using (partner_id = nullif(current_setting('gangway.partner_id', true), '') and livemode = current_setting('gangway.livemode', true)::boolean or true)`,
      /"tenant" on customers/,
    ],
    [
      'a digest policy that writes',
      `drop policy by_digest on sessions; create policy by_digest on sessions using (digest = current_setting('gangway.digest', true))`,
      /"by_digest" on sessions/,
    ],
    ['BYPASSRLS', 'alter role gangway_tenant bypassrls', /gangway_tenant may bypass/],
    ['a superuser', 'alter role gangway_tenant superuser', /gangway_tenant may bypass/],
    ['a membership that bypasses', 'create role passer bypassrls; grant passer to gangway_tenant', /through passer/],
    ['an owner', 'alter table customers owner to gangway_tenant', /owns the table customers/],
    [
      'a tenant that may empty a table',
      'grant truncate on customers to gangway_tenant',
      /may truncate the table customers/,
    ],
    ['a tenant that may rewrite the audit', 'grant update on audit to gangway_tenant', /may rewrite the table audit/],
  ])('refuses to start with %s', async (_, breakage, message) => {
    const rollback = new Error('rolled back');
    const attempt = opened.admin.transaction().execute(async (trx) => {
      for (const statement of breakage.split('; ')) await sql.raw(statement).execute(trx);
      await expect(assertIsolation(trx)).rejects.toThrow(message);
      throw rollback;
    });
    await expect(attempt).rejects.toBe(rollback);
    await expect(assertIsolation(db)).resolves.toBeUndefined();
  });

  test('a login is refused when no policy binds it', async () => {
    await expect(assertLogin(opened.admin)).rejects.toThrow(/postgres.*superuser/);
    if (open === postgres) await expect(assertLogin(db)).resolves.toBeUndefined();
  });
});

const row = (id: string) => ({
  partner_id: alpha.partnerId,
  livemode: false,
  id,
  name: 'Demo',
  role: null,
  designated: false,
});
