import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Another server has the data directory. */
export class DirectoryInUse extends Error {
  readonly pid: number;

  constructor(directory: string, pid: number) {
    super(
      `The data directory ${directory} is in use by process ${pid}. Two servers on one directory lose writes: stop that process, or choose another directory with GANGWAY_DATA_DIR.`,
    );
    this.name = 'DirectoryInUse';
    this.pid = pid;
  }
}

/**
 * Takes the lock of a directory, or says who has it. The lock of a process that is gone is taken over.
 *
 * @returns what gives the lock back
 * @throws DirectoryInUse
 */
export function lockDirectory(directory: string): () => void {
  const path = `${directory}.lock`;
  const mine = `${path}.${process.pid}`;
  // Linked into place with its content, so that nobody ever reads a lock that names no one yet.
  writeFileSync(mine, identityOf(process.pid));
  try {
    while (!linked(mine, path)) {
      const holder = read(path);
      if (holder !== null && isAlive(holder)) throw new DirectoryInUse(directory, pidOf(holder));
      takeAway(path, holder);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => {
    if (read(path) === identityOf(process.pid)) rmSync(path, { force: true });
  };
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Two that find the same stale lock must not throw away each other's new one: what was moved is looked at again. */
function takeAway(path: string, expected: string | null): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const found = read(aside);
  if (found !== expected && found !== null && isAlive(found)) linked(aside, path);
  rmSync(aside, { force: true });
}

const read = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);
const pidOf = (identity: string): number => Number.parseInt(identity, 10);

/** A process by number and, where the system tells, by when it began: numbers are used again. */
function identityOf(pid: number): string {
  const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '';
  // The name in brackets may hold spaces; the time of start is the 20th field behind it.
  const began = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  return `${pid} ${began}`.trim();
}

function isAlive(identity: string): boolean {
  const pid = pidOf(identity);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return !identity.includes(' ') || identity === identityOf(pid);
}
