import { afterAll, beforeAll, expect, it } from 'vitest';
import { giveBack, takeDatabase, type SeededDatabase } from './memory-databases.js';
import { sampleHistory } from './sample/sample-history.js';

const histories = [sampleHistory({ handle: 'restored', now: '2026-04-14T17:20:00Z' })];
const take = () => takeDatabase(histories, 'pepper');
let database: SeededDatabase;
beforeAll(async () => {
  database = await take();
}, 60_000);
afterAll(() => database.memory.close());

/** Every row of every table, and where its sequences are. */
async function everything(): Promise<string> {
  const { client } = database.memory;
  const { rows } = await client.query<{ name: string }>(
    "select quote_ident(tablename) as name from pg_tables where schemaname = 'public' order by 1",
  );
  const all = rows.map(({ name }) => `select '${name}' as name, to_jsonb(t) as row from public.${name} t`);
  const sequences = "select 'sequences', jsonb_build_object(sequencename, last_value) from pg_sequences";
  const found = await client.query(
    `select name, row from (${[...all, sequences].join(' union all ')}) every order by 1, row::text`,
  );
  return JSON.stringify(found.rows);
}

it.each([
  ['a row that others refer to', 'update partners set id = id, version = version + 1'],
  ['rows that refer to others', 'delete from tickets'],
  ['a whole table', 'truncate customers cascade'],
  [
    'a sequence',
    "select nextval(format('%I.%I', schemaname, sequencename)) from pg_sequences where schemaname = 'public'",
  ],
  ['what was taken back', 'begin; delete from customers; rollback'],
  ['nothing', 'select 1'],
])('gives a database back as it was seeded after a change of %s', async (_, change) => {
  const before = await everything();
  await database.memory.client.exec(change).catch((error: unknown) => {
    throw new Error(`${change}: ${String(error)}`);
  });
  await giveBack(database);
  const again = await take();
  expect(again).toBe(database);
  expect(await everything()).toBe(before);
});
