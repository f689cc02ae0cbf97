import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConfigurationError, createClient, testSession, type ConnectOptions } from './index.js';

const apiUrl = 'https://partners.example.com';
const key = (kind: string) => `gw_${kind}_test_${'0'.repeat(49)}`;
const inBrowser = () => {
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', new EventTarget());
};
afterEach(() => vi.unstubAllGlobals());

/** What a set-up is refused with. */
function refusal(options: ConnectOptions): ConfigurationError {
  try {
    createClient(options);
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('a client', () => {
  it.each<[string, ConnectOptions, string]>([
    ['nothing to sign in with', { apiUrl }, 'either a key or getSession'],
    ['two ways to sign in', { apiUrl, key: key('sk'), getSession: async () => null }, 'either a key or getSession'],
    ['an address that is none', { apiUrl: 'partners.example.com/api', key: key('sk') }, '"partners.example.com/api"'],
    ['half a key', { apiUrl, key: key('sk').slice(0, -1) }, 'Copy it again, whole'],
    ['a session for a key', { apiUrl, key: key('es') }, 'gw_pk_, gw_sk_ or gw_rk_'],
    ['a key of no mode', { apiUrl, key: key('sk').replace('test', 'prod') }, 'test_ or live_'],
    ['an empty key', { apiUrl, key: '' }, 'Copy it again, whole'],
  ])('is refused with %s, and told what to do', (_, options, words) => {
    const error = refusal(options);
    expect(error.message).toContain(words);
    expect(error).toMatchObject({ code: 'configuration', status: 0 });
  });

  it('does not repeat the key that it refuses', () => {
    const secret = `gw_sk_live_${'7'.repeat(48)}`;
    expect(refusal({ apiUrl, key: secret }).message).not.toContain('777');
  });

  it.each(['sk', 'rk'])('refuses to run in a browser with a gw_%s_ key, and says to revoke it', (kind) => {
    inBrowser();
    expect(refusal({ apiUrl, key: key(kind) }).message).toMatch(/every visitor.*Revoke it now.*getSession/);
  });

  it('runs in a browser with a publishable key, and with sessions', () => {
    inBrowser();
    createClient({ apiUrl, key: key('pk') }).close();
    createClient({ apiUrl, getSession: async () => null }).close();
    createClient({ apiUrl, getSession: testSession({ apiUrl, publishableKey: key('pk') }) }).close();
  });

  it.each(['https://partners.example.com', 'https://partners.example.com/', 'https://example.com/gateway'])(
    'finds the API below %s',
    async (address) => {
      const asked: string[] = [];
      const client = createClient({
        apiUrl: address,
        key: key('sk'),
        fetch: async (input, init) => {
          asked.push(new Request(input, init).url);
          return new Response('{"status":"ok","now":"2026-04-14T17:20:00Z"}');
        },
      });
      await client.health.retrieve();
      expect(asked).toEqual([`${address.replace(/\/$/, '')}/api/partner/health`]);
    },
  );
});
