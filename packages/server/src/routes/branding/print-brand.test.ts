import { createTestApi, type TestApi } from '@gangway/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pngOf } from '../../images/pictures.fixtures.js';
import { senderOf, text } from '../../proof.fixtures.js';

let api: TestApi;
beforeAll(async () => (api = await createTestApi({ demos: ['slipway'] })));
afterAll(() => api.close());

const send = senderOf(() => api.server(), 'slipway');
const statement = async () => (await send('GET /statements/stm_2026-03_usd/pdf')).text;

it('what is published is on the next statement and the next badge', async () => {
  const { body: badges } = await send('GET /credentials');
  const badge = `GET /credentials/${text(badges['data']?.['0']?.['id'])}/image`;
  const [paper, picture] = [await statement(), (await send(badge)).text];
  expect(paper).toMatch(/^%PDF/);
  expect(paper).not.toContain('/Subtype /Image');
  expect(picture).not.toContain('#7a1fa2');

  await send('PATCH /branding/draft', { brand: { accent: '#7a1fa2' } });
  await send('PUT /branding/draft/logo/light', pngOf(300, 96));
  expect([await statement(), (await send(badge)).text]).toEqual([paper, picture]);

  await send('POST /branding/draft/publish');
  expect(await statement()).toContain('/Subtype /Image');
  const fill = /<circle [^>]*fill="(#[0-9a-f]{6})"/.exec((await send(badge)).text)?.[1];
  expect(fill).not.toBe(/<circle [^>]*fill="(#[0-9a-f]{6})"/.exec(picture)?.[1]);
});
