import { updateBrandDraft } from '@gangway/contract';
import { writeFigma, writeTokensStudio } from '@gangway/tokens/formats';
import { themeDocument, themeOfBrand } from '@gangway/tokens/theme';
import { expect } from '@open-wc/testing';
import { button, find, mount, textOf, until } from '../../testing/mount.fixtures.js';
import '../brand-studio.define.js';
import type { PartnerBrandStudio } from '../brand-studio.js';
import { accentOf, besideStudio, choose, HANDLE, kept, key } from '../studio.fixtures.js';

const plain = {
  accent: '#0f7a5a',
  neutralHue: null,
  neutralChroma: null,
  font: ['Open Sans', 'serif'],
  fontHeading: null,
  fontMono: null,
  headingWeight: null,
  headingTracking: null,
  radius: 9,
  textSize: null,
  density: null,
};
/** Muted words that nobody could read. */
const faint = { 'text-muted': { light: '#cccccc', dark: '#333333' } };
const document = themeDocument(themeOfBrand(plain, faint).theme);
const fileOf = (value: unknown, name = 'house.json') =>
  new File([typeof value === 'string' ? value : JSON.stringify(value)], name, { type: 'application/json' });

async function opened(persona?: string): Promise<PartnerBrandStudio> {
  const studio = await mount('partner-brand-studio', HANDLE, persona);
  find(studio, '[aria-label="Bring a theme in"]').click();
  await until(() => find(studio, 'dialog[open] .drop'));
  return studio;
}
const said = (studio: Element) => textOf(studio, 'dialog [role="status"]');

describe('<partner-brand-studio> and a theme of another tool', () => {
  const { api, draft } = besideStudio({ before, beforeEach, after });

  it('shows what a file would change and whether it can be read, and takes it over in one step', async () => {
    const studio = await opened();
    const before = accentOf(studio);
    choose(studio, 'dialog', fileOf(document, 'house.resolver.json'));
    await until(() => said(studio).includes('house.resolver.json'));
    expect(said(studio))
      .to.include('DTCG 2025.10')
      .and.to.match(/\d changes of the draft/);
    expect(textOf(studio, 'dialog .changes'))
      .to.include('#0f7a5a')
      .and.to.include('9 px')
      .and.to.include('Open Sans, serif');
    expect(textOf(studio, 'dialog .too-close')).to.include('Muted text');
    expect(accentOf(studio), 'nothing is taken over yet').to.equal(before);
    button(studio, 'Put into the draft').click();
    await until(() => accentOf(studio) === '#0f7a5a');
    expect(find(studio, 'dialog') === null).to.equal(true);
    expect(textOf(studio, '.toast')).to.include('house.resolver.json is in the draft.');
    await kept(studio);
    const { brand, tokens } = await draft();
    expect({ brand, tokens }).to.deep.equal({ brand: plain, tokens: faint });
    key(studio, 'z');
    await until(() => accentOf(studio) === before);
    await kept(studio);
    expect((await draft()).changed).to.equal(false);
  });

  for (const [format, file] of [
    ['Figma variables', writeFigma(document).file],
    ['Tokens Studio', writeTokensStudio(document)],
  ] as const)
    it(`reads ${format}, dropped on the dialog, for who may only try things out`, async () => {
      const studio = await opened('viewer');
      const dropped = new DataTransfer();
      dropped.items.add(fileOf(file));
      const area = find(studio, 'dialog .import');
      const on = (type: string) =>
        area.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: dropped }));
      expect(on('dragover'), 'the browser does not open the file').to.equal(false);
      expect(area.classList.contains('over')).to.equal(true);
      on('drop');
      await until(() => said(studio).includes(format));
      expect(area.classList.contains('over')).to.equal(false);
      button(studio, 'Put into the draft').click();
      await until(() => accentOf(studio) === '#0f7a5a');
    });

  it('puts a resolver together with the files that it names, and says when one is missing', async () => {
    const studio = await opened();
    const resolver = {
      version: '2025.10',
      sets: { base: { sources: [{ $ref: './tokens/base.tokens.json' }] } },
      resolutionOrder: [{ $ref: '#/sets/base' }],
    };
    const $value = { colorSpace: 'srgb', components: [0, 0.4, 0.2] };
    const base = { partner: { brand: { accent: { $type: 'color', $value } } } };
    choose(studio, 'dialog', fileOf(resolver));
    await until(() => said(studio).includes('1 place has to be mended'));
    expect(textOf(studio, 'dialog .places')).to.include('./tokens/base.tokens.json');
    choose(studio, 'dialog', fileOf(base, 'base.tokens.json'), fileOf(resolver));
    await until(() => textOf(studio, 'dialog .changes').includes('#006633'));
  });

  it('says by place and name what has to be mended, and changes nothing', async () => {
    const studio = await opened();
    const before = accentOf(studio);
    const figma = writeFigma(document).file;
    const [id] = Object.keys(figma.meta.variables);
    const broken = { ...figma, meta: { ...figma.meta, variables: { ...figma.meta.variables } } };
    Object.assign(broken.meta.variables, { [id!]: { ...figma.meta.variables[id!], resolvedType: 'GRADIENT' } });
    for (const [file, ...words] of [
      ['{"partner":', 'no JSON'],
      [{ brand: {} }, 'The file as a whole', 'has no token of a theme'],
      [
        { partner: { radius: { $type: 'number', $value: 4 } } },
        'radius',
        'needs to be a dimension',
        'partner.radius.$value',
      ],
      [
        { partner: { brand: { radius: { $type: 'dimension', $value: { value: 90, unit: 'px' } } } } },
        'Radius',
        '0 to 24',
      ],
      [broken, figma.meta.variables[id!]!.name, 'meta.variables'],
    ] as const) {
      choose(studio, 'dialog', fileOf(file));
      await until(() => words.every((word) => textOf(studio, 'dialog').includes(word)), words.join(', '));
      expect(find(studio, 'dialog .primary') === null, 'nothing to take over').to.equal(true);
    }
    expect(accentOf(studio)).to.equal(before);
    choose(studio, 'dialog', fileOf(`"${'x'.repeat(5_000_000)}"`));
    await until(() => said(studio).includes('too large'));
  });

  it('says what a brand has no place for, and that a draft is like the file already', async () => {
    await api().send(updateBrandDraft, { body: { brand: plain, tokens: {} } });
    const studio = await opened();
    const same = themeDocument(themeOfBrand(plain, {}).theme);
    choose(studio, 'dialog', fileOf({ ...same, $extensions: { 'dev.gangway': { logo: '/logo.png' } } }));
    await until(() => said(studio).includes('like this already'));
    expect(find(studio, 'dialog .primary') === null).to.equal(true);
    find(studio, 'dialog summary').click();
    expect(textOf(studio, 'dialog details')).to.include('1 value stays out').and.to.include('logo');
  });
});
