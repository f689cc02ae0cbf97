import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Opened } from './database.js';
import { noPostgres, startPostgres, type LocalPostgres } from './local-postgres.fixtures.js';
import { openPostgres } from './postgres.js';

describe.runIf(noPostgres === null)('listening on PostgreSQL', () => {
  let local: LocalPostgres;
  let database: Opened;
  let admin: Opened;
  beforeAll(async () => {
    local = await startPostgres();
    [database, admin] = await Promise.all([openPostgres(local.url), openPostgres(local.superuserUrl)]);
  });
  afterAll(async () => {
    await Promise.all([database.close(), admin.close()]);
    await local.stop();
  });

  const notify = (payload: string) => sql`select pg_notify('thing', ${payload})`.execute(admin.db);
  const ears = async () =>
    (await sql<{ pid: number }>`select pid from pg_stat_activity where query = 'listen thing'`.execute(admin.db)).rows;

  it('hears what others say, gets its connection back when it was cut and says so, and stops', async () => {
    const ear = { heard: vi.fn(), resumed: vi.fn() };
    const stop = await database.listen('thing', ear);
    await notify('one');
    await vi.waitFor(() => expect(ear.heard).toHaveBeenLastCalledWith('one'));

    for (const { pid } of await ears()) await sql`select pg_terminate_backend(${pid})`.execute(admin.db);
    await vi.waitFor(() => expect(ear.resumed).toHaveBeenCalledTimes(1), { timeout: 10_000 });
    await notify('two');
    await vi.waitFor(() => expect(ear.heard).toHaveBeenLastCalledWith('two'));

    await stop();
    expect(await ears()).toEqual([]);
  });

  it('goes on after the database ended its connections, one of them at work in a transaction', async () => {
    let working = () => {};
    const atWork = new Promise<void>((resolve) => (working = resolve));
    let goOn = () => {};
    const ended = new Promise<void>((resolve) => (goOn = resolve));
    const broken = database.db.transaction().execute(async (trx) => {
      await sql`select 1`.execute(trx);
      working();
      await ended;
      await sql`select 2`.execute(trx);
    });
    const refused = expect(broken).rejects.toThrow(/connection|terminat/i);
    await atWork;
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(admin.db);
    // The news has to arrive: an event that nobody hears would end this process here.
    await new Promise((resolve) => setTimeout(resolve, 200));
    goOn();
    await refused;
    expect((await sql<{ one: number }>`select 1 as one`.execute(database.db)).rows).toEqual([{ one: 1 }]);
  });

  it('does not begin where nobody answers', async () => {
    const nowhere = await openPostgres('postgres://nobody@127.0.0.1:1/nothing');
    await expect(nowhere.listen('thing', { heard: () => {}, resumed: () => {} })).rejects.toThrow(/ECONNREFUSED/);
    await nowhere.close();
  });
});
