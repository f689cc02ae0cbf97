import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Shows a widget otherwise while the page is printed. */
export abstract class WhilePrinting implements ReactiveController {
  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#shut);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#shut);
  }

  /** The page is about to be printed. */
  protected abstract open(): void;
  /** It was, or was not after all. */
  protected abstract shut(): void;

  readonly #open = (): void => this.open();
  readonly #shut = (): void => this.shut();
}
