import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { commonMessages } from '../foundation/messages.js';
import { base } from './styles.js';
import { toastStyles } from './toast.styles.js';
import { showToast } from './toast.js';

class ToastHost extends LitElement {
  static override styles = [base, toastStyles];
  protected override render(): unknown {
    return html`<button>First</button>`;
  }
}
customElements.define('toast-host', ToastHost);

describe('toast', () => {
  const timers = window.setTimeout;
  let waits: { run: () => void; ms: number }[] = [];

  beforeEach(() => {
    waits = [];
    // Eight seconds are not waited for: the test ends them.
    window.setTimeout = ((run: () => void, ms: number) => waits.push({ run, ms })) as typeof setTimeout;
  });
  afterEach(() => {
    window.setTimeout = timers;
  });

  const mounted = async () => {
    const host = await fixture<ToastHost>(html`<toast-host></toast-host>`);
    const find = (selector: string) => host.shadowRoot!.querySelector<HTMLElement>(selector);
    return { host, find };
  };

  it('says what happened in a region that was there before, and goes after 8 seconds', async () => {
    const { host, find } = await mounted();
    showToast(host, commonMessages, { text: 'Four customers assigned' });
    const region = find('.toasts [role=status]')!;
    expect(region.textContent).to.contain('Four customers assigned');
    expect(waits.map(({ ms }) => ms)).to.deep.equal([8000]);
    waits[0]!.run();
    expect(region.querySelector('.toast')).to.equal(null);
  });

  it('offers the way back once', async () => {
    const { host, find } = await mounted();
    let undone = 0;
    showToast(host, commonMessages, { text: 'Removed', act: { label: 'Undo', run: () => (undone += 1) } });
    find('.toast .button')!.click();
    expect(undone).to.equal(1);
    expect(find('.toast')).to.equal(null);
  });

  it('leaves the one that took its place alone', async () => {
    const { host, find } = await mounted();
    showToast(host, commonMessages, { text: 'First' });
    showToast(host, commonMessages, { text: 'Second' });
    waits[0]!.run();
    expect(find('.toast')!.textContent).to.contain('Second');
    expect(host.shadowRoot!.querySelectorAll('.toast').length).to.equal(1);
  });

  it('stays until taken away, and is said at once, when something failed', async () => {
    const { host, find } = await mounted();
    showToast(host, commonMessages, { text: 'Not sent', failed: true });
    expect(find('.toasts [role=alert]')!.textContent).to.contain('Not sent');
    expect(waits).to.deep.equal([]);
    find('.toast [aria-label=Close]')!.click();
    expect(find('.toast')).to.equal(null);
  });

  it('gives focus back into the widget', async () => {
    const { host, find } = await mounted();
    showToast(host, commonMessages, { text: 'Removed' });
    find('.toast button')!.focus();
    find('.toast button')!.click();
    expect(host.shadowRoot!.activeElement === find('button'), 'focus').to.equal(true);
  });

  it('takes no room', async () => {
    const { host, find } = await mounted();
    const before = host.getBoundingClientRect().height;
    showToast(host, commonMessages, { text: 'Removed' });
    window.setTimeout = timers;
    await aTimeout(0);
    expect(find('.toasts')!.getBoundingClientRect().height).to.equal(0);
    expect(host.getBoundingClientRect().height).to.equal(before);
    await expect(host).to.be.accessible();
  });
});
