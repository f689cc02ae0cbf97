import type { EventSubject, Operation, OperationInput, OperationOutput } from '@gangway/contract';
import { isGangwayError, type Connection, type GangwayError, type SendOptions } from '@gangway/client';
import type { ReactiveController } from 'lit';
import { PartnerErrorEvent, PartnerReadyEvent, PartnerSessionLostEvent } from './events.js';
import { watchLayoutShift } from './layout-shift.js';
import type { Following } from './follow.js';
import type { PortalController, WidgetHost } from './portal.controller.js';
import { whenIdle } from './when-idle.js';

/** What a widget knows of its data; nothing is drawn while it is `asked`. */
export type Loaded<T> =
  | { readonly kind: 'asked' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly data: T }
  | { readonly kind: 'failed'; readonly error: GangwayError }
  | { readonly kind: 'session-lost'; readonly error: GangwayError };

export type Send = <O extends Operation>(
  operation: O,
  input: OperationInput<O>,
  options?: SendOptions,
) => Promise<OperationOutput<O>>;

/** What a widget can do without: null for who may not see it, and where it fails, of which the reader is told. */
export type Part = <T>(asked: Promise<T>) => Promise<T | null>;

/**
 * One read of a widget: asks when a connection is there, aborts when the widget leaves, drops answers that are no longer wanted,
 * and asks anew when the connection changes.
 */
export class RequestController<T extends object> implements ReactiveController {
  /** What is on screen: what the server said, with what changes that are on their way will make of it. */
  state: Loaded<T> = { kind: 'loading' };
  /** What the server said last; null: nothing yet. */
  said: T | null = null;
  /** What changes that are on their way will make of that, in their order. */
  readonly guesses = new Set<(said: T) => T>();
  readonly #host: WidgetHost;
  readonly #portal: PortalController;
  readonly #load: (send: Send, part: Part, ids?: ReadonlySet<string>) => Promise<T>;
  readonly #subjects: readonly EventSubject[];
  #following: Following | undefined;
  #connection: Connection | null = null;
  #abort: AbortController | null = null;
  #told = false;
  /** Why a part of the last answer is not there. */
  #missing: GangwayError | null = null;

  /**
   * @param load asks for everything; the `send` it gets is aborted with the widget, and one part that fails blanks nothing else;
   *   `ids` says what has changed of the first subject, where nothing else has
   * @param subjects of changes that make it old, whoever makes them
   */
  constructor(
    host: WidgetHost,
    portal: PortalController,
    load: (send: Send, part: Part, ids?: ReadonlySet<string>) => Promise<T>,
    subjects: readonly EventSubject[],
  ) {
    this.#host = host;
    this.#portal = portal;
    this.#load = load;
    this.#subjects = subjects;
    host.addController(this);
  }

  hostUpdate(): void {
    const { connection } = this.#portal;
    if (connection === this.#connection || !this.#host.isConnected) return;
    this.#unfollow();
    this.#connection = connection;
    // Nothing is on screen yet: an answer that is at hand before the page is painted needs no skeleton.
    const fresh = connection && !this.#host.hasUpdated;
    this.#set({ kind: fresh ? 'asked' : 'loading' });
    if (!connection) return this.#abort?.abort();
    if (fresh) requestAnimationFrame(() => this.state.kind === 'asked' && this.#set({ kind: 'loading' }));
    void this.#run(connection);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#abort = null;
    this.#connection = null;
    this.#unfollow();
  }

  /** Asks again. What is on screen stays until the answer is there, unless it is an error. */
  reload(): Promise<void> {
    if (this.state.kind !== 'ready') this.#set({ kind: 'loading' });
    return this.#connection ? this.#run(this.#connection) : Promise.resolve();
  }

  /** Shows what the server says, as changes that are on their way will have it. */
  show(said: T): void {
    this.#portal.known = true;
    this.#set({ kind: 'ready', data: [...this.guesses].reduce((data, guess) => guess(data), said) });
    this.said = said;
  }

  /**
   * Asks again behind the scenes; what it returns puts the answer in.
   *
   * @param ids what has changed of the first subject, where nothing else has
   */
  async renew(ids?: ReadonlySet<string>): Promise<() => void | Promise<void>> {
    const { said } = this;
    const connection = this.#connection;
    if (!connection || !said) return () => this.reload();
    const data = await this.#ask(connection, undefined, ids);
    // A part that was there is better than none.
    if (this.#missing) throw this.#missing;
    if (this.#connection !== connection) return () => {};
    // Something was put in since it was asked for, of which it knows nothing: also while it waited for somebody who types.
    return () => (this.said === said ? this.show(data) : this.renew().then((putIn) => putIn()));
  }

  async #run(connection: Connection): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    const { said } = this;
    const began = performance.now();
    const shift = this.#told ? null : watchLayoutShift();
    try {
      const data = await this.#ask(connection, abort.signal);
      await this.#portal.spoken;
      // Something was put in since it was asked for, of which it knows nothing.
      const outdated = this.said !== said;
      if (abort.signal.aborted || outdated) shift?.stop();
      if (abort.signal.aborted) return;
      if (outdated) return this.#run(connection);
      this.show(data);
      const goOn = () => void this.#follow(connection, this.#missing, began);
      if (this.#told) return goOn();
      this.#told = true;
      await this.#host.updateComplete;
      requestAnimationFrame(() => {
        this.#host.dispatchEvent(new PartnerReadyEvent(performance.now() - began, shift?.stop() ?? null));
        // Nothing is missed meanwhile: who subscribes hears what has happened since it asked.
        whenIdle(goOn);
      });
    } catch (error) {
      shift?.stop();
      if (abort.signal.aborted) return;
      if (!isGangwayError(error)) throw error;
      const lost = error.code === 'session_lost';
      // What is on screen stays where something says that it is old; so does what somebody types there.
      if (this.state.kind !== 'ready' || !this.#following) this.#set({ kind: lost ? 'session-lost' : 'failed', error });
      void this.#follow(connection, error, began);
      this.#host.dispatchEvent(lost ? new PartnerSessionLostEvent() : new PartnerErrorEvent(error));
    }
  }

  /** All that the widget shows. */
  #ask(connection: Connection, signal?: AbortSignal, ids?: ReadonlySet<string>): Promise<T> {
    this.#missing = null;
    return this.#load(
      (operation, input, options) => connection.send(operation, input, signal ? { signal, ...options } : options),
      (asked) =>
        asked.catch((error: unknown) => {
          if (!isGangwayError(error)) throw error;
          if (error.code !== 'scope_missing') this.#missing = error;
          return null;
        }),
      ids,
    );
  }

  /** From the first answer on that is drawn, so that the data is kept up to date or the widget goes on by itself once it can. */
  async #follow(connection: Connection, error: GangwayError | null, asked: number): Promise<void> {
    try {
      const { follow } = await import('./follow.js');
      if (this.#connection !== connection) return;
      this.#following ??= follow(this.#host, this.#portal, connection, this.#subjects, asked, (ids) => this.renew(ids));
      this.#following.told(error);
    } catch (reason) {
      // Without it the page is as fresh as it was loaded.
      console.warn(reason);
      if (error && this.state.kind !== 'ready') this.#set({ kind: 'failed', error });
    }
  }

  #unfollow(): void {
    this.#following?.leave();
    this.#following = undefined;
  }

  #set(state: Loaded<T>): void {
    this.state = state;
    this.said = null;
    this.#host.requestUpdate();
  }
}
