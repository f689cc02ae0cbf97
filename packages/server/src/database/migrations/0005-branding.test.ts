import { Kysely, PGliteDialect, sql } from 'kysely';
import { expect, it } from 'vitest';
import { openMemory } from '../pglite.js';
import { withTenant } from '../tenant.js';
import * as tables from './0001-tables.js';
import * as branding from './0005-branding.js';

it('makes the first version of the brand that there was', async () => {
  const { db, client, close } = await openMemory();
  const before = new Kysely<unknown>({ dialect: new PGliteDialect({ pglite: client }) });
  await tables.up(before);
  await sql`insert into branding (partner_id, livemode, id, position, data) values ('par_alpha', false, 'doc_0', 0,
    '{"partner": "Alpha", "version": 1, "scheme": "dark", "brand": {"accent": "#0f766e"}}')`.execute(db);
  await branding.up(before);
  const versions = await withTenant(db, { partnerId: 'par_alpha', livemode: false }, (trx) =>
    trx.selectFrom('brand_versions').selectAll().execute(),
  );
  expect(versions).toMatchObject([
    {
      id: 'bvr_1',
      number: 1,
      content: {
        scheme: 'dark',
        brand: { accent: '#0f766e' },
        tokens: {},
        logo: { light: null, dark: null },
      },
    },
  ]);
  const others = await withTenant(db, { partnerId: 'par_beta', livemode: false }, (trx) =>
    trx.selectFrom('brand_versions').selectAll().execute(),
  );
  expect(others).toEqual([]);
  await close();
});
