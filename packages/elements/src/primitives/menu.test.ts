import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { menuStyles } from './menu.styles.js';
import { menuView, type MenuItem } from './menu.view.js';
import { base } from './styles.js';
import { pressKeys } from '../testing/page.fixtures.js';

class MenuHost extends LitElement {
  static override styles = [base, menuStyles];
  done: string[] = [];

  protected override render(): unknown {
    const item = (label: string, more: Partial<MenuItem> = {}): MenuItem => ({
      label,
      run: () => this.done.push(label),
      ...more,
    });
    return menuView({
      name: 'acts',
      label: 'Acts of T-1',
      face: 'More',
      groups: [
        [item('Reply'), item('Reopen', { whyNot: 'Possible once it is solved' })],
        [],
        [item('Remove', { danger: true })],
      ],
    });
  }
}
customElements.define('menu-host', MenuHost);

async function opened(dir: 'ltr' | 'rtl' = 'ltr') {
  const page = await fixture<HTMLElement>(html`<div dir=${dir}><menu-host></menu-host></div>`);
  const host = page.querySelector<MenuHost>('menu-host')!;
  await host.updateComplete;
  const root = host.shadowRoot!;
  const button = root.querySelector<HTMLElement>('[aria-haspopup]')!;
  const menu = root.querySelector<HTMLElement>('[role=menu]')!;
  button.focus();
  await pressKeys('Enter');
  await waitUntil(() => menu.matches(':popover-open') && root.activeElement !== button, 'opened', { timeout: 1500 });
  const focused = () => root.activeElement?.querySelector('.grow')?.firstChild?.nextSibling?.textContent ?? '';
  return { host, root, button, menu, focused };
}

describe('menu', () => {
  it('opens by keyboard on its first item, and names its state', async () => {
    const { button, menu, focused } = await opened();
    expect(menu.matches(':popover-open')).to.equal(true);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(focused()).to.equal('Reply');
    await expect(menu).to.be.accessible();
  });

  it('stays at its button when the window is made another size, and hears of it no more once it is shut', async () => {
    const { host, button, menu } = await opened();
    host.style.marginInlineStart = '120px';
    dispatchEvent(new Event('resize'));
    const left = () => Math.round(menu.getBoundingClientRect().left);
    expect(left()).to.equal(Math.round(button.getBoundingClientRect().left));
    menu.hidePopover();
    await waitUntil(() => button.getAttribute('aria-expanded') === 'false');
    const before = menu.style.left;
    host.style.marginInlineStart = '0';
    dispatchEvent(new Event('resize'));
    expect(menu.style.left).to.equal(before);
  });

  it('goes round with the arrows, to the ends with Home and End, and to letters', async () => {
    const { focused } = await opened();
    const steps = [
      ['ArrowDown', 'Reopen'],
      ['End', 'Remove'],
      ['ArrowDown', 'Reply'],
      ['ArrowUp', 'Remove'],
      ['Home', 'Reply'],
    ] as const;
    for (const [press, at] of steps) {
      await pressKeys(press);
      expect(focused(), press).to.equal(at);
    }
    for (const press of ['r', 'e', 'm']) await pressKeys(press);
    expect(focused()).to.equal('Remove');
  });

  it('acts, closes, and gives focus back to its button', async () => {
    const { host, root, button, menu } = await opened();
    await pressKeys('End');
    await pressKeys('Enter');
    await aTimeout(0);
    expect(host.done).to.deep.equal(['Remove']);
    expect(menu.matches(':popover-open')).to.equal(false);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(root.activeElement === button, 'focus').to.equal(true);
  });

  it('keeps open and does nothing where an act says why it cannot be done', async () => {
    const { host, menu } = await opened();
    await pressKeys('ArrowDown');
    await pressKeys('Enter');
    expect(host.done).to.deep.equal([]);
    expect(menu.matches(':popover-open')).to.equal(true);
  });

  it('closes at Escape', async () => {
    const { root, button, menu } = await opened();
    await pressKeys('Escape');
    expect(menu.matches(':popover-open')).to.equal(false);
    expect(root.activeElement === button, 'focus').to.equal(true);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`stands below its button and within the page, ${dir}`, async () => {
      const { button, menu } = await opened(dir);
      const [of, at] = [button.getBoundingClientRect(), menu.getBoundingClientRect()];
      expect(at.top).to.be.closeTo(of.bottom + 4, 0.5);
      expect(at.left).to.be.at.least(0);
      expect(at.right).to.be.at.most(document.documentElement.clientWidth);
      expect(dir === 'ltr' ? at.left : at.right).to.be.closeTo(dir === 'ltr' ? of.left : of.right, 8);
    });
  }
});
