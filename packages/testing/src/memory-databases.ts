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
    await used.memory.client.exec(restore(await tablesOf(used.memory)));
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

const remember = (tables: readonly string[]): string => `
  create schema seeded;
  create table seeded.sequences as
    select schemaname, sequencename, last_value from pg_sequences where schemaname = 'public';
  ${tables.map((name) => `create table seeded.${name} as table public.${name};`).join('\n')}`;

const restore = (tables: readonly string[]): string => `
  truncate ${tables.map((name) => `public.${name}`).join(', ')};
  set session_replication_role = replica;
  ${tables.map((name) => `insert into public.${name} select * from seeded.${name};`).join('\n')}
  set session_replication_role = origin;
  select setval(format('%I.%I', schemaname, sequencename)::regclass, coalesce(last_value, 1), last_value is not null)
    from seeded.sequences;`;
