import { createHash } from 'node:crypto';
import { UPLOAD_PART_BYTES } from '@gangway/contract';
import type { TestServer } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EICAR, pdf, proofServer, senderOf, text, upload } from '../../proof.fixtures.js';

let server: TestServer;
beforeAll(async () => (server = await proofServer()));
afterAll(() => server.close());
const send = senderOf(() => server);
const announce = { purpose: 'task', subjectId: 'tsk_letter', name: 'letter.pdf', type: 'application/pdf', size: 100 };

describe('a file', () => {
  it('comes in parts, in any order, and goes out as it came', async () => {
    const bytes = new Uint8Array(UPLOAD_PART_BYTES + 1234).map((_, index) => index % 251);
    bytes.set(pdf(''));
    const { body: made } = await send('POST /uploads', { ...announce, name: 'Ä letter.pdf', size: bytes.length });
    expect(made).toMatchObject({ state: 'uploading', received: 0, partBytes: UPLOAD_PART_BYTES });
    const part = (index: number) => bytes.slice(index * UPLOAD_PART_BYTES, (index + 1) * UPLOAD_PART_BYTES);
    expect((await send(`PUT /uploads/${text(made['id'])}/parts/1`, part(1))).body).toMatchObject({ received: 1234 });
    expect(await send(`POST /uploads/${text(made['id'])}/complete`, {})).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('1234 of') },
    });
    await send(`PUT /uploads/${text(made['id'])}/parts/0`, part(0));
    const again = await send(`PUT /uploads/${text(made['id'])}/parts/0`, part(0));
    expect(again.body).toMatchObject({ received: bytes.length });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect((await send(`POST /uploads/${text(made['id'])}/complete`, { sha256 })).body).toMatchObject({
      state: 'ready',
      sha256,
      scan: 'clean',
    });
    const token = await server.session('alpha', 'owner');
    const out = await server.fetch(`/api/partner/files/${text(made['id'])}/content`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(Buffer.from(await out.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
    expect(Object.fromEntries(out.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; .*filename\*=UTF-8''%C3%84%20letter\.pdf$/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
      'cache-control': 'no-store',
    });
  });

  it.each([
    ['of a type that is not taken', { name: 'letter.pages', type: 'application/x-iwork' }, '/type'],
    ['whose ending is not that of its type', { name: 'letter.exe' }, '/name'],
    ['that is too large', { size: 20 * 1024 * 1024 + 1 }, '/size'],
    ['without a byte', { size: 0 }, '/size'],
    ['whose name leads elsewhere', { name: '../letter.pdf' }, '/name'],
  ])('%s is refused before a byte is sent', async (_, change, pointer) => {
    expect(await send('POST /uploads', { ...announce, ...change })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer }] },
    });
  });

  it.each([
    ['is something else than it says', new TextEncoder().encode('MZ, a program'), 'Its content is not'],
    ['holds a virus', pdf(EICAR), 'virus'],
  ])('that %s is refused, not kept and no proof', async (_, bytes, why) => {
    const { body } = await upload(send, bytes);
    expect(body).toMatchObject({ state: 'refused', received: 0, refusedBecause: expect.stringContaining(why) });
    expect((await send(`GET /files/${text(body['id'])}/content`)).status).toBe(409);
    const proof = { kind: 'file', key: 'letter', fileId: text(body['id']) };
    expect((await send('POST /tasks/tsk_letter/evidence', proof)).status).toBe(409);
  });

  it('that changed on the way is refused', async () => {
    const bytes = pdf('x');
    const { body: made } = await send('POST /uploads', { ...announce, size: bytes.length });
    await send(`PUT /uploads/${text(made['id'])}/parts/0`, bytes);
    expect((await send(`POST /uploads/${text(made['id'])}/complete`, { sha256: '0'.repeat(64) })).body).toMatchObject({
      state: 'refused',
    });
  });

  it('takes parts of its size and no others', async () => {
    const { body: made } = await send('POST /uploads', announce);
    expect((await send(`PUT /uploads/${text(made['id'])}/parts/0`, pdf('short'))).status).toBe(422);
    expect((await send(`PUT /uploads/${text(made['id'])}/parts/1`, pdf('beyond'))).status).toBe(422);
  });

  it('can be taken back until it is part of a proof', async () => {
    const { body: loose } = await upload(send, pdf('loose'));
    expect((await send(`DELETE /uploads/${text(loose['id'])}`)).status).toBe(200);
    expect((await send(`GET /files/${text(loose['id'])}`)).status).toBe(404);
    const { body: used } = await upload(send, pdf('used'));
    expect(
      (await send('POST /tasks/tsk_letter/evidence', { kind: 'file', key: 'letter', fileId: text(used['id']) })).status,
    ).toBe(201);
    expect((await send(`DELETE /uploads/${text(used['id'])}`)).status).toBe(409);
  });

  it('is there for nobody else', async () => {
    const { body: file } = await upload(send, pdf('ours'));
    const other = senderOf(() => server, 'beta');
    for (const line of [
      `GET /files/${text(file['id'])}`,
      `GET /files/${text(file['id'])}/content`,
      `DELETE /uploads/${text(file['id'])}`,
    ])
      expect((await other(line)).status, line).toBe(404);
    const viewer = senderOf(() => server, 'alpha', 'viewer');
    expect((await viewer('POST /uploads', announce)).status).toBe(403);
    expect((await send('POST /uploads', { ...announce, subjectId: 'tsk_nothing' })).status).toBe(404);
  });

  it("of a learner is not the team's", async () => {
    const learner = senderOf(() => server, 'alpha', 'learner');
    const { body: training } = await learner('GET /training');
    const mp4 = new Uint8Array([0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 1, 2, 3]);
    const recording = {
      purpose: 'enrolment',
      subjectId: text(training['enrolment']?.['id']),
      name: 'demo.mp4',
      type: 'video/mp4',
    };
    const { body: file } = await upload(learner, mp4, recording);
    expect(file).toMatchObject({ state: 'ready' });
    expect((await send(`GET /files/${text(file['id'])}`)).status).toBe(404);
    expect((await upload(send, mp4, recording)).status).toBe(404);
  });
});
