import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL for tests, with a superuser and a login as a server has it. */
export interface LocalPostgres {
  readonly superuserUrl: string;
  readonly url: string;
  stop(): Promise<void>;
}

const INSTALLED = '/usr/lib/postgresql';

/** Folder of the programs of the newest PostgreSQL here, from 15; null: there is none, or no user it would run as. */
function programs(): { readonly folder: string; readonly uid: number; readonly gid: number } | null {
  const newest = (existsSync(INSTALLED) ? readdirSync(INSTALLED) : [])
    .map(Number)
    .filter((version) => version >= 15)
    .sort((a, b) => b - a)[0];
  const folder = join(INSTALLED, String(newest), 'bin');
  if (!existsSync(join(folder, 'initdb'))) return null;
  const { uid = 0, gid = 0 } = { uid: process.getuid?.(), gid: process.getgid?.() };
  if (uid !== 0) return { folder, uid, gid };
  // PostgreSQL refuses to run as root.
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return id('-u') > 0 ? { folder, uid: id('-u'), gid: id('-g') } : null;
}

/** Why tests cannot run against PostgreSQL; null: `TEST_DATABASE_URL` names one (as a superuser), or one is installed here. */
export const noPostgres: string | null =
  process.env['TEST_DATABASE_URL'] !== undefined || programs() !== null
    ? null
    : 'skipped: no PostgreSQL 15 or newer here, and TEST_DATABASE_URL names none';

/** A PostgreSQL with a new, empty database. */
export const startPostgres = async (): Promise<LocalPostgres> =>
  process.env['TEST_DATABASE_URL'] === undefined
    ? startLocalPostgres()
    : scratchDatabase(process.env['TEST_DATABASE_URL']);

/** A database of its own on a server that is there already; gone again when it stops. */
async function scratchDatabase(address: string): Promise<LocalPostgres> {
  const { default: pg } = await import('pg');
  const name = `gangway_test_${process.pid}_${Date.now()}`;
  const query = async (...texts: string[]) => {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    for (const text of texts) await client.query(text);
    await client.end();
  };
  await query(`create role ${name} login createrole password '${name}'`, `create database ${name} owner ${name}`);
  const at = (user?: string) => {
    const url = new URL(address);
    url.pathname = `/${name}`;
    if (user !== undefined) [url.username, url.password] = [user, user];
    return url.href;
  };
  return {
    superuserUrl: at(),
    url: at(name),
    stop: () => query(`drop database ${name} with (force)`, `drop owned by ${name}`, `drop role ${name}`),
  };
}

/** Starts PostgreSQL in a folder of its own, reached through a socket there, so that no port is taken. */
function startLocalPostgres(): LocalPostgres {
  const found = programs();
  if (!found) throw new Error('There is no PostgreSQL from 15 here.');
  const { folder, uid, gid } = found;
  const home = mkdtempSync(join(tmpdir(), 'gangway-pg-'));
  chownSync(home, uid, gid);
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(folder, program), args, { uid, gid, cwd: home, stdio: 'ignore' });
  const data = join(home, 'data');
  run('initdb', '-D', data, '-A', 'trust', '-U', 'postgres', '--no-sync');
  run(
    'pg_ctl',
    '-D',
    data,
    '-o',
    `-c listen_addresses= -c fsync=off -k ${home}`,
    '-l',
    join(home, 'log'),
    '-w',
    'start',
  );
  const psql = (text: string) => run('psql', '-h', home, '-U', 'postgres', '-v', 'ON_ERROR_STOP=1', '-c', text);
  psql('create role gangway_app login createrole');
  psql('create database gangway owner gangway_app');
  const address = (user: string) => `postgres://${user}@/gangway?host=${encodeURIComponent(home)}`;
  return {
    superuserUrl: address('postgres'),
    url: address('gangway_app'),
    stop: async () => {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      rmSync(home, { recursive: true, force: true });
    },
  };
}
