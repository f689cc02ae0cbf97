import { sql, type Kysely } from 'kysely';
import { protect } from './0001-tables.js';

/** What changed, for those who listen, and from where a session does. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table events (partner_id text not null, livemode boolean not null, position bigint not null, at timestamptz not null,
    type text not null, subject text not null, version integer, connection text, primary key (partner_id, livemode, position))`);
  await protect(run, 'events');
  await run(`grant select, insert, delete on events to gangway_tenant`);
  await run(`alter table sessions add column events_after bigint not null default 0`);
}
