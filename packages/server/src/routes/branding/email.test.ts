import { createTestServer, sampleHistory, sampleProgram, type TestServer } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailSchema, type Mail } from '@gangway/contract';
import { sampleFacts } from '../../mail/mail-language.js';
import { mailLanguage } from '../../mail/mail-words.js';
import { pngOf } from '../../images/pictures.fixtures.js';
import { senderOf, text, type Loose } from '../../proof.fixtures.js';

const now = '2026-04-14T17:20:00Z';
const name = '<img src=x onerror=alert(1)> & "Sons"';
/** Locales of partners, and in which language each gets its mails. */
const readers: Readonly<Record<string, readonly [locale: string, lang: string, dir: string]>> = {
  berlin: ['de-AT', 'de', 'ltr'],
  lyon: ['fr', 'fr', 'ltr'],
  bogota: ['es-CO', 'es', 'ltr'],
  porto: ['pt-PT', 'pt-BR', 'ltr'],
  osaka: ['ja-JP', 'ja', 'ltr'],
  cairo: ['ar-EG', 'ar', 'rtl'],
  bergen: ['nb-NO', 'en', 'ltr'],
};
const spoken = (handle: string) => {
  const history = sampleHistory({ handle, now });
  return { ...history, partner: { ...history.partner, locale: readers[handle]?.[0] ?? '' } };
};
let server: TestServer;
beforeAll(async () => {
  const alpha = sampleHistory({ handle: 'alpha', now });
  server = await createTestServer({
    programs: [sampleProgram],
    histories: [
      { ...alpha, partner: { ...alpha.partner, name } },
      sampleHistory({ handle: 'beta', now }),
      ...Object.keys(readers).map((handle) => spoken(handle)),
    ],
    now,
  });
});
afterAll(() => server.close());
const send = senderOf(() => server, 'alpha');
const list = (value: Loose | undefined): Loose[] => Object.values(value ?? {});
const pathOf = (theme: Loose, mail: Mail): string => {
  const found = list(theme['previews']).find((each) => text(each['mail']) === mail);
  return new URL(text(found?.['url'])).pathname;
};

describe('a brand for e-mails', () => {
  it('is plain colours that can be read, whatever the accent', async () => {
    for (const accent of ['#ffee00', '#0b0b0b', '#fdfdfd', 'oklch(0.68 0.185 47)', '#7a1fa2']) {
      await send('PATCH /branding/draft', { brand: { accent, font: ['Open Sans', 'serif'] } });
      const { status, body } = await send('GET /branding/draft/email');
      expect(status).toBe(200);
      for (const scheme of ['light', 'dark'])
        for (const color of list(body[scheme])) expect(color).toMatch(/^#[0-9a-f]{6}$/);
      const measured = list(body['contrast']);
      expect(measured).toHaveLength(10);
      for (const { found, needed } of measured) expect(Number(found)).toBeGreaterThanOrEqual(Number(needed));
      expect(text(body['fontFamily'])).toBe("'Open Sans', Georgia, serif");
    }
  });

  it('shows each mail as it is sent: escaped, in tables, without anything that readers of mails do not know', async () => {
    await send('PUT /branding/draft/logo/light', pngOf(200, 50));
    const { body } = await send('GET /branding/draft/email');
    for (const mail of mailSchema.options) {
      const answer = await server.fetch(pathOf(body, mail));
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'text/html; charset=UTF-8',
        'content-security-policy': expect.stringMatching(/^default-src 'none';.* sandbox; frame-ancestors \*$/),
        'cache-control': 'no-store',
      });
      expect(answer.headers.has('x-frame-options')).toBe(false);
      const page = await answer.text();
      expect(page).not.toMatch(/<img src=x|<script|var\(|oklch|light-dark|class="[^"]*"[^>]*class=/);
      expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Sons&quot;');
      expect(page).toMatch(/<img\s+class="for-light"\s+src="http[^"]+\.png"\s+width="128"\s+height="32"/);
      expect(page).toContain(text(body['light']?.['accent']));
      expect(page).toContain(`.accent { background-color: ${text(body['dark']?.['accent'])} !important; }`);
      const dark = await (await server.fetch(`${pathOf(body, mail)}?scheme=dark`)).text();
      expect(dark).not.toContain('prefers-color-scheme');
      expect(dark).toContain(`background-color: ${text(body['dark']?.['accent'])}`);
    }
  });

  it('is of the draft for who may write, and of what is published for everybody', async () => {
    await send('PATCH /branding/draft', { brand: { accent: '#7a1fa2' } });
    const viewer = senderOf(() => server, 'alpha', 'viewer');
    expect((await viewer('GET /branding/draft/email')).status).toBe(403);
    const { body: live } = await viewer('GET /branding/email');
    const path = pathOf(live, 'notice');
    const before = await (await server.fetch(path)).text();
    expect(before).not.toContain('#7a1fa2');
    await send('POST /branding/draft/publish', { acknowledged: true });
    const { body: now } = await viewer('GET /branding/email');
    expect(now['version']).toBe(Number(live['version']) + 1);
    // The same address shows what is published now.
    expect(await (await server.fetch(path)).text()).toContain(text(now['light']?.['accent']));
  });

  it.each(Object.entries(readers))('speaks to %s as its partner does', async (handle, [, lang, dir]) => {
    const { body } = await senderOf(() => server, handle)('GET /branding/email');
    const english = mailLanguage('en').mails;
    for (const preview of list(body['previews'])) {
      const mail = mailSchema.parse(preview['mail']);
      const page = await (await server.fetch(pathOf(body, mail))).text();
      expect(page).toContain(`<html lang="${lang}" dir="${dir}">`);
      const { subject, title, act, foot, lines } = english[mail](text(body['partner']), sampleFacts);
      for (const words of [title, act, foot, ...lines]) expect(page.includes(words), words).toBe(lang === 'en');
      expect(text(preview['subject']) === subject).toBe(lang === 'en');
      expect(text(preview['subject'])).toContain(text(body['partner']));
    }
  });

  it('is shown for an hour, and only by an address that was given', async () => {
    const { body } = await send('GET /branding/email');
    const path = pathOf(body, 'sign_in');
    const [token = ''] = path.split('/').slice(-2);
    const [payload = '', signature = ''] = token.split('.');
    const forged = Buffer.from(Buffer.from(payload, 'base64url').toString().replace('alpha', 'beta')).toString(
      'base64url',
    );
    for (const wrong of [`${forged}.${signature}`, payload, `${payload}.`, 'x.y', `${payload}.${signature.slice(2)}`])
      expect((await server.fetch(path.replace(token, wrong))).status).toBe(404);
    expect((await server.fetch(path.replace('sign_in', 'else'))).status).toBe(404);
    server.clock.advance(61 * 60 * 1000);
    expect((await server.fetch(path)).status).toBe(404);
    server.clock.set(now);
  });
});
