import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A part of a widget that is not in the page yet, is, or could not be loaded. */
export interface Lazy<M> {
  readonly module: M | null;
  readonly failed: boolean;
}

/**
 * Loads what a widget needs only once somebody acts: dialogs, a quiz. It starts when the reader's pointer or focus first enters
 * the widget, so that it is there by the time it is wanted.
 */
export class LazyController<M> implements ReactiveController, Lazy<M> {
  module: M | null = null;
  /** Tried and did not come; the next `load` tries again. */
  failed = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #import: () => Promise<M>;
  #loading: Promise<void> | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, load: () => Promise<M>) {
    this.#host = host;
    this.#import = load;
    host.addController(this);
  }

  hostConnected(): void {
    for (const sign of ['pointerover', 'focusin']) this.#host.addEventListener(sign, this.load, { once: true });
  }

  hostDisconnected(): void {
    for (const sign of ['pointerover', 'focusin']) this.#host.removeEventListener(sign, this.load);
  }

  readonly load = (): void => {
    if (this.module || this.#loading) return;
    this.failed = false;
    this.#loading = this.#import().then(
      (module) => {
        this.module = module;
        this.#host.requestUpdate();
      },
      (error: unknown) => {
        console.warn(error);
        this.failed = true;
        this.#loading = null;
        this.#host.requestUpdate();
      },
    );
  };
}
