import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement, nothing } from 'lit';
import { modal } from './modal.directive.js';

class ModalHost extends LitElement {
  #shown = false;

  set shown(shown: boolean) {
    this.#shown = shown;
    this.requestUpdate();
  }

  get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get focused(): string | null | undefined {
    return this.shadowRoot?.activeElement?.textContent;
  }

  protected override render(): unknown {
    const dialog = html`<dialog ${modal()}><button>Inside</button></dialog>`;
    return html`<button @click=${() => (this.shown = true)}>Open</button>${this.#shown ? dialog : nothing}`;
  }
}
customElements.define('modal-host', ModalHost);

async function pressed(): Promise<ModalHost> {
  const host = await fixture<ModalHost>('<modal-host></modal-host>');
  host.renderRoot.querySelector('button')?.focus();
  await sendKeys({ press: 'Enter' });
  return host;
}

describe('a modal dialog', () => {
  it('lets the page be drawn before it opens', async () => {
    const host = await fixture<ModalHost>('<modal-host></modal-host>');
    let drawn = false;
    const open = new Promise((toggled) => {
      host.addEventListener('focusin', () => toggled(drawn));
    });
    requestAnimationFrame(() => (drawn = true));
    host.shown = true;
    await host.updateComplete;
    expect(host.dialog?.open).to.equal(false);
    expect(await open).to.equal(true);
    expect(host.dialog?.matches(':modal')).to.equal(true);
    expect(host.focused).to.equal('Inside');
  });

  it('returns focus to what opened it', async () => {
    const host = await pressed();
    await waitUntil(() => host.focused === 'Inside', 'opened');
    host.shown = false;
    await waitUntil(() => host.focused === 'Open', 'closed');
  });

  it('does not open where it has been taken away before', async () => {
    const host = await fixture<ModalHost>('<modal-host></modal-host>');
    host.shown = true;
    await host.updateComplete;
    const dialog = host.dialog;
    host.shown = false;
    await host.updateComplete;
    await nextFrame();
    await nextFrame();
    await new Promise((later) => setTimeout(later, 20));
    expect(dialog?.open).to.equal(false);
  });

  it('is open again where its widget is moved', async () => {
    const host = await pressed();
    await waitUntil(() => host.focused === 'Inside', 'opened');
    const elsewhere = await fixture('<div></div>');
    elsewhere.append(host);
    expect(host.dialog?.matches(':modal')).to.equal(true);
  });
});
