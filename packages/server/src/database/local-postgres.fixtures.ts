import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL for tests, with a superuser and a login as a server has it. */
export interface LocalPostgres {
  readonly superuserUrl: string;
  readonly url: string;
  stop(): void;
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

export const hasLocalPostgres = (): boolean => programs() !== null;

/** Starts PostgreSQL in a folder of its own, reached through a socket there, so that no port is taken. */
export function startLocalPostgres(): LocalPostgres {
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
    stop: () => {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      rmSync(home, { recursive: true, force: true });
    },
  };
}
