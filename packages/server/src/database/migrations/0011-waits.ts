import { sql, type Kysely } from 'kysely';

/** Who waits for a seat of a live session, of all partners in one order. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  // Shared like the seats themselves: what is in it says nothing of a partner but that somebody of theirs waits.
  await run(`create table live_waits (program text not null, livemode boolean not null, module text not null,
    starts_at timestamptz not null, partner_id text not null, enrolment_id text not null, position bigserial,
    captions boolean not null, given_at timestamptz,
    primary key (program, livemode, module, starts_at, partner_id, enrolment_id))`);
  await run(`create index on live_waits (partner_id, livemode) where given_at is not null`);
  await run(`grant select, insert, update, delete on live_waits to gangway_tenant`);
  await run(`grant usage on all sequences in schema public to gangway_tenant`);
}
