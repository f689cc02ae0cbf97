import { createTestServer, sampleHistory, sampleProgram, type TestServer } from '@gangway/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { senderOf, text, type Loose } from '../../proof.fixtures.js';
import { tokensOf } from './brand-check.js';

const now = '2026-04-14T17:20:00Z';
let server: TestServer;
beforeAll(async () => {
  const histories = ['alpha', 'beta', 'gamma'].map((handle) => sampleHistory({ handle, now }));
  server = await createTestServer({ programs: [sampleProgram], histories, now });
});
afterAll(() => server.close());

const alpha = senderOf(() => server, 'alpha');
const beta = senderOf(() => server, 'beta');
const gamma = senderOf(() => server, 'gamma');
const green = { brand: { accent: '#0f766e', radius: 2 } };
const pale = { tokens: { 'text-muted': { light: '#bbbbbb', dark: '#444444' } } };
const pointers = (body: Loose): string[] =>
  Object.values(body['errors'] ?? {}).map(({ pointer, detail }) => `${text(pointer)} ${text(detail)}`);

describe('a draft', () => {
  it('is as what is published until it is changed, and nobody sees it before it is published', async () => {
    const before = await alpha('GET /branding');
    const { body: draft } = await alpha('GET /branding/draft');
    expect(draft).toMatchObject({ version: 0, basedOn: 1, changed: false, by: null, findings: [] });
    expect(draft['brand']).toEqual(before.body['brand']);
    const changed = await alpha('PATCH /branding/draft', green);
    expect(changed.headers.get('etag')).toBe('"1"');
    expect(changed.body).toMatchObject({ version: 1, changed: true, by: 'Demo Owner', ...green });
    expect(await alpha('GET /branding')).toMatchObject({ body: before.body });

    const published = await alpha('POST /branding/draft/publish', { note: 'Green' });
    expect(published).toMatchObject({ status: 201, body: { version: 2, ...green } });
    expect((await alpha('GET /branding')).body).toEqual(published.body);
    expect((await alpha('GET /branding/draft')).body).toMatchObject({ version: 2, basedOn: 2, changed: false });
    expect(await alpha('POST /branding/draft/publish')).toMatchObject({
      status: 409,
      body: { code: 'invalid_transition', detail: expect.stringContaining('as version 2') },
    });
  });

  it('can be dropped', async () => {
    await alpha('PATCH /branding/draft', { brand: { radius: 20 } });
    expect((await alpha('DELETE /branding/draft')).body).toMatchObject({ changed: false, brand: { radius: 2 } });
  });

  it.each([
    ['a colour', { brand: { accent: 'red' } }, '/brand/accent'],
    ['a url', { brand: { accent: 'url(https://example.com)' } }, '/brand/accent'],
    ['a length', { brand: { radius: 25 } }, '/brand/radius'],
    ['a family', { brand: { font: ['Inter', 'x;}'] } }, '/brand/font/1'],
    ['a density', { brand: { density: Number.NaN } }, null],
    ['a density as text', { brand: { density: '1' } }, '/brand/density'],
    ['an input that there is not', { brand: { glow: 1 } }, '/brand/glow'],
    ['a scheme', { scheme: 'sepia' }, '/scheme'],
    ['a token that there is not', { tokens: { nothing: { light: '#000000', dark: '#ffffff' } } }, '/tokens/nothing'],
    ['a token that is no colour', { tokens: { radius: { light: '#000000', dark: '#ffffff' } } }, '/tokens/radius'],
    ['a token of two names', { tokens: { 'a;b': { light: '#000000', dark: '#ffffff' } } }, '/tokens/a;b'],
    ['half a token', { tokens: { text: { light: '#000000' } } }, '/tokens/text/dark'],
  ])('refuses %s that is none, and says where and why', async (_, change, pointer) => {
    const { status, body } = await alpha('PATCH /branding/draft', change);
    // JSON has no NaN: it is sent as null, the default.
    if (pointer === null) return expect(status).toBe(200);
    expect(status).toBe(422);
    expect(pointers(body)).toEqual([expect.stringMatching(new RegExp(`^${pointer} .{10,}`))]);
  });

  it('refuses an object whose length cannot be compared with anything', async () => {
    const nothing = { toString: null, valueOf: null };
    const { status, body } = await alpha('PATCH /branding/draft', { brand: { fontHeading: { length: nothing } } });
    expect(status).toBe(422);
    expect(body['detail']).toMatch(/object with a "length"/);
  });

  it('takes nothing that could be more than the value of its property, whatever is sent', async () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'var(--x)', 'expression(1)', '@import "x"', '#000;}', '\\31 px'),
      fc.double(),
      fc.constant({ toString: 'x' }),
      fc.array(fc.string(), { maxLength: 3 }),
    );
    const keys = fc.constantFrom('accent', 'font', 'radius', 'density', 'headingTracking', '__proto__');
    await fc.assert(
      fc.asyncProperty(fc.dictionary(keys, hostile, { minKeys: 1, maxKeys: 3 }), async (brand) => {
        const { status, body } = await gamma('PATCH /branding/draft', { brand });
        expect([200, 422]).toContain(status);
        if (status === 200) expect(JSON.stringify(body['brand'])).not.toMatch(/url\(|var\(|[@;\\]/);
        else expect(pointers(body).length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});

describe('two people', () => {
  it('who edit at once: the second is told, and sees what there is', async () => {
    const { body: seen } = await beta('GET /branding/draft');
    const match = { 'if-match': `"${String(seen['version'])}"` };
    expect((await beta('PATCH /branding/draft', { brand: { radius: 8 } }, match)).status).toBe(200);
    const second = await beta('PATCH /branding/draft', { brand: { radius: 12 } }, match);
    expect(second).toMatchObject({
      status: 412,
      body: { code: 'version_conflict', current: { brand: { radius: 8 } } },
    });
  });

  it('who publish at once: one does', async () => {
    const { body: seen } = await beta('GET /branding/draft');
    const match = { 'if-match': `"${String(seen['version'])}"` };
    const answers = await Promise.all([1, 2, 3].map(() => beta('POST /branding/draft/publish', {}, match)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412, 412]);
  });

  it('of whom one does so twice by accident: it is done once', async () => {
    await beta('PATCH /branding/draft', { brand: { radius: 3 } });
    const key = { 'idempotency-key': 'the same' };
    const [first, again] = [
      await beta('POST /branding/draft/publish', {}, key),
      await beta('POST /branding/draft/publish', {}, key),
    ];
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  });
});

describe('colours that nobody can read', () => {
  it('are told with each pair, and published only by who says that they know', async () => {
    const { body: draft } = await gamma('PATCH /branding/draft', pale);
    const findings = Object.values(draft['findings'] ?? {});
    expect(findings.map(({ front }) => front)).toContain('text-muted');
    const refused = await gamma('POST /branding/draft/publish');
    expect(refused).toMatchObject({ status: 422, body: { code: 'contrast_too_low' } });
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(pointers(refused.body)[0]).toMatch(/^\/findings\/0 [\w-]+ on [\w-]+, light: \d\.\d\d, needs \d/);
    expect((await gamma('GET /branding')).body).toMatchObject({ version: 1, tokens: {} });

    const published = await gamma('POST /branding/draft/publish', { acknowledged: true });
    expect(published).toMatchObject({
      status: 201,
      body: { version: 2, tokens: { 'text-muted': { light: expect.any(String) } } },
    });
    const { body: versions } = await gamma('GET /branding/versions');
    expect(versions['data']?.['0']).toMatchObject({ version: 2, acknowledged: findings.length });
  });

  it('are not those of a brand whose statuses can be moved away from it', async () => {
    const { body } = await gamma('PATCH /branding/draft', { brand: { accent: '#d97706' }, tokens: {} });
    expect(body['findings']).toEqual([]);
    expect(Object.keys(tokensOf({ ...plain(body), accent: '#d97706' }, {}))).toContain('warn-mark');
  });
});
const plain = ({ brand }: Loose) => JSON.parse(JSON.stringify(brand)) as Parameters<typeof tokensOf>[0];

describe('an earlier version', () => {
  it('comes back as a new one, and leaves the draft as it is', async () => {
    const { body: draft } = await gamma('PATCH /branding/draft', { brand: { radius: 9 } });
    const stale = { 'if-match': '"1"' };
    expect((await gamma('POST /branding/versions/1/restore', {}, stale)).status).toBe(412);
    const restored = await gamma('POST /branding/versions/1/restore', { note: 'Back' });
    expect(restored).toMatchObject({ status: 201, body: { version: 3, tokens: {} } });
    const { body: after } = await gamma('GET /branding/draft');
    expect(after).toMatchObject({ basedOn: 3, version: Number(draft['version']) + 1, brand: { radius: 9 } });
    const { body } = await gamma('GET /branding/versions?limit=2');
    expect(Object.values(body['data'] ?? {})).toMatchObject([
      { version: 3, live: true, restoredFrom: 1, note: 'Back', by: 'Demo Owner' },
      { version: 2, live: false, restoredFrom: null },
    ]);
    expect(body['total']).toBe(3);
    expect((await gamma('POST /branding/versions/3/restore', {})).status).toBe(409);
    expect((await gamma('POST /branding/versions/9/restore', {})).status).toBe(404);
  });

  it('that breaks contrast has to be acknowledged again', async () => {
    expect((await gamma('POST /branding/versions/2/restore', {})).body).toMatchObject({ code: 'contrast_too_low' });
    expect((await gamma('POST /branding/versions/2/restore', { acknowledged: true })).status).toBe(201);
  });

  it('is the partner’s own, and written by those who may', async () => {
    expect((await beta('GET /branding')).body['version']).not.toBe((await gamma('GET /branding')).body['version']);
    const viewer = senderOf(() => server, 'alpha', 'viewer');
    expect((await viewer('GET /branding')).status).toBe(200);
    for (const line of ['GET /branding/draft', 'GET /branding/versions', 'POST /branding/draft/publish'])
      expect(await viewer(line), line).toMatchObject({ status: 403, body: { code: 'scope_missing' } });
  });
});
