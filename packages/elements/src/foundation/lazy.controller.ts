import type { CSSResult, ReactiveController, ReactiveElement } from 'lit';

const signs = ['pointerover', 'focusin'] as const;

/** What every part brings along: the entry has none of it. */
export interface LazyPart {
  readonly styles: readonly CSSResult[];
  readonly messages: object;
}

/** A part of a widget that is not in the page yet, is, or could not be loaded. */
export interface Lazy<M> {
  readonly module: M | null;
  /** Wanted, and did not come; the next `load` tries again. */
  readonly failed: boolean;
  /** @returns null where it does not come; whatever shows the part says so */
  load(): Promise<M | null>;
  /**
   * Does something with the part: at once where it is there, else as soon as it is.
   *
   * @returns what was done; null where the part does not come
   */
  use<T>(act: (part: M) => T | Promise<T>): Promise<T | null>;
}

/**
 * Loads what a widget needs only once somebody acts: dialogs, a quiz. It starts when the reader's pointer or focus first enters
 * the widget, so that it is there by the time it is wanted; and at the latest when something shows or does what needs it.
 */
export class LazyController<M extends LazyPart> implements ReactiveController, Lazy<M> {
  module: M | null = null;
  failed = false;
  readonly #host: ReactiveElement;
  readonly #import: () => Promise<M>;
  #loading: Promise<M | null> | null = null;
  #foreseen = false;

  /** @param load imports the part; called again after it failed */
  constructor(host: ReactiveElement, load: () => Promise<M>) {
    this.#host = host;
    this.#import = load;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#foreseen) for (const sign of signs) this.#host.addEventListener(sign, this.#foresee);
  }

  hostDisconnected(): void {
    for (const sign of signs) this.#host.removeEventListener(sign, this.#foresee);
    this.#host.removeEventListener('click', this.#again);
  }

  async load(): Promise<M | null> {
    // There already: what shows is not another for it.
    if (this.module) return this.module;
    const module = await this.#start();
    this.failed = module === null;
    // Whoever acts again, wants it again.
    if (this.failed) this.#host.addEventListener('click', this.#again, { once: true });
    this.#host.requestUpdate();
    return module;
  }

  readonly #again = (): void => void this.load();

  async use<T>(act: (part: M) => T | Promise<T>): Promise<T | null> {
    const part = this.module ?? (await this.load());
    return part && act(part);
  }

  /** Nobody has asked for it yet, so nobody is told when it fails. */
  readonly #foresee = (): void => {
    this.#foreseen = true;
    this.hostDisconnected();
    void this.#start();
  };

  #start(): Promise<M | null> {
    this.#loading ??= this.#import().then(
      (module) => {
        // Before anything of it shows.
        const root = this.#host.shadowRoot;
        // A sheet belongs to the document that it was made in.
        if (root && this.#host.ownerDocument === document)
          root.adoptedStyleSheets.push(...module.styles.flatMap(({ styleSheet }) => styleSheet ?? []));
        return (this.module = module);
      },
      (error: unknown) => {
        console.warn(error);
        this.#loading = null;
        return null;
      },
    );
    return this.#loading;
  }
}
