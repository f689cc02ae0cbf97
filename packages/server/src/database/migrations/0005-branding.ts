import { sql, type Kysely } from 'kysely';
import { digest, owned, protect, row } from './0001-tables.js';

/** What is published is the latest version; the document that there was before becomes the first. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  const table = (name: string, columns: string) =>
    run(`create table ${name} (${columns}, primary key (partner_id, livemode, id))`);

  await table(
    'brand_versions',
    `${row}, number integer not null, content jsonb not null, note text, by_name text not null, restored_from integer,
      acknowledged integer not null default 0, unique (partner_id, livemode, number)`,
  );
  await run(`alter table branding no force row level security`);
  await run(`insert into brand_versions (partner_id, livemode, id, number, content, by_name, created_at)
    select partner_id, livemode, 'bvr_' || (data->>'version'), (data->>'version')::integer,
      jsonb_build_object('scheme', data->'scheme', 'brand', data->'brand', 'tokens', '{}'::jsonb,
        'logo', jsonb_build_object('light', null, 'dark', null)), 'Setup', created_at
    from branding`);
  await run(`drop table branding`);

  await table('brand_drafts', `${row}, content jsonb, by_name text not null`);
  await table(
    'logos',
    `${row}, public_id text not null unique, width integer not null, height integer not null, by_name text not null`,
  );
  await table(
    'logo_pictures',
    `partner_id text not null, livemode boolean not null, id text not null, logo_id text not null, scale integer not null,
      bytes bytea not null, unique (partner_id, livemode, logo_id, scale), ${owned('logo_id', 'logos')}`,
  );
  for (const name of ['brand_versions', 'brand_drafts', 'logos', 'logo_pictures']) {
    await protect(run, name);
    // What was published is never rewritten.
    const rights = name === 'brand_versions' ? 'select, insert' : 'select, insert, update, delete';
    await run(`grant ${rights} on ${name} to gangway_tenant`);
  }
  // Whoever knows the address of a logo may see it.
  await run(`create policy by_digest on logos for select using (public_id = ${digest})`);
}
