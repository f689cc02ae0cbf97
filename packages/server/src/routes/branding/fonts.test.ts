import { createTestServer, sampleHistory, sampleProgram, type TestServer } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join, latin, pack, realFont, sample, withTable, woff2Of, zeros } from '../../fonts/fonts.fixtures.js';
import { readFont } from '../../fonts/read-font.js';
import { senderOf, text, type Loose } from '../../proof.fixtures.js';
import { readFontFile } from './font-uploads.js';

const now = '2026-04-14T17:20:00Z';
let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({
    programs: [sampleProgram],
    histories: ['alpha', 'beta'].map((handle) => sampleHistory({ handle, now })),
    now,
  });
});
afterAll(() => server.close());

const send = senderOf(() => server, 'alpha');
const upload = (file: Uint8Array) => send('POST /branding/draft/fonts', file);
const real = realFont('noto-sans-latin-400-normal');
const sampled = woff2Of();
const changed = (file: Uint8Array, at: number, ...by: readonly number[]) => {
  const copy = new Uint8Array(file);
  copy.set(by, at);
  return copy;
};
/** 64 MB of nothing. */
const bomb = zeros(64_000_000);
const page = latin('<!doctype html><script>alert(1)</script>');
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ tag: `x${String(index).padStart(3, '0')}`, data: new Uint8Array(1) }));

const other = /it is no WOFF2/;
const broken = /broken|cannot be read|cannot be unpacked/;
const longer = /not as long as it says/;
const behind = /something else stands behind|Something else|do not follow/;
const convert = /Convert it to WOFF2/;
const large = /too large|unpacks to more/;

/** What must not become a font, each with what is said of it. */
const hostile: readonly (readonly [name: string, file: () => Uint8Array, says: RegExp])[] = [
  ['an empty file', () => new Uint8Array(), other],
  ['one byte', () => latin('w'), other],
  ['a page', () => page, other],
  ['an SVG font', () => latin('<svg><font><glyph unicode="a"/></font></svg>'), other],
  ['an EOT', () => join(new Uint8Array(34), latin('LP')), other],
  ['a Type 1 font', () => latin('%!PS-AdobeFont-1.0: Sample'), other],
  ['a ZIP', () => join(latin('PK'), [3, 4], new Uint8Array(60)), other],
  ['a plain TrueType font', () => join([0, 1, 0, 0], new Uint8Array(60)), convert],
  ['a plain OpenType font', () => join(latin('OTTO'), new Uint8Array(60)), convert],
  ['a plain collection', () => join(latin('ttcf'), new Uint8Array(60)), convert],
  ['a WOFF 1', () => join(latin('wOFF'), new Uint8Array(60)), /WOFF 1/],
  ['a WOFF2 of a collection', () => woff2Of({ flavor: 0x74746366 }), /collection/],
  ['a WOFF2 of something else', () => woff2Of({ flavor: 0x12345678 }), /no OpenType font/],
  ['a signature alone', () => latin('wOF2'), /ends before/],
  ['half a font', () => real.slice(0, real.length / 2), longer],
  ['half a font that says so', () => changed(real.slice(0, 4096), 8, 0, 0, 16, 0), /ends before/],
  ['a head without a list', () => woff2Of({ tables: [], packed: new Uint8Array(), count: 9 }), /ends before/],
  ['a font with a page behind it', () => join(real, page), longer],
  ['a font that counts a page behind it in', () => woff2Of({ behind: page }), behind],
  [
    'a font with a page in its stream',
    () => woff2Of({ packed: join(pack(join(...sample().map(({ data }) => data))), page) }),
    behind,
  ],
  ['a font with a page before it', () => join(page, real), other],
  ['no table', () => woff2Of({ tables: [] }), /0 tables/],
  ['65,535 tables', () => woff2Of({ count: 65_535 }), /65535 tables/],
  ['more tables than fonts have', () => woff2Of({ tables: many(65) }), /65 tables/],
  ['a table twice', () => woff2Of({ tables: [...sample(), ...sample().slice(0, 1)] }), /twice/],
  [
    'a table of 4 GiB',
    () => woff2Of({ tables: [...sample(), { tag: 'DATA', data: page, claims: 0xffffffff }] }),
    large,
  ],
  [
    'tables of 30 MiB each',
    () => woff2Of({ tables: many(60).map((each) => ({ ...each, claims: 30 * 1024 * 1024 })) }),
    large,
  ],
  ['a number that goes on', () => changed(sampled, 53, 255, 255, 255, 255, 255), broken],
  ['a number with zeros in front', () => changed(sampled, 53, 0x80), broken],
  ['less than it says', () => woff2Of({ tables: [...sample(), { tag: 'DATA', data: page, claims: 99 }] }), broken],
  ['more than it says', () => woff2Of({ packed: zeros(1_000_000) }), broken],
  ['a bomb', () => woff2Of({ packed: bomb }), broken],
  ['no stream at all', () => woff2Of({ packed: page }), broken],
  ['no names', () => woff2Of({ tables: withTable('name', null) }), /"name" is missing/],
  ['no characters', () => woff2Of({ tables: withTable('cmap', null) }), /"cmap" is missing/],
  ['no outlines', () => woff2Of({ tables: withTable('glyf', null) }), /no outlines/],
  [
    'pictures in place of outlines',
    () => woff2Of({ tables: withTable('sbix', page, withTable('glyf', null)) }),
    /no outlines/,
  ],
  ['drawings that are documents', () => woff2Of({ tables: withTable('SVG ', page) }), /SVG/],
  [
    '65,535 names',
    () => woff2Of({ tables: withTable('name', join([0, 0, 255, 255, 0, 6], new Uint8Array(600))) }),
    /65535 entries/,
  ],
  [
    'names that stand outside',
    () => woff2Of({ tables: withTable('name', join([0, 0, 0, 90, 255, 255], new Uint8Array(80))) }),
    /no name/,
  ],
  ['names of a megabyte', () => woff2Of({ tables: withTable('name', new Uint8Array(1_000_000)) }), large],
  [
    '65,535 maps',
    () => woff2Of({ tables: withTable('cmap', join([0, 0, 255, 255], new Uint8Array(80))) }),
    /65535 entries/,
  ],
  [
    'a map that is none',
    () => woff2Of({ tables: withTable('cmap', join([0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 255, 255])) }),
    broken,
  ],
  ['4 billion groups of characters', () => woff2Of({ tables: sample({ claimedGroups: 0xffffffff }) }), broken],
  ['an axis that goes backwards', () => woff2Of({ tables: sample({ axis: [900, 400, 100] }) }), /axis/],
  [
    '60,000 axes',
    () => woff2Of({ tables: withTable('fvar', join([0, 1, 0, 0, 0, 16, 0, 2, 234, 96], new Uint8Array(40))) }),
    /60000 entries/,
  ],
  ['a family that nobody can name', () => woff2Of({ tables: sample({ family: '“”{};' }) }), /no name of a family/],
];

describe('a font', () => {
  it.each(hostile)('is not %s', (_, file, says) => {
    const detail = expect.stringMatching(says);
    expect(() => readFontFile(file())).toThrow(
      expect.objectContaining({ code: 'validation_failed', errors: [{ pointer: '/', code: 'font', detail }] }),
    );
  });

  it('takes no more memory than it may, whatever it unpacks to', () => {
    expect(bomb.length).toBeLessThan(100_000);
    const before = process.memoryUsage().rss;
    expect(() => readFont(woff2Of({ packed: bomb }))).toThrow(/unpacked/);
    // Every character that there is, four billion times over: none of them is listed.
    expect(() => readFont(woff2Of({ tables: sample({ groups: [[0, 0xffffffff]] }) }))).not.toThrow();
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it.each([
    ['latin', 'noto-sans-latin-400-normal', 'noto-sans', 'Noto Sans', ['latin-extended', 'arabic', 'japanese']],
    ['arabic', 'noto-sans-arabic-arabic-400-normal', 'noto-sans-arabic', 'Noto Sans Arabic', ['latin', 'japanese']],
    ['japanese', 'kosugi-japanese-400-normal', 'kosugi', 'Kosugi', ['arabic']],
  ] as const)('says what it cannot write: one for %s', (writing, name, of, family, lacks) => {
    const { facts } = readFont(realFont(name, of));
    expect(facts).toMatchObject({ family, style: 'normal', weight: { from: 400, to: 400 }, embedding: 'installable' });
    const missing = facts.missing.map((each) => each.writing);
    for (const lack of lacks) expect(missing).toContain(lack);
    const own = facts.missing.find((each) => each.writing === writing);
    expect(own?.count ?? 0).toBeLessThan((own?.of ?? 0) / 10 + 1);
  });

  it('says who may embed it, how it leans and in what it varies', () => {
    const factsOf = (of: Parameters<typeof sample>[0]) => readFont(woff2Of({ tables: sample(of) })).facts;
    expect(factsOf({ fsType: 2 }).embedding).toBe('restricted');
    expect(factsOf({ fsType: 4 }).embedding).toBe('preview');
    expect(factsOf({ fsType: 8 }).embedding).toBe('editable');
    expect(factsOf({ fsType: 0x100 })).toMatchObject({ embedding: 'installable', subsetting: false });
    expect(factsOf({ italic: true }).style).toBe('italic');
    expect(factsOf({ family: 'Künstler-Schrift 2™' }).family).toBe('Ku nstler-Schrift 2TM');
    expect(factsOf({ axis: [100, 400, 900] })).toMatchObject({
      weight: { from: 100, to: 900 },
      axes: [{ tag: 'wght', min: 100, at: 400, max: 900 }],
    });
    expect(factsOf({ groups: [[0x30, 0x39]] }).missing).toContainEqual({
      writing: 'currency',
      count: 12,
      of: 12,
      characters: '$€£¥₹₩₺₽₪₫₱฿',
    });
  });

  it('says how it fills a line, however its advances are packed, and nothing where it has no Latin letters', () => {
    expect(readFont(real).facts.metrics).toEqual({ ascent: 1.069, descent: 0.293, lineGap: 0, width: 0.4706 });
    const head = new Uint8Array(54);
    head.set([1000 >> 8, 1000 & 255], 18);
    const hhea = new Uint8Array(36);
    // 900 above the line, 200 below, and 100 between lines; two advances, of which all letters have the second.
    hhea.set([900 >> 8, 900 & 255, (-200 >> 8) & 255, -200 & 255, 0, 100], 4);
    hhea.set([0, 2], 34);
    const advances = { plain: [1, 144, 0, 0, 2, 38, 0, 0], packed: [3, 1, 144, 2, 38] };
    for (const [form, bytes] of Object.entries(advances)) {
      const tables = withTable('head', head, withTable('hhea', hhea, withTable('hmtx', null)));
      const file = woff2Of({
        tables: [...tables, { tag: 'hmtx', data: new Uint8Array(bytes), transformed: form === 'packed' }],
      });
      expect(readFont(file).facts.metrics, form).toEqual({ ascent: 0.9, descent: 0.2, lineGap: 0.1, width: 0.55 });
    }
    expect(readFont(realFont('noto-sans-arabic-arabic-400-normal', 'noto-sans-arabic')).facts.metrics).toBeUndefined();
  });

  it('comes to pages without what stands beside its tables', () => {
    const { bytes } = readFont(woff2Of({ metadata: pack(page) }));
    expect(readFont(bytes).bytes).toEqual(bytes);
    expect(bytes.length).toBe(sampled.length);
  });

  it('goes from the draft to pages, is replaced by one of its kind, and can be had back', async () => {
    const { status, body: draft } = await upload(real);
    expect(status).toBe(200);
    const [face] = fontsOf(draft);
    expect(face).toMatchObject({ family: 'Noto Sans', bytes: real.length });
    const path = new URL(text(face?.['url'])).pathname;
    const file = await server.fetch(path);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'font/woff2',
      'x-content-type-options': 'nosniff',
      'cache-control': expect.stringContaining('immutable'),
      'access-control-allow-origin': '*',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(real);
    expect(fontsOf((await send('GET /branding')).body)).toEqual([]);

    const { body: published } = await send('POST /branding/draft/publish');
    const { id, family, style, weight, width, metrics, url } = face ?? {};
    expect(fontsOf(published)).toEqual([{ id, family, style, weight, width, metrics, url }]);

    await upload(realFont('noto-sans-latin-700-normal'));
    const { body: again } = await upload(real);
    expect(fontsOf(again).map((each) => each['weight']?.['from'])).toEqual([400, 700]);
    const [other, bold] = fontsOf(again).map((each) => text(each['id']));
    expect(other).not.toBe(id);
    const { body: without } = await send(`DELETE /branding/draft/fonts/${other}`);
    expect(fontsOf(without)).toHaveLength(1);
    expect((await send(`DELETE /branding/draft/fonts/${other}`)).status).toBe(404);
    const { body: back } = await send('PATCH /branding/draft', { fonts: [other, bold] });
    expect(fontsOf(back).map((each) => each['id'])).toEqual([other, bold]);
    expect((await send('PATCH /branding/draft', { fonts: ['fnt_nobody'] })).body).toMatchObject({
      errors: [{ pointer: '/fonts/0', code: 'not_found' }],
    });

    // What was published stays, what was not is forgotten after a day.
    await send('DELETE /branding/draft');
    server.clock.advance(25 * 60 * 60 * 1000);
    await send('PATCH /branding/draft', { brand: { radius: 3 } });
    expect((await send('PATCH /branding/draft', { fonts: [other] })).status).toBe(422);
    expect((await server.fetch(path)).status).toBe(200);
    server.clock.set(now);
  });

  it('is one of at most twelve, for who may write, and nobody else’s', async () => {
    for (let weight = 1; weight <= 12; weight += 1)
      await upload(woff2Of({ tables: sample({ family: `Sample ${String.fromCharCode(64 + weight)}` }) }));
    const full = await upload(woff2Of({ tables: sample({ family: 'One more' }) }));
    expect([full.status, full.body['code']]).toEqual([409, 'invalid_transition']);
    const [mine] = fontsOf((await send('GET /branding/draft')).body);
    const beta = senderOf(() => server, 'beta');
    expect((await beta('PATCH /branding/draft', { fonts: [mine?.['id']] })).status).toBe(422);
    const viewer = senderOf(() => server, 'alpha', 'viewer');
    expect((await viewer('POST /branding/draft/fonts', real)).status).toBe(403);
    expect((await upload(new Uint8Array(4 * 1024 * 1024 + 1))).status).toBe(413);
    for (const path of ['/brand/fonts/nothing', `/brand/fonts/${'0'.repeat(32)}.woff2`])
      expect((await server.fetch(path)).status).toBe(404);
  });
});

const fontsOf = (body: Loose): Loose[] => Object.values(body['fonts'] ?? {});
