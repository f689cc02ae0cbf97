import { gunzipSync } from 'node:zlib';
import { verifyJWT } from 'did-jwt';
import type { DIDResolutionResult, Resolvable } from 'did-resolver';
import type { TestServer } from '@gangway/testing';
import * as z from 'zod/mini';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { now, proofServer, senderOf, text, type Send } from '../../proof.fixtures.js';

const partners = Array.from({ length: 14 }, (_, index) => `p${index}`);
let server: TestServer;
let partner = '';
beforeAll(async () => (server = await proofServer(partners)));
beforeEach(() => {
  partner = partners.shift() ?? '';
  server.clock.set(now);
});
afterAll(() => server.close());
const send = senderOf(
  () => server,
  () => partner,
);
const learner = senderOf(
  () => server,
  () => partner,
  'learner',
);

/** Takes the path to the badge; the badge. */
async function earn(sender: Send) {
  const id = text((await sender('GET /training')).body['enrolment']?.['id']);
  await sender(`POST /enrolments/${id}/modules/intro/complete`);
  const attempt = `/attempts/${text((await sender('POST /attempts', { enrolmentId: id, module: 'quiz' })).body['id'])}`;
  await sender(`PATCH ${attempt}`, { answers: { q1: 'a', q2: 'b' } });
  await sender(`POST ${attempt}/submit`);
  const credential = text((await sender('GET /training')).body['enrolment']?.['credential']?.['id']);
  return (await sender(`GET /credentials/${credential}`)).body;
}

/** What anybody gets at an address. */
async function open(url: string, accept = 'text/html') {
  const answer = await server.fetch(url, { headers: { accept } });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** `did:web` as its method says, over the addresses of this server. */
const resolver: Resolvable = {
  resolve: async (did): Promise<DIDResolutionResult> => {
    const [host = '', ...path] = did.slice('did:web:'.length).split(':').map(decodeURIComponent);
    const answer = await server.fetch(`http://${host}/${path.join('/')}/did.json`);
    return {
      didResolutionMetadata: { contentType: 'application/did+ld+json' },
      didDocument: z.parse(z.looseObject({ id: z.string() }), await answer.json()),
      didDocumentMetadata: {},
    };
  },
};
/** Signature, issuer and times of a credential, by a library that had no part in signing it. */
const verify = (jwt: string, at = server.clock.now()) =>
  verifyJWT(jwt, { resolver, policies: { now: Math.floor(at.getTime() / 1000) } });

const entry = z.object({ statusListIndex: z.string(), statusListCredential: z.string() });
const list = z.object({ credentialSubject: z.object({ encodedList: z.string() }) });
/** Whether the status list of a credential says that it is revoked. */
async function isRevoked(jwt: string): Promise<boolean> {
  const { credentialStatus } = z.parse(z.object({ credentialStatus: entry }), (await verify(jwt)).payload);
  const answer = await open(credentialStatus.statusListCredential);
  expect(answer.headers.get('content-type')).toBe('application/vc+jwt');
  const { encodedList } = z.parse(list, (await verify(answer.text)).payload).credentialSubject;
  const bits = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'));
  const index = Number(credentialStatus.statusListIndex);
  return (((bits[index >> 3] ?? 0) >> (7 - (index & 7))) & 1) === 1;
}

describe('a badge', () => {
  it('is an Open Badges 3.0 credential whose signature another library verifies', async () => {
    const badge = await earn(send);
    const file = await send(`GET /credentials/${text(badge['id'])}/file`);
    expect(file.headers.get('content-type')).toBe('application/vc+jwt');
    const { verified, payload, issuer } = await verify(file.text);
    expect({ verified, issuer }).toEqual({ verified: true, issuer: 'did:web:localhost:badges:issuers:sample' });
    expect(payload).toMatchObject({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      id: badge['verifyUrl'],
      issuer: { id: issuer, type: ['Profile'], name: 'Sample Vendor' },
      validFrom: '2026-04-14T17:20:00.000Z',
      validUntil: '2027-04-13T22:00:00.000Z',
      credentialSubject: {
        type: ['AchievementSubject'],
        identifier: [{ identityType: 'name', identityHash: 'Demo Owner', hashed: false }],
        achievement: { type: ['Achievement'], name: 'Sample Operator', criteria: { narrative: expect.any(String) } },
      },
      evidence: [{ narrative: 'Introduction' }, { narrative: 'Quiz, 2 of 2' }],
      credentialStatus: { type: 'BitstringStatusListEntry', statusPurpose: 'revocation' },
      nbf: Date.parse(now) / 1000,
      exp: Date.parse('2027-04-13T22:00:00Z') / 1000,
    });
    // The achievement and the issuer are where the credential says.
    const achievement = z.parse(
      z.object({ credentialSubject: z.object({ achievement: z.looseObject({ id: z.string() }) }) }),
      payload,
    ).credentialSubject.achievement;
    expect(JSON.parse((await open(achievement.id)).text)).toEqual(achievement);
  });

  it('does not verify once a letter of it is another, or after its end', async () => {
    const badge = await earn(send);
    const jwt = (await send(`GET /credentials/${text(badge['id'])}/file`)).text;
    const [header = '', payload = '', signature = ''] = jwt.split('.');
    const forged = Buffer.from(payload, 'base64url').toString().replace('Demo Owner', 'Demo Other');
    await expect(verify([header, Buffer.from(forged).toString('base64url'), signature].join('.'))).rejects.toThrow();
    await expect(verify(jwt, new Date('2027-04-14T00:00:00Z'))).rejects.toThrow(/expired/);
    await expect(verify(jwt, new Date('2026-04-14T00:00:00Z'))).rejects.toThrow();
  });

  it('has a key in public and keeps the other half', async () => {
    const { keys } = z.parse(
      z.object({ keys: z.array(z.record(z.string(), z.string())) }),
      JSON.parse((await open('/.well-known/jwks.json')).text),
    );
    expect(keys).toEqual([
      { kty: 'OKP', crv: 'Ed25519', x: expect.any(String), kid: expect.any(String), alg: 'EdDSA', use: 'sig' },
    ]);
    expect((await open('/badges/issuers/nothing/did.json')).status).toBe(404);
  });

  it('is revoked for good: in the list, on its page and for the team', async () => {
    const badge = await earn(learner);
    const jwt = (await learner(`GET /credentials/${text(badge['id'])}/file`)).text;
    const others = (await earn(send))['id'];
    expect(await isRevoked(jwt)).toBe(false);
    const path = `POST /credentials/${text(badge['id'])}/revoke`;
    expect((await learner(path, { reason: 'I may not.' })).status).toBe(409);
    expect((await send(path, { reason: 'Has left.' })).body).toMatchObject({
      status: 'revoked',
      revokedBecause: 'Has left.',
    });
    expect((await send(path, { reason: 'Again.' })).status).toBe(409);
    expect(await isRevoked(jwt)).toBe(true);
    expect(await isRevoked((await send(`GET /credentials/${text(others)}/file`)).text)).toBe(false);
    const page = await open(text(badge['verifyUrl']));
    expect(page.text).toContain('Revoked');
    // Why is between the two of them.
    expect(page.text).not.toContain('Has left.');
    expect((await learner('GET /training')).body).toMatchObject({ enrolment: { state: 'revoked' } });
  });
});

describe('the public page', () => {
  it('tells a stranger what the badge says, without a script, a style or a request to elsewhere', async () => {
    const badge = await earn(learner);
    const page = await open(text(badge['verifyUrl']));
    expect(page.status).toBe(200);
    expect(page.text).toContain('&lt;b&gt;Other&lt;/b&gt; &amp; Person');
    expect(page.text).toContain('Sample Vendor');
    expect(page.text).not.toMatch(/<b>|<script|<style|style=|https?:\/\//);
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect([...page.headers.keys()]).not.toContain('set-cookie');
    const css = await open(new URL('badge.css', text(badge['verifyUrl'])).href);
    expect(css.headers.get('content-type')).toContain('text/css');
  });

  it('tells machines the same', async () => {
    const badge = await earn(learner);
    const url = text(badge['verifyUrl']);
    const said = JSON.parse((await open(url, 'application/json')).text);
    expect(said).toMatchObject({
      state: 'valid',
      badge: { holder: '<b>Other</b> & Person', restsOn: ['Introduction', 'Quiz, 2 of 2'] },
    });
    expect(said).toEqual(JSON.parse((await open(`${url}.json`)).text));
    const jwt = await open(`${url}.jwt`);
    expect((await verify(jwt.text)).verified).toBe(true);
    server.clock.set('2027-04-14T10:00:00Z');
    expect(JSON.parse((await open(`${url}.json`)).text)).toMatchObject({ state: 'expired' });
  });

  it('says that it is not public, and no more, while the link is off', async () => {
    const badge = await earn(learner);
    const url = text(badge['verifyUrl']);
    const path = `PATCH /credentials/${text(badge['id'])}`;
    expect(await send(path, { shared: false })).toMatchObject({ status: 409 });
    expect((await learner(path, { shared: false })).body).toMatchObject({ shared: false });
    const page = await open(url);
    expect(page.status).toBe(200);
    expect(page.text).toContain('not public');
    for (const word of ['Other', 'Sample', 'invalid']) expect(page.text).not.toContain(word);
    expect(JSON.parse((await open(`${url}.json`)).text)).toEqual({
      state: 'not_public',
      checkedAt: expect.any(String),
      badge: null,
    });
    expect([(await open(`${url}.jwt`)).status, (await open(`${url}.svg`)).status]).toEqual([404, 404]);
    await learner(path, { shared: true });
    expect((await open(url)).text).toContain('Valid');
  });

  it('is at no address that somebody makes up', async () => {
    for (const name of ['0'.repeat(32), 'x', `${'0'.repeat(32)}.svg`, `${'0'.repeat(32)}.json`])
      expect((await open(`/badges/${name}`)).status, name).toBe(404);
    expect((await open(`/badges/status/${'0'.repeat(32)}`)).status).toBe(404);
  });
});

describe('the picture', () => {
  it('holds the credential, and names as nothing but text', async () => {
    const badge = await earn(learner);
    const picture = await learner(`GET /credentials/${text(badge['id'])}/image`);
    expect(picture.headers.get('content-type')).toBe('image/svg+xml');
    expect(picture.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(picture.text).not.toMatch(/<b>|<script|style=|href=/);
    expect(picture.text).toContain('&lt;b&gt;Other&lt;/b&gt; &amp; Person');
    const baked = /<openbadges:credential verify="([^"]+)"\/>/.exec(picture.text)?.[1] ?? '';
    expect((await verify(baked)).verified).toBe(true);
    expect((await open(text(badge['imageUrl']))).text).toBe(picture.text);
  });

  it('and the badge are for the learner and who leads the team', async () => {
    const badge = await earn(send);
    for (const rest of ['', '/file', '/image'])
      expect((await learner(`GET /credentials/${text(badge['id'])}${rest}`)).status).toBe(404);
  });
});
