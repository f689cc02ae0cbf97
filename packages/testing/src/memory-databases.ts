import { createHash } from 'node:crypto';
import type { PartnerHistory } from '@gangway/contract/history';
import { assertIsolation, migrate, openMemory, seedDemo, type DemoPartner } from '@gangway/server';

type Memory = Awaited<ReturnType<typeof openMemory>>;

/** A database of this process's memory with the histories of some partners in it. */
export interface SeededDatabase {
  readonly memory: Memory;
  readonly partners: readonly DemoPartner[];
  /** Of what was seeded. */
  readonly digest: string;
}

/** Making a database takes a second of a core, seeding it another: those that are given back are kept for who asks next. */
const free: SeededDatabase[] = [];
const kept = 3;
let migrated: Promise<Blob> | undefined;

/** A migrated database without rows, made once a process: loading it takes a fraction of what making it takes. */
async function emptyDatabase(): Promise<Blob> {
  const { db, client, close } = await openMemory();
  await migrate(db);
  await assertIsolation(db);
  const dump = await client.dumpDataDir('none');
  await close();
  return dump;
}

/** A database as it is after seeding. An idle one keeps no process from ending. */
export async function takeDatabase(histories: readonly PartnerHistory[], pepper: string): Promise<SeededDatabase> {
  const digest = createHash('sha256')
    .update(JSON.stringify([pepper, histories]))
    .digest('hex');
  const same = free.findIndex((each) => each.digest === digest);
  const [used] = same < 0 ? [] : free.splice(same, 1);
  if (used) {
    await used.memory.client.exec(restore);
    return used;
  }
  const memory = await openMemory(await (migrated ??= emptyDatabase()));
  const partners = await seedDemo(memory.db, histories, pepper);
  await memory.client.exec(remember(await tablesOf(memory)));
  return { memory, partners, digest };
}

export async function giveBack(database: SeededDatabase): Promise<void> {
  free.push(database);
  if (free.length > kept) await free.shift()?.memory.close();
}

async function tablesOf({ client }: Memory): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%'",
  );
  return rows.map(({ name }) => name);
}

/** Copies of all tables, and the names of those that are written to from now on. */
const remember = (tables: readonly string[]): string => `
  create schema seeded;
  create table seeded.sequences as
    select schemaname, sequencename, last_value from pg_sequences where schemaname = 'public';
  create table seeded.written (name regclass primary key);
  create function seeded.note() returns trigger language plpgsql security definer as $$
    begin
      insert into seeded.written values (tg_relid) on conflict do nothing;
      return null;
    end $$;
  ${tables
    .map(
      (name) => `create table seeded.${name} as table public.${name};
        create trigger seeded_note after insert or update or delete or truncate on public.${name}
          for each statement execute function seeded.note();`,
    )
    .join('\n')}`;

/** Tables that nobody has written to are as they were: there are many, and most tests write to a few. */
const restore = `
  do $$
    declare
      tables regclass[];
      each regclass;
    begin
      set local session_replication_role = replica;
      -- None can be emptied without those that refer to it.
      with recursive touched as (
        select name from seeded.written
        union select conrelid::regclass from pg_constraint join touched on confrelid = name where contype = 'f'
      ) select array_agg(name) into tables from touched;
      if tables is null then return; end if;
      execute 'truncate ' || array_to_string(tables, ', ');
      foreach each in array tables loop
        execute format('insert into %s select * from seeded.%s', each, each);
      end loop;
      delete from seeded.written;
    end $$;
  select setval(format('%I.%I', schemaname, sequencename)::regclass, coalesce(last_value, 1), last_value is not null)
    from seeded.sequences;`;
