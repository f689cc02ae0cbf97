import type { EventSubject, Operation, OperationInput, OperationOutput } from '@gangway/contract';
import { isGangwayError, type Connection, type GangwayError, type SendOptions } from '@gangway/client';
import type { ReactiveController } from 'lit';
import { PartnerErrorEvent, PartnerReadyEvent, PartnerSessionLostEvent } from './events.js';
import { watchLayoutShift } from './layout-shift.js';
import type { PortalController, WidgetHost } from './portal.controller.js';

/** What a widget knows of its data. */
export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly data: T }
  | { readonly kind: 'failed'; readonly error: GangwayError }
  | { readonly kind: 'session-lost'; readonly error: GangwayError };

export type Send = <O extends Operation>(
  operation: O,
  input: OperationInput<O>,
  options?: SendOptions,
) => Promise<OperationOutput<O>>;

/**
 * One read of a widget: asks when a connection is there, aborts when the widget leaves, drops answers that are no longer wanted,
 * and asks anew when the connection changes.
 */
export class RequestController<T> implements ReactiveController {
  state: Loaded<T> = { kind: 'loading' };
  readonly #host: WidgetHost;
  readonly #portal: PortalController;
  readonly #load: (send: Send, ids?: ReadonlySet<string>) => Promise<T>;
  readonly #subjects: readonly EventSubject[];
  #leave: (() => void) | undefined;
  #connection: Connection | null = null;
  #abort: AbortController | null = null;
  #told = false;

  /**
   * @param load asks for everything, or for what has changed of the first subject, where it is told the ids; the `send` it gets is
   *   aborted with the widget
   * @param subjects of changes that make it old, whoever makes them
   */
  constructor(
    host: WidgetHost,
    portal: PortalController,
    load: (send: Send, ids?: ReadonlySet<string>) => Promise<T>,
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
    this.state = { kind: 'loading' };
    if (connection) void this.#run(connection);
    else this.#abort?.abort();
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

  /** Puts in what a mutation answered with. */
  put(data: T): void {
    this.#set({ kind: 'ready', data });
  }

  async #run(connection: Connection): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    const began = performance.now();
    const shift = this.#told ? null : watchLayoutShift();
    try {
      const data = await this.#load((operation, input, options) =>
        connection.send(operation, input, { ...options, signal: abort.signal }),
      );
      await this.#portal.spoken;
      if (abort.signal.aborted) return;
      this.#set({ kind: 'ready', data });
      void this.#follow(connection);
      if (this.#told) return;
      this.#told = true;
      await this.#host.updateComplete;
      requestAnimationFrame(() =>
        this.#host.dispatchEvent(new PartnerReadyEvent(performance.now() - began, shift?.stop() ?? null)),
      );
    } catch (error) {
      shift?.stop();
      if (abort.signal.aborted) return;
      if (!isGangwayError(error)) throw error;
      this.#set({ kind: error.code === 'session_lost' ? 'session-lost' : 'failed', error });
      this.#host.dispatchEvent(
        error.code === 'session_lost' ? new PartnerSessionLostEvent() : new PartnerErrorEvent(error),
      );
    }
  }

  /** From when there is something to keep up to date. */
  async #follow(connection: Connection): Promise<void> {
    if (this.#leave) return;
    const { follow } = await import('./follow.js');
    if (this.#leave || this.#connection !== connection) return;
    const refresh = async (ids?: ReadonlySet<string>) => {
      const data = await this.#load((operation, input, options) => connection.send(operation, input, options), ids);
      if (this.#connection === connection && this.state.kind === 'ready') this.put(data);
    };
    this.#leave = follow(this.#host, this.#portal, connection, this.#subjects, refresh);
  }

  #unfollow(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  #set(state: Loaded<T>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
