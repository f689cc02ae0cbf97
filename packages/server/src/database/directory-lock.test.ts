import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DirectoryInUse, lockDirectory } from './directory-lock.js';

let folder: string;
let data: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangway-lock-'));
  data = join(folder, 'data');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('lockDirectory', () => {
  it('names this process, and leaves nothing behind when given back', () => {
    const unlock = lockDirectory(data);
    expect(Number.parseInt(readFileSync(`${data}.lock`, 'utf8'), 10)).toBe(process.pid);
    unlock();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a directory that a running process has, naming the process and what to do', () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    try {
      writeFileSync(`${data}.lock`, String(other.pid));
      expect(() => lockDirectory(data)).toThrow(DirectoryInUse);
      expect(() => lockDirectory(data)).toThrow(new RegExp(`in use by process ${other.pid}.*GANGWAY_DATA_DIR`));
      expect(readdirSync(folder)).toEqual(['data.lock']);
    } finally {
      other.kill();
    }
  });

  it('refuses the same process a second time', () => {
    const unlock = lockDirectory(data);
    expect(() => lockDirectory(data)).toThrow(DirectoryInUse);
    unlock();
  });

  it.each([
    ['of a process that is gone', '999999999'],
    ['that was cut off', ''],
    ['that holds nonsense', 'nobody'],
  ])('takes over a lock %s', (_, content) => {
    writeFileSync(`${data}.lock`, content);
    lockDirectory(data)();
    expect(existsSync(`${data}.lock`)).toBe(false);
  });

  it.runIf(existsSync('/proc/self/stat'))(
    'takes over the lock of an earlier process with a number that is in use again',
    () => {
      writeFileSync(`${data}.lock`, `${process.ppid} 1`);
      lockDirectory(data)();
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('does not give back a lock that has passed to another', () => {
    const unlock = lockDirectory(data);
    writeFileSync(`${data}.lock`, '1 1');
    unlock();
    expect(existsSync(`${data}.lock`)).toBe(true);
  });
});
