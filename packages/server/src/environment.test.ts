import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.js';

const read = (variables: Record<string, string | undefined>) => {
  const result = readEnvironment(variables);
  if (!result.ok) throw new Error(result.message);
  return result.environment;
};

describe('readEnvironment', () => {
  it('needs nothing', () => {
    expect(read({})).toMatchObject({
      port: 4400,
      host: '127.0.0.1',
      databaseUrl: null,
      dataDir: '.gangway',
      demo: true,
      trustProxy: false,
    });
  });

  it('takes empty for not set', () => {
    expect(read({ GANGWAY_PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 4400, databaseUrl: null });
  });

  it.each([
    [{ GANGWAY_PORT: 'abc' }, 'GANGWAY_PORT'],
    [{ GANGWAY_PORT: '70000' }, 'GANGWAY_PORT'],
    [{ GANGWAY_DEMO_NOW: 'yesterday' }, 'GANGWAY_DEMO_NOW'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    [{ GANGWAY_PEPPER: 'short' }, 'GANGWAY_PEPPER'],
    [{ DATABASE_URL: 'postgres://db.example/gangway' }, 'GANGWAY_PEPPER'],
    [{ DATABASE_URL: 'postgres://db.example/gangway', GANGWAY_PEPPER: 'p'.repeat(32) }, 'GANGWAY_BADGE_KEY'],
    [{ GANGWAY_BADGE_KEY: '{"kty":"OKP","crv":"Ed25519"}' }, 'GANGWAY_BADGE_KEY'],
    [{ GANGWAY_PUBLIC_URL: 'ftp://a.example' }, 'GANGWAY_PUBLIC_URL'],
  ])('says what is wrong with %o', (variables, name) => {
    const result = readEnvironment(variables);
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining(name) });
  });

  it('never quotes a key that does not fit', () => {
    expect(readEnvironment({ GANGWAY_BADGE_KEY: 'top secret' })).toMatchObject({
      message: expect.not.stringContaining('top secret'),
    });
  });

  it('leaves out the slash at the end of the public address', () => {
    expect(read({}).publicUrl).toBe('http://localhost:4400');
    expect(read({ GANGWAY_PUBLIC_URL: 'https://a.example/' }).publicUrl).toBe('https://a.example');
  });

  it('loads no demo into a database of its own, unless told to', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const own = {
      DATABASE_URL: 'postgres://db.example/gangway',
      GANGWAY_PEPPER: 'p'.repeat(32),
      GANGWAY_BADGE_KEY: JSON.stringify(privateKey.export({ format: 'jwk' })),
    };
    expect(read(own).demo).toBe(false);
    expect(read({ ...own, GANGWAY_DEMO: '1' }).demo).toBe(true);
    expect(read({ GANGWAY_DEMO: '0' }).demo).toBe(false);
  });
});
