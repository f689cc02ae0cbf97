import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  /** What it wrote to where errors go. */
  readonly errors: string;
}

/** A process of ours that says `ready <address>` once it listens. */
export interface Service {
  readonly url: string;
  /** Sends a signal and waits until the process is gone. */
  end(signal: NodeJS.Signals): Promise<Ended>;
}

/** Starts a built program with nothing in its environment but what is given. */
export async function startService(entry: string, variables: Readonly<Record<string, string>>): Promise<Service> {
  const file = join(root, entry);
  if (!existsSync(file)) throw new Error(`${entry} is not there: run \`npm run build\` first.`);
  // The database is WebAssembly: to optimize it takes a third of what a start costs, and these servers are gone too soon to earn it.
  const child = spawn(process.execPath, ['--liftoff-only', file], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const gone = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, errors })));
  return {
    url: await readyLine(child, entry),
    end: (signal) => {
      child.kill(signal);
      return gone;
    },
  };
}

function readyLine(child: ChildProcess, entry: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /^ready (http:\/\/\S+)$/m.exec(said)?.[1];
      if (url) resolve(url);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('close', (code) => reject(new Error(`${entry} ended with ${code} before it was ready:\n${said}`)));
  });
}
