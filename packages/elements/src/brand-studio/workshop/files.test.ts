import { retrieveBrandDomain } from '@gangway/contract';
import { expect } from '@open-wc/testing';
import { fontFile } from '../../testing/font.fixtures.js';
import { button, find, mount, textOf, until } from '../../testing/mount.fixtures.js';
import '../brand-studio.define.js';
import {
  PartnerBrandDomainRequestEvent,
  PartnerBrandDiscardRequestEvent,
  PartnerBrandFontRequestEvent,
  PartnerBrandLogoRequestEvent,
} from '../brand-studio.events.js';
import type { PartnerBrandStudio } from '../brand-studio.js';
import { besideStudio, choose, HANDLE, kept, key, type } from '../studio.fixtures.js';

const recolor = (studio: PartnerBrandStudio, accent: string) => type(studio, '#accent', accent, 'change');

describe('<partner-brand-studio> with files', () => {
  const { api, draft: draftNow } = besideStudio({ before, beforeEach, after });

  it('sends a logo, shows it on the stage, and takes it out and back', async () => {
    const studio = await mount('partner-brand-studio', HANDLE);
    const canvas = new OffscreenCanvas(120, 60);
    canvas.getContext('2d')?.fillRect(10, 10, 80, 30);
    const file = new File([await canvas.convertToBlob()], 'logo.png', { type: 'image/png' });
    choose(studio, '.logo', file);
    await until(() => find(studio, '.sample-logo img'));
    const { light } = (await draftNow()).logo;
    expect(light).not.to.equal(null);
    find(studio, '.logo [aria-label^="Remove"]').click();
    await until(() => !find(studio, '.sample-logo'));
    expect((await draftNow()).logo.light).to.equal(null);
    key(studio, 'z');
    await until(() => find(studio, '.sample-logo img'));
    await until(async () => (await draftNow()).logo.light?.id === light?.id);
    button(studio, 'Publish').click();
    await until(() => find(studio, 'dialog[open] .dialog-foot .primary'));
    expect(textOf(studio, '.changes')).to.include('Logo for light pages').and.to.include('64 × 32 px');
    find(studio, 'dialog .icon-only').click();
    key(studio, 'z');
    await until(async () => (await draftNow()).logo.light === null);

    choose(studio, '.logo', new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'logo.png', { type: 'image/png' }));
    await until(() => find(studio, '.logo ~ .error'));
  });

  it('takes a font as a file, says what it cannot write, and shows it under a name of its own', async () => {
    const studio = await mount('partner-brand-studio', HANDLE);
    const before = [...document.fonts].length;
    choose(studio, '.font-files', await fontFile());
    await until(() => find(studio, '.face'));
    expect(textOf(studio, '.face')).to.include('Noto Sans 700').and.to.include('Arabic');
    find(studio, '.face summary').click();
    expect(textOf(studio, '.face dl')).to.include('ء آ أ');
    button(studio, 'Use Noto Sans for text').click();
    // Firefox writes the name in quotes.
    const family = () => getComputedStyle(find(studio, '.stage')).fontFamily.replaceAll('"', '');
    await until(() => family().startsWith('gangway-'));
    expect([...document.fonts].some((face) => family().includes(face.family))).to.equal(true);
    await kept(studio);
    const { fonts, brand } = await draftNow();
    expect([fonts.length, brand.font?.[0]]).to.deep.equal([1, 'Noto Sans']);

    key(studio, 'z');
    key(studio, 'z');
    await until(async () => (await draftNow()).fonts.length === 0);
    key(studio, 'z', true);
    await until(async () => (await draftNow()).fonts.length === 1);
    find(studio, '.face [aria-label="Remove Noto Sans 700"]').click();
    await until(() => !find(studio, '.face'));
    choose(studio, '.font-files', new File(['<svg/>'], 'font.woff2'));
    await until(() => textOf(studio, '.font-files .error').includes('no WOFF2'));
    studio.parentElement?.remove();
    await until(() => [...document.fonts].length === before);
  });

  it('shows mails as they are sent, in a frame of their own, and again when the draft has changed', async () => {
    const studio = await mount('partner-brand-studio', HANDLE);
    const press = (name: string) =>
      [...studio.shadowRoot!.querySelectorAll<HTMLElement>('.preview button')]
        .find((each) => each.textContent?.trim() === name)
        ?.click();
    press('Light');
    press('E-mail');
    await until(() => find(studio, 'iframe.mail'));
    const frame = () => find<HTMLIFrameElement>(studio, 'iframe.mail');
    expect(frame().getAttribute('sandbox')).to.equal('allow-modals');
    expect(textOf(studio, '.mail-subject')).to.include('Sign in to');
    const page = async () => (await fetch(new URL(frame().src).pathname + new URL(frame().src).search)).text();
    const before = frame().src;
    await recolor(studio, '#b00020');
    await until(() => frame().src !== before);
    expect(await page())
      .to.include('#b00020')
      .and.to.include('Sign in to');
    press('Notification');
    await until(() => textOf(studio, '.mail-subject').includes('a task is waiting'));
    press('Dark');
    await until(() => frame().src.includes('scheme=dark'));
    expect(frame().title).to.equal('Notification');
  });

  it('asks the page before it sends or discards anything', async () => {
    const studio = await mount('partner-brand-studio', HANDLE);
    await recolor(studio, '#0f7a5a');
    await kept(studio);
    const asked: string[] = [];
    for (const event of [PartnerBrandLogoRequestEvent, PartnerBrandFontRequestEvent, PartnerBrandDiscardRequestEvent])
      studio.addEventListener(event.type, (each) => {
        asked.push(each.type);
        each.preventDefault();
      });
    choose(studio, '.logo', new File(['x'], 'logo.png'));
    await until(() => asked.length === 1);
    choose(studio, '.font-files', new File(['x'], 'font.woff2'));
    await until(() => asked.length === 2);
    button(studio, 'Discard').click();
    await until(() => asked.length === 3);
    expect(asked).to.deep.equal(['logo', 'font', 'discard'].map((name) => `partner-brand-${name}-request`));
    const { changed, brand, logo, fonts } = await draftNow();
    expect([changed, brand.accent, logo.light, fonts]).to.deep.equal([true, '#0f7a5a', null, []]);
    expect(find<HTMLInputElement>(studio, '#accent').value).to.equal('#0f7a5a');
    expect(find(studio, '.error') === null).to.equal(true);
  });

  it('sets a name, shows the records that prove it, has them looked at, and gives it up', async () => {
    const studio = await mount('partner-brand-studio', HANDLE);
    const refuse = (event: Event) => event.preventDefault();
    find(studio, '.domain-line button').click();
    await until(() => find(studio, 'dialog[open] #host'));
    const act = () => find(studio, 'dialog[open] .dialog-foot .primary').click();
    const name = async (host: string) => {
      const field = find<HTMLInputElement>(studio, '#host');
      field.value = host;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      act();
    };
    studio.addEventListener(PartnerBrandDomainRequestEvent.type, refuse);
    await name('portal.example.com');
    expect((await api().send(retrieveBrandDomain, {})).state).to.equal('none');
    studio.removeEventListener(PartnerBrandDomainRequestEvent.type, refuse);
    await name('127.0.0.1');
    await until(() => textOf(studio, 'dialog .error').includes('address'));
    expect(find<HTMLInputElement>(studio, '#host').value).to.equal('127.0.0.1');
    await name('portal.example.com');
    await until(() => find(studio, 'dialog .record'));
    expect(textOf(studio, 'dialog')).to.include('_gangway-challenge.portal.example.com').and.to.include('Waiting');
    const { records } = await api().send(retrieveBrandDomain, {});
    const values = [...studio.shadowRoot!.querySelectorAll<HTMLInputElement>('.record input')].map(
      ({ value }) => value,
    );
    expect(values).to.deep.equal(records.map(({ value }) => value));
    find(studio, 'dialog .as-link').click();
    await until(() => find(studio, '#host'));
    expect((await api().send(retrieveBrandDomain, {})).state).to.equal('none');
  });
});
