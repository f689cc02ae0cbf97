import { createHash } from 'node:crypto';
import { UPLOAD_PART_BYTES } from '@gangway/contract';
import { createTestApi, type TestApi } from '@gangway/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient, uploadFile, type Client } from './index.js';

let api: TestApi;
let client: Client;
beforeAll(async () => {
  api = await createTestApi({ demos: ['sample'] });
  client = createClient({
    apiUrl: 'http://localhost',
    key: api.server().partner('sample').secretKey,
    fetch: (input, init) => api.fetch(input, init),
  });
});
afterAll(() => api.close());

it('sends a file part by part and gets it back under its name', async () => {
  const bytes = new Uint8Array(2 * UPLOAD_PART_BYTES + 3).fill(65);
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
  const file = new File([bytes], 'Bericht für März.pdf', { type: 'application/pdf' });
  const progress: number[] = [];
  const stored = await uploadFile(client, file, {
    purpose: 'task',
    subjectId: 'tsk_report',
    onProgress: (received) => progress.push(received),
  });
  expect(progress).toEqual([UPLOAD_PART_BYTES, 2 * UPLOAD_PART_BYTES, bytes.length]);
  expect(stored).toMatchObject({ state: 'ready', sha256: createHash('sha256').update(bytes).digest('hex') });
  const back = await client.files.download({ params: { id: stored.id } });
  expect([back.name, back.type, back.bytes.length]).toEqual([file.name, 'application/pdf', bytes.length]);
  expect(Buffer.from(back.bytes).equals(Buffer.from(bytes))).toBe(true);
});

it('stops when it is told to', async () => {
  const abort = new AbortController();
  const file = new File([new Uint8Array(3 * UPLOAD_PART_BYTES)], 'x.pdf', { type: 'application/pdf' });
  const sending = uploadFile(client, file, {
    purpose: 'task',
    subjectId: 'tsk_report',
    signal: abort.signal,
    onProgress: () => abort.abort(new Error('Enough.')),
  });
  await expect(sending).rejects.toThrow('Enough.');
});
