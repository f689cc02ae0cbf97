import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement, css } from 'lit';
import { lateView, lazyView } from '../primitives/lazy.view.js';
import { LazyController } from './lazy.controller.js';
import { commonMessages } from './messages.js';

const part = {
  messages: { words: 'The part', hint: 'It is here' },
  styles: [
    css`
      b {
        color: rgb(1, 2, 3);
      }
    `,
  ],
};

/** A widget whose part comes when the test says so. */
class LateWidget extends LitElement {
  static override properties = { open: { type: Boolean } };
  declare open: boolean;
  messages = { ...commonMessages, hint: 'A word of the page' };
  asked = 0;
  settle: { come(): void; fail(): void } = { come: () => {}, fail: () => {} };
  readonly late: LazyController<typeof part> = new LazyController(this, () => {
    this.asked += 1;
    return new Promise<typeof part>((resolve, reject) => {
      this.settle = { come: () => resolve(part), fail: () => reject(new TypeError('Failed to fetch')) };
    });
  });

  protected override render(): unknown {
    return html`<button>Open</button
      >${this.open ? lazyView(this.late, { messages: this.messages }, (_, { messages }) => html`<b>${messages.words}, ${messages.hint}</b>`) : ''}${lateView(this.late, this.messages)}`;
  }
}
customElements.define('late-widget', LateWidget);

const mounted = () => fixture<LateWidget>(html`<late-widget></late-widget>`);
const find = (widget: LateWidget, selector: string) => widget.shadowRoot!.querySelector<HTMLElement>(selector);

describe('LazyController', () => {
  it('loads once, when the pointer or focus first enters the widget', async () => {
    const widget = await mounted();
    expect(widget.asked).to.equal(0);
    find(widget, 'button')!.focus();
    widget.dispatchEvent(new PointerEvent('pointerover'));
    expect(widget.asked).to.equal(1);
    widget.settle.come();
    await waitUntil(() => widget.late.module === part);
    const { parentElement } = widget;
    widget.remove();
    parentElement!.append(widget);
    widget.dispatchEvent(new PointerEvent('pointerover'));
    expect(widget.asked).to.equal(1);
  });

  it('loads what is shown without any sign before, and says that it is on its way', async () => {
    const widget = await mounted();
    widget.open = true;
    await widget.updateComplete;
    expect(widget.asked).to.equal(1);
    expect(find(widget, '[role=status]')!.textContent).to.equal(commonMessages.working);
    widget.settle.come();
    await waitUntil(() => find(widget, 'b'));
    expect(find(widget, '[role=status]')).to.equal(null);
  });

  it('brings its looks and its words, of which the page may have replaced some', async () => {
    const widget = await mounted();
    widget.open = true;
    await widget.updateComplete;
    widget.settle.come();
    await waitUntil(() => find(widget, 'b'));
    expect(find(widget, 'b')!.textContent).to.equal('The part, A word of the page');
    expect(getComputedStyle(find(widget, 'b')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('leaves focus where it is until the part is there', async () => {
    const widget = await mounted();
    find(widget, 'button')!.focus();
    widget.open = true;
    await widget.updateComplete;
    widget.settle.come();
    await waitUntil(() => find(widget, 'b'));
    expect(widget.shadowRoot!.activeElement === find(widget, 'button'), 'focus').to.equal(true);
  });

  it('tells when what was wanted does not come, and tries again', async () => {
    const widget = await mounted();
    widget.open = true;
    await widget.updateComplete;
    widget.settle.fail();
    await waitUntil(() => find(widget, '[role=alert]'));
    find(widget, '[role=alert] button')!.click();
    expect(widget.asked).to.equal(2);
    widget.settle.come();
    await waitUntil(() => find(widget, 'b'));
    expect(find(widget, '[role=alert]')).to.equal(null);
  });

  it('tells nobody of a part that nobody wanted, and asks anew once somebody does', async () => {
    const widget = await mounted();
    widget.dispatchEvent(new PointerEvent('pointerover'));
    widget.settle.fail();
    await new Promise((resolve) => setTimeout(resolve));
    widget.open = true;
    await widget.updateComplete;
    expect(widget.asked).to.equal(2);
    expect(find(widget, '[role=alert]')).to.equal(null);
    widget.settle.come();
    await waitUntil(() => find(widget, 'b'));
  });
});
