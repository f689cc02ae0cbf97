import { AsyncDirective, directive } from 'lit/async-directive.js';
import { nothing } from 'lit';
import type { ElementPart } from 'lit';
import { afterPaint } from '../foundation/after-paint.js';

class ModalDirective extends AsyncDirective {
  #dialog: HTMLDialogElement | undefined;

  override update(part: ElementPart): typeof nothing {
    if (this.#dialog === undefined && part.element instanceof HTMLDialogElement) {
      const dialog = (this.#dialog = part.element);
      afterPaint(() => {
        if (dialog.isConnected && !dialog.open) dialog.showModal();
      });
    }
    return nothing;
  }

  override render(): typeof nothing {
    return nothing;
  }

  /** Closed before it goes, so that focus returns to what opened it. */
  override disconnected(): void {
    this.#dialog?.close();
  }

  override reconnected(): void {
    this.#dialog?.showModal();
  }
}

/** Opens the `<dialog>` that it stands on as a modal one, for as long as it is rendered. */
export const modal = directive(ModalDirective);
