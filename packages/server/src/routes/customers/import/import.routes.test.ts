import {
  forgetImportForm,
  importCustomers,
  inspectImport,
  listCustomers,
  type Customer,
  type ImportReport,
} from '@gangway/contract';
import { createTestApi, type TestApi } from '@gangway/testing';
import { clientOf } from '../../../client.fixtures.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demos: ['sample', 'slipway'] });
});
afterAll(() => api.close());

const authorization = () => `Bearer ${api.server().partner('sample').secretKey}`;

async function send(body: string | Uint8Array<ArrayBuffer>, query = '', key: string = crypto.randomUUID()) {
  const answer = await api.fetch(`/api/partner/customers/import${query}`, {
    method: 'POST',
    headers: { authorization: authorization(), 'content-type': 'text/csv', 'idempotency-key': key },
    body,
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown>, headers: answer.headers };
}
async function take(body: string | Uint8Array<ArrayBuffer>, query = ''): Promise<ImportReport> {
  const answer = await send(body, query);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return importCustomers.response.parse(answer.body);
}
async function roster(): Promise<Map<string, Customer>> {
  const headers = { authorization: authorization() };
  const answer = await api.fetch('/api/partner/customers?limit=500', { headers });
  const { data } = listCustomers.response.parse(await answer.json());
  return new Map(data.map((customer) => [customer.name, customer]));
}
const names = async () => [...(await roster()).keys()].filter((name) => !name.startsWith('Demo Customer')).sort();
const file = (...lines: string[]) => lines.join('\n');

describe('an import', () => {
  afterEach(() => api.reset());

  const mixed = file(
    'external_id,name,mrr,state',
    '1,Good One,100.00,live',
    '2,Bad,a hundred,live',
    '3,Good Two,,prospect',
    '4,,5,live',
  );

  it('takes the good rows in and reports the others by line and column', async () => {
    expect(await take(mixed)).toMatchObject({
      format: 'gangway',
      rows: 4,
      created: 2,
      failed: 2,
      errors: [
        { line: 3, column: 'mrr', value: 'a hundred' },
        { line: 5, column: 'name', code: 'required' },
      ],
    });
    expect(await names()).toEqual(['Good One', 'Good Two']);
    expect((await roster()).get('Good One')).toMatchObject({ mrr: { amount: 10_000, currency: 'EUR' }, state: 'live' });
  });

  it('takes nothing in twice: not with its key, not with another, not with the rest mended', async () => {
    const key = crypto.randomUUID();
    const first = await send(mixed, '', key);
    const again = await send(mixed, '', key);
    expect([again.body, again.headers.get('idempotency-replayed')]).toEqual([first.body, 'true']);
    expect(await take(mixed)).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    expect(await take(mixed.replace('a hundred', '100'))).toMatchObject({ created: 1, updated: 0, unchanged: 2 });
    expect(await names()).toEqual(['Bad', 'Good One', 'Good Two']);
  });

  it('that is only tried changes nothing', async () => {
    expect(await take(mixed, '?dryRun=true')).toMatchObject({ dryRun: true, created: 2 });
    expect(await names()).toEqual([]);
  });

  it('changes what a row says and leaves what it does not say', async () => {
    await take(file('external_id,name,mrr,state,owner', '1,One,100,live,Demo Owner'));
    expect(await take(file('external_id,name,email,owner', '1,One Ltd,a@b.example,'))).toMatchObject({ updated: 1 });
    expect((await roster()).get('One Ltd')).toMatchObject({
      mrr: { amount: 10_000 },
      state: 'live',
      owner: 'Demo Owner',
      email: 'a@b.example',
      version: 2,
    });
  });

  it('knows a customer by its identifier, and one without by its name', async () => {
    await take(file('external_id,name', '1,Same', '2,Same', ',Nameless'));
    expect((await roster()).size).toBe(3 + 2);
    // The one without an identifier is given one; two identifiers stay two customers.
    expect(await take(file('external_id,name', '1,Same', '2,Same', '3,NAMELESS'))).toMatchObject({
      unchanged: 2,
      updated: 1,
      created: 0,
    });
    expect(await take(file('name,owner', 'nameless,Demo Owner'))).toMatchObject({ updated: 1, created: 0 });
    expect((await roster()).get('nameless')).toMatchObject({ externalId: '3', owner: 'Demo Owner' });
    expect(await take(file('external_id,name', '4,nameless'))).toMatchObject({ created: 1 });
  });

  it('keeps what a spreadsheet would run as the text that it is', async () => {
    await take(file('name', '=1+1', '@work', '-273 Degrees'));
    expect(await names()).toEqual(['-273 Degrees', '=1+1', '@work']);
  });

  it('of 100,000 rows takes seconds, and little memory beyond the file', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, index) => `${index},"Demo Company ${index}, Inc.",Demo Owner,Retail,Customer,${index},2026-05-12,a@b.example`,
    );
    const header = 'Record ID,Company name,Company owner,Industry,Lifecycle Stage,Annual Revenue,Renewal date,Email';
    const began = process.cpuUsage();
    const memory = process.memoryUsage().rss;
    expect(await take(file(header, ...rows))).toMatchObject({ created: 100_000, failed: 0 });
    const { user, system } = process.cpuUsage(began);
    // Seen: 11 s of processor time and 380 MB, most of both in the embedded database.
    expect((user + system) / 1e6).toBeLessThan(60);
    expect((process.memoryUsage().rss - memory) / 1e6).toBeLessThan(1000);
  });
});

describe('a file', () => {
  const text = 'name,owner\nCafé Zürich,Łukasz Ñandú\n';
  const utf16 = (order: 'le' | 'be', mark: string) => {
    const bytes = Uint8Array.from(Buffer.from(mark + text, 'utf16le'));
    return order === 'le' ? bytes : Uint8Array.from(Buffer.from(bytes).swap16());
  };

  it.each([
    ['UTF-8', Uint8Array.from(Buffer.from(text))],
    ['UTF-8 with its mark', Uint8Array.from(Buffer.from('\uFEFF' + text))],
    ['UTF-16 with its mark', utf16('le', '\uFEFF')],
    ['UTF-16 the other way round with its mark', utf16('be', '\uFEFF')],
  ])('in %s is read, to the letter', async (_, bytes) => {
    expect(await take(bytes)).toMatchObject({ rows: 1, errors: [] });
    expect((await roster()).get('Café Zürich')).toMatchObject({ owner: 'Łukasz Ñandú' });
  });

  it.each([
    ['in Latin-1', Uint8Array.from(Buffer.from('name\nDemo\nCafé', 'latin1')), 'encoding', 'Line 3 is not UTF-8'],
    ['in UTF-16 without its mark', utf16('le', ''), 'encoding', 'CSV UTF-8'],
    [
      'that is a workbook',
      Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]),
      'workbook',
      'save the sheet as "CSV UTF-8"',
    ],
    ['that is empty', Uint8Array.of(), 'empty', 'The file is empty'],
    ['with a mark and nothing else', Uint8Array.from(Buffer.from('\uFEFF')), 'empty', 'The file is empty'],
  ])('%s is refused, with what to do', async (_, bytes, code, words) => {
    const before = await names();
    expect(await send(bytes)).toMatchObject({
      status: 422,
      body: { code: 'validation_failed', detail: expect.stringContaining(words), errors: [{ code }] },
    });
    expect(await names()).toEqual(before);
  });

  it('over 32 MiB is refused, with what to do', async () => {
    expect(await send(new Uint8Array(33 * 1024 * 1024))).toMatchObject({
      status: 413,
      body: { code: 'payload_too_large', detail: expect.stringContaining('32 MiB') },
    });
  });
});

describe('what a reader says of the columns of a file', () => {
  afterEach(() => api.reset());
  const of = (handle: string) => clientOf(api.server(), handle);
  const body = 'Who;What;Why\nOne;12;9\n';
  const remembered = async (text = body, handle = 'sample') =>
    (await of(handle).send(inspectImport, { query: {}, body: text })).remembered;
  const bring = (columns: string, more: Record<string, string> = {}) =>
    of('sample').send(importCustomers, { query: { columns, delimiter: 'semicolon', ...more }, body });

  it('is kept for files with the same header where they ask for it, and for nobody else', async () => {
    await bring('name,mrr,');
    await bring('name,mrr,', { remember: 'true', dryRun: 'true' });
    expect(await remembered()).toBeNull();
    await bring('name,,mrr', { remember: 'true' });
    expect(await remembered(' Who ;What;Why\nTwo;3;4\nThree;5;6\n')).toMatchObject({
      targets: ['name', null, 'mrr'],
      by: expect.any(String),
    });
    expect(await remembered('Who;Why;What\nTwo;3;4\n')).toBeNull();
    expect(await remembered(body, 'slipway')).toBeNull();
    await bring('name,mrr,', { remember: 'true' });
    expect(await remembered()).toMatchObject({ targets: ['name', 'mrr', null] });
  });

  it('is forgotten by whoever may bring files in, once', async () => {
    await bring('name,mrr,', { remember: 'true' });
    const form = await remembered();
    const params = { id: form?.id ?? '' };
    await expect(of('slipway').send(forgetImportForm, { params })).rejects.toMatchObject({ code: 'not_found' });
    expect(await of('sample').send(forgetImportForm, { params })).toEqual(form);
    expect(await remembered()).toBeNull();
    await expect(of('sample').send(forgetImportForm, { params })).rejects.toMatchObject({ code: 'not_found' });
  });
});
