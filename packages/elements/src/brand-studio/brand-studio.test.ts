import { listBrandVersions, publishBrandDraft, retrieveBranding, updateBrandDraft } from '@gangway/contract';
import type { Connection } from '@gangway/client';
import { readDtcg } from '@gangway/tokens/formats';
import { themeOf, themeOfBrand } from '@gangway/tokens/theme';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../payout-card/payout-card.define.js';
import { button, connection, find, mount, textOf, until } from '../testing/mount.fixtures.js';
import './brand-studio.define.js';
import type { PartnerBrandStudio } from './brand-studio.js';
import { accentOf, besideStudio, HANDLE, kept, key, type } from './studio.fixtures.js';
import {
  PartnerBrandChangeRequestEvent,
  PartnerBrandPublishRequestEvent,
  PartnerBrandRestoreRequestEvent,
} from './brand-studio.events.js';

/** A colour as the browser computes it on the stage. */
function worn(studio: Element, css: string, stage = '.stage'): string {
  const probe = document.createElement('span');
  probe.style.color = css;
  find(studio, stage).append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
async function publishing(studio: PartnerBrandStudio): Promise<void> {
  button(studio, 'Publish').click();
  await until(() => find(studio, 'dialog[open] .dialog-foot .primary'));
}
const send = (studio: Element) => find(studio, 'dialog[open] .dialog-foot .primary').click();

describe('<partner-brand-studio>', () => {
  const { api, draft: draftNow } = besideStudio({ before, beforeEach, after });
  const liveNow = () => api().send(retrieveBranding, {});

  it('shows a change on the stage without rendering a widget again, keeps it, and takes it back by keys', async () => {
    const studio = await mount('partner-brand-studio', HANDLE);
    const card = document.createElement('partner-payout-card');
    studio.append(card);
    await until(() => find(card, '.frame:not(.skeleton)'));
    await aTimeout(2500);
    let updates = 0;
    card.addController({ hostUpdated: () => void (updates += 1) });
    const first = accentOf(studio);
    const shownIn = () => getComputedStyle(find(card, '.frame')).getPropertyValue('--_brand-accent');
    const before = shownIn();

    // A drag: many values, one step.
    for (const value of ['#aa0000', '#00aa00', '#1234aa']) await type(studio, '.swatch', value, 'input');
    await type(studio, '.swatch', '#1234aa', 'change');
    expect(accentOf(studio)).to.equal('#1234aa');
    expect(shownIn()).to.equal('#1234aa');
    expect(worn(studio, 'var(--_brand-accent)')).to.equal('rgb(18, 52, 170)');
    // The studio itself wears what is live.
    expect(worn(studio, 'var(--_brand-accent)', '.proof')).not.to.equal('rgb(18, 52, 170)');
    await kept(studio);
    expect((await draftNow()).brand.accent).to.equal('#1234aa');

    await type(studio, '#radius', '20', 'input', 'change');
    key(studio, 'z');
    key(studio, 'z');
    await until(() => accentOf(studio) === first);
    expect(button(studio, 'Publish').getAttribute('aria-disabled')).to.equal('true');
    await until(() => shownIn() === before);
    key(studio, 'z', true);
    await until(() => accentOf(studio) === '#1234aa');
    expect(updates).to.equal(0);
  });

  it('shows what is live beside the draft, dark, and as other eyes see it, once what was pressed says so', async () => {
    const studio = await mount('partner-brand-studio', HANDLE);
    await type(studio, '#accent', '#0a5c36', 'change');
    const stages = () => [...studio.shadowRoot!.querySelectorAll('.stage')];
    const press = async (name: string) => {
      // Pages have a mode as well, under the same words.
      const pressed = [...studio.shadowRoot!.querySelectorAll<HTMLElement>('[part="stage"] button')].find(
        (each) => each.textContent?.trim() === name,
      );
      pressed?.click();
      await studio.updateComplete;
      expect(pressed?.getAttribute('aria-pressed')).to.equal('true');
    };
    await press('Side by side');
    expect(stages().length).to.equal(1);
    await until(() => stages().length === 2);
    expect(worn(studio, 'var(--_brand-accent)', '.wears-draft')).to.equal('rgb(10, 92, 54)');
    expect(worn(studio, 'var(--_brand-accent)', '.wears-live')).not.to.equal('rgb(10, 92, 54)');

    for (const [name, scheme] of [
      ['Light', 'light'],
      ['Dark', 'dark'],
    ] as const) {
      await press(name);
      await until(() => stages().every((stage) => getComputedStyle(stage).colorScheme === scheme));
    }
    const eyes = find<HTMLSelectElement>(studio, '[part="stage"] select');
    for (const eye of ['deuteranopia', 'protanopia', 'tritanopia']) {
      eyes.value = eye;
      eyes.dispatchEvent(new Event('change'));
      await until(() => stages().every((stage) => getComputedStyle(stage).filter === `url("#seen-${eye}")`));
      expect(find(studio, `#seen-${eye} feColorMatrix`).getAttribute('values')?.split(' ').length).to.equal(20);
    }
  });

  it('takes any colour that CSS knows, and says what is none', async () => {
    const studio = await mount('partner-brand-studio', HANDLE);
    await type(studio, '#accent', 'rebeccapurple', 'change');
    expect(accentOf(studio)).to.equal('#663399');
    await type(studio, '#accent', 'url(x)', 'change');
    expect(find(studio, '#accent').getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(studio, '#accent-wrong')).to.include('no colour');
    expect(worn(studio, 'var(--_brand-accent)')).to.equal('rgb(102, 51, 153)');
    await type(studio, '#font', 'Open Sans, serif', 'change');
    expect(getComputedStyle(find(studio, '.stage')).fontFamily).to.equal('"Open Sans", serif');
    await type(studio, '#font', 'a{}', 'change');
    expect(find(studio, '#font').getAttribute('aria-invalid')).to.equal('true');
  });

  it('asks the page before it keeps or publishes anything', async () => {
    const studio = await mount('partner-brand-studio', HANDLE);
    const { version } = await liveNow();
    const asked: Event[] = [];
    const refuse = (event: Event) => {
      asked.push(event);
      event.preventDefault();
    };
    studio.addEventListener(PartnerBrandChangeRequestEvent.type, refuse);
    studio.addEventListener(PartnerBrandPublishRequestEvent.type, refuse);
    await type(studio, '#accent', '#0f7a5a', 'change');
    await until(() => asked.length === 1);
    await publishing(studio);
    send(studio);
    await until(() => asked.length === 2);
    expect((await draftNow()).changed).to.equal(false);
    expect((await liveNow()).version).to.equal(version);
    expect(accentOf(studio)).to.equal('#0f7a5a');
  });

  it('publishes with what changes and a note, and brings an earlier version back', async () => {
    const studio = await mount('partner-brand-studio', HANDLE);
    const { version, brand } = await liveNow();
    await type(studio, '#accent', '#0f7a5a', 'change');
    await publishing(studio);
    expect(textOf(studio, '.changes')).to.include('Accent').and.to.include('#0f7a5a');
    find<HTMLInputElement>(studio, '#note').value = 'Green for spring';
    send(studio);
    await until(() => !find(studio, 'dialog'));
    await until(() => textOf(studio, '.head').includes(`Draft of version ${version + 2}`));
    expect((await liveNow()).brand.accent).to.equal('#0f7a5a');
    await until(() => textOf(studio, '.toast').includes(`Version ${version + 1} is live`));

    find(studio, '[aria-label="Versions"]').click();
    await until(() => textOf(studio, 'dialog').includes('Green for spring'));
    find(studio, `[aria-label="Restore: Version ${version}"]`).click();
    await until(() => textOf(studio, 'dialog').includes(`published as version ${version + 2}`));
    let refused = 0;
    const refuse = (event: Event) => {
      refused += 1;
      event.preventDefault();
    };
    studio.addEventListener(PartnerBrandRestoreRequestEvent.type, refuse);
    send(studio);
    await until(() => refused === 1);
    expect((await liveNow()).version).to.equal(version + 1);
    studio.removeEventListener(PartnerBrandRestoreRequestEvent.type, refuse);
    send(studio);
    await until(() => !find(studio, 'dialog'));
    expect((await liveNow()).brand).to.deep.equal(brand);
    const { data } = await api().send(listBrandVersions, { query: {} });
    expect(data[0]?.restoredFrom).to.equal(version);
  });

  it('tells of what nobody can read, mends it, and publishes it only once that is acknowledged', async () => {
    await api().send(updateBrandDraft, { body: { tokens: { 'text-muted': { light: '#cccccc', dark: '#333333' } } } });
    const studio = await mount('partner-brand-studio', HANDLE);
    expect(textOf(studio, '.too-close')).to.include('Muted text');
    const { version } = await liveNow();
    await publishing(studio);
    const box = find<HTMLInputElement>(studio, 'dialog [name="acknowledged"]');
    send(studio);
    await aTimeout(50);
    expect(box.validity.valueMissing).to.equal(true);
    // Whoever gets past the form is refused by the API.
    find<HTMLFormElement>(studio, 'dialog form').noValidate = true;
    send(studio);
    await until(() => textOf(studio, 'dialog .error').includes('too close'));
    expect((await liveNow()).version).to.equal(version);
    box.checked = true;
    send(studio);
    await until(() => !find(studio, 'dialog'));
    const { data } = await api().send(listBrandVersions, { query: {} });
    expect(data[0]?.acknowledged).to.be.greaterThan(0);

    await until(() => textOf(studio, '.head').includes(`Draft of version ${version + 2}`));
    const count = () => Number(/^(\d+)/.exec(textOf(studio, '.too-close p'))?.[1] ?? 0);
    const many = count();
    find(studio, '.too-close .as-link').click();
    await until(() => count() < many);
    expect(worn(studio, 'var(--_text-muted)')).not.to.equal('rgb(204, 204, 204)');
    // As it was for the tests that follow.
    await api().send(updateBrandDraft, { body: { tokens: {} } });
    await api().send(publishBrandDraft, { body: {} });
  });

  it('shows both where two publish at once, and publishes the one that is chosen', async () => {
    const studio = await mount('partner-brand-studio', HANDLE);
    // What is said of changes elsewhere waits while a dialog is open.
    await type(studio, '#accent', '#7a1fa2', 'change');
    await kept(studio);
    await publishing(studio);
    await type(studio, '#note', 'Mine', 'input');
    await api().send(updateBrandDraft, { body: { brand: { accent: '#b00020', radius: 11 } } });
    await api().send(publishBrandDraft, { body: { acknowledged: true } });
    send(studio);
    await until(() => find(studio, '.conflict'));
    const said = textOf(studio, '.conflict');
    expect(said).to.include('#7a1fa2').and.to.include('#b00020').and.to.include('11 px');
    // Nothing is decided: the form is there again, with what was typed.
    find(studio, '.conflict .dialog-foot .primary + .button').click();
    await until(() => find<HTMLInputElement>(studio, '#note')?.value === 'Mine');
    send(studio);
    await until(() => find(studio, '.conflict'));
    find<HTMLInputElement>(studio, '.conflict [value="mine"]').checked = true;
    find(studio, '.conflict .primary').click();
    await until(() => textOf(studio, '.toast').includes('is live'));
    expect(find(studio, 'dialog') === null).to.equal(true);
    expect((await liveNow()).brand.accent).to.equal('#7a1fa2');
  });

  it('puts both together where two work on one draft and do not touch', async () => {
    const real = await connection(HANDLE, 'owner');
    let overtaken = false;
    const client: Connection = {
      ...real,
      send: async (operation, ...rest) => {
        if (operation.name === updateBrandDraft.name && !overtaken) {
          overtaken = true;
          await api().send(updateBrandDraft, { body: { brand: { neutralHue: 99 } } });
        }
        return real.send(operation, ...rest);
      },
    };
    const studio = await fixture<PartnerBrandStudio>(
      html`<partner-brand-studio .client=${client} lang="en"></partner-brand-studio>`,
    );
    await until(() => find(studio, '#accent'));
    await type(studio, '#accent', '#224466', 'change');
    await until(() => find(studio, '.conflict [value="both"]'));
    expect(textOf(studio, '.conflict')).to.include('99°').and.to.include('#224466');
    find(studio, '.conflict .primary').click();
    await until(() => !find(studio, '.conflict'));
    await kept(studio);
    const { brand } = await draftNow();
    expect([brand.neutralHue, brand.accent]).to.deep.equal([99, '#224466']);
    expect(find<HTMLInputElement>(studio, '#neutralHue').value).to.equal('99');
    studio.remove();
    real.close();
  });

  it('says which right is missing, and lets everything be tried and downloaded all the same', async () => {
    const studio = await mount('partner-brand-studio', HANDLE, 'viewer');
    expect(textOf(studio, '.notice')).to.include('branding:write');
    expect(button(studio, 'Publish') === undefined).to.equal(true);
    await type(studio, '#accent', '#7a1fa2', 'change');
    expect(worn(studio, 'var(--_brand-accent)')).to.equal('rgb(122, 31, 162)');

    const files: Blob[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (file: Blob) => {
      files.push(file);
      return createObjectURL.call(URL, file);
    };
    try {
      find(studio, '[aria-label="Download tokens"]').click();
      await until(() => files.length === 1);
    } finally {
      URL.createObjectURL = createObjectURL;
    }
    const back = themeOf(readDtcg(JSON.parse(await files[0]!.text())));
    const { brand } = await liveNow();
    expect(back).to.deep.equal(themeOfBrand({ ...brand, accent: '#7a1fa2' }, {}).theme);
    await aTimeout(900);
    expect((await draftNow()).changed).to.equal(false);
  });
});
