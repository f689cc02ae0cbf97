import { createTestServer, sampleHistory, sampleProgram, type TestServer } from '@gangway/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startNameServer, type NameServer } from '../../domains/name-server.fixtures.js';
import { senderOf, text, type Loose } from '../../proof.fixtures.js';

const now = '2026-04-14T17:20:00Z';
const TARGET = 'portals.gangway.example';
const DAY = 24 * 60 * 60 * 1000;
let names: NameServer;
let server: TestServer;
beforeAll(async () => {
  names = await startNameServer();
  server = await createTestServer({
    programs: [sampleProgram],
    histories: ['alpha', 'beta'].map((handle) => sampleHistory({ handle, now })),
    now,
    dns: names.dns,
  });
});
afterAll(async () => {
  await server.close();
  names.close();
});
afterEach(async () => {
  names.records.clear();
  names.broken = false;
  for (const partner of [alpha, beta]) await partner('DELETE /branding/domain');
  server.clock.set(now);
});
const alpha = senderOf(() => server, 'alpha');
const beta = senderOf(() => server, 'beta');
type Send = typeof alpha;

const domainOf = async (send: Send) => (await send('GET /branding/domain')).body;
async function set(send: Send, host: string): Promise<Loose> {
  const { status, body } = await send('PUT /branding/domain', { host });
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
}
/** Sets the records that an answer asks for. */
function publish({ records }: Loose): void {
  for (const { type, name, value } of Object.values(records ?? {}))
    names.records.set(`${text(type)} ${text(name)}`, [text(value)]);
}
async function later(milliseconds: number): Promise<void> {
  server.clock.advance(milliseconds);
  await server.lookAtDue();
}

describe('a name of the partner’s own', () => {
  it('says which records to set, and is verified once both are there', async () => {
    expect(await domainOf(alpha)).toMatchObject({ state: 'none', host: null, records: [] });
    const set1 = await set(alpha, 'Portal.Example.COM.');
    expect(set1).toMatchObject({
      state: 'pending',
      host: 'portal.example.com',
      records: {
        0: {
          type: 'TXT',
          name: '_gangway-challenge.portal.example.com',
          value: expect.stringMatching(/^gangway-verify=[0-9a-f]{32}$/),
        },
        1: { type: 'CNAME', name: 'portal.example.com', value: TARGET },
      },
    });
    await later(0);
    expect(await domainOf(alpha)).toMatchObject({ state: 'pending', found: 'txt_missing' });
    names.records.set('TXT _gangway-challenge.portal.example.com', [
      'something else',
      text(set1['records']?.['0']?.['value']),
    ]);
    await later(5 * 60_000);
    expect(await domainOf(alpha)).toMatchObject({ state: 'pending', found: 'cname_missing' });
    names.records.set('CNAME portal.example.com', ['elsewhere.example.net']);
    await later(5 * 60_000);
    expect(await domainOf(alpha)).toMatchObject({ state: 'pending', found: 'cname_missing' });
    publish(set1);
    // On demand: the answer comes before what is found.
    expect((await alpha('POST /branding/domain/check')).status).toBe(200);
    await expect.poll(async () => (await domainOf(alpha))['state']).toBe('verified');
    const again = await alpha('POST /branding/domain/check');
    expect([again.status, again.body['code'], again.headers.get('retry-after')]).toEqual([429, 'rate_limited', '10']);
    // Nothing was fetched, and nobody else was asked.
    expect(new Set(names.asked)).toEqual(
      new Set(['TXT _gangway-challenge.portal.example.com', 'CNAME portal.example.com']),
    );
  });

  it('expires where the records do not come, and is lost where they stay away', async () => {
    const first = await set(alpha, 'portal.example.com');
    await later(6 * DAY);
    expect((await domainOf(alpha))['state']).toBe('pending');
    await later(2 * DAY);
    expect(await domainOf(alpha)).toMatchObject({ state: 'expired', until: null });
    publish(first);
    await later(DAY);
    expect((await domainOf(alpha))['state']).toBe('expired');
    expect((await alpha('POST /branding/domain/check')).status).toBe(409);
    // Somebody may see for a month why nothing came of it; then it is gone by itself.
    await later(27 * DAY);
    expect((await domainOf(alpha))['state']).toBe('expired');
    await later(2 * DAY);
    expect(await domainOf(alpha)).toMatchObject({ state: 'none', host: null, version: 0 });

    const anew = await set(alpha, 'portal.example.com');
    expect(anew['records']?.['0']).not.toEqual(first['records']?.['0']);
    publish(anew);
    await later(0);
    expect((await domainOf(alpha))['state']).toBe('verified');
    // Name servers that are down prove nothing.
    names.broken = true;
    await later(10 * DAY);
    expect(await domainOf(alpha)).toMatchObject({ state: 'verified', found: 'unanswered' });
    names.broken = false;
    names.records.clear();
    await later(DAY);
    const missed = await domainOf(alpha);
    expect(missed).toMatchObject({ state: 'verified', found: 'txt_missing' });
    expect(missed['until']).not.toBeNull();
    await later(4 * DAY);
    expect((await domainOf(alpha))['state']).toBe('failed');
  });

  it('is one partner’s: who proves it first has it until they give it up', async () => {
    const [mine, theirs] = [await set(alpha, 'portal.example.com'), await set(beta, 'portal.example.com')];
    publish(mine);
    await later(0);
    expect((await domainOf(alpha))['state']).toBe('verified');
    publish(theirs);
    await later(5 * 60_000);
    expect(await domainOf(beta)).toMatchObject({ state: 'failed', found: 'taken' });
    await alpha('DELETE /branding/domain');
    expect((await beta('POST /branding/domain/check')).status).toBe(200);
    await expect.poll(async () => (await domainOf(beta))['state']).toBe('verified');
  });

  it.each([
    ['127.0.0.1', 'an address'],
    ['[::1]', 'name alone'],
    ['0x7f.1', 'an address'],
    ['2130706433', 'an address'],
    ['*.example.com', 'wildcard'],
    ['localhost', 'of this API'],
    ['router.local', 'registered'],
    ['co.uk', 'others register'],
    ['github.io', 'others register'],
    ['example.com', 'top of a zone'],
    ['partner.github.io', 'top of a zone'],
    ['https://portal.example.com', 'name alone'],
    ['portal.example.com:8080', 'name alone'],
    ['user@portal.example.com', 'name alone'],
    ['portal.example.com/../..', 'name alone'],
    ['portal_1.example.com', 'no name'],
    ['-portal.example.com', 'no name'],
    [`${'a'.repeat(64)}.example.com`, 'no name'],
    [`x.${TARGET}`, 'of this API'],
  ])('is not %s', async (host, says) => {
    const { status, body } = await alpha('PUT /branding/domain', { host });
    expect([status, body['code']]).toEqual([422, 'validation_failed']);
    expect(text(body['detail'])).toContain(says);
  });

  it('may have letters of any language', async () => {
    expect((await set(alpha, 'Größe.Bücher.example.com'))['host']).toBe('xn--gre-6ka8i.xn--bcher-kva.example.com');
  });

  it('is for who may write, and changes for one at a time', async () => {
    const viewer = senderOf(() => server, 'alpha', 'viewer');
    expect((await viewer('GET /branding/domain')).status).toBe(403);
    const { version } = await set(alpha, 'portal.example.com');
    const stale = await alpha('PUT /branding/domain', { host: 'other.example.com' }, { 'if-match': '"99"' });
    expect([stale.status, (await domainOf(alpha))['version']]).toEqual([412, version]);
  });
});
