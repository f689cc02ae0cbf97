import { retrieveCustomer, type Customer } from '@gangway/contract';
import { isGangwayError } from '@gangway/client';
import type { ReactiveController } from 'lit';
import type { PortalController, WidgetHost } from '../../foundation/portal.controller.js';
import type { Loaded } from '../../foundation/request.controller.js';

/** The customer that is open: asked for when it is opened, given up when it is shut. */
export class DetailController implements ReactiveController {
  state: Loaded<Customer> = { kind: 'loading' };
  readonly #host: WidgetHost;
  readonly #portal: PortalController;
  #abort: AbortController | undefined;
  #id: string | null = null;

  constructor(host: WidgetHost, portal: PortalController) {
    this.#host = host;
    this.#portal = portal;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  /** @param id null: none is open any more */
  async show(id: string | null): Promise<void> {
    this.#abort?.abort();
    this.#id = id;
    if (id === null) return;
    const abort = (this.#abort = new AbortController());
    this.#set({ kind: 'loading' });
    try {
      const { connection } = this.#portal;
      const data = await connection?.send(retrieveCustomer, { params: { id } }, { signal: abort.signal });
      if (data && !abort.signal.aborted) this.#set({ kind: 'ready', data });
    } catch (error) {
      if (abort.signal.aborted) return;
      if (!isGangwayError(error)) throw error;
      this.#set({ kind: 'failed', error });
    }
  }

  /** Asks again behind the scenes for the one that is open; without an answer it stays as it is. */
  async renew(): Promise<void> {
    const { state } = this;
    const id = this.#id;
    const signal = this.#abort?.signal;
    if (state.kind !== 'ready' || id === null || !signal) return;
    try {
      const data = await this.#portal.connection?.send(retrieveCustomer, { params: { id } }, { signal });
      // Something else was put in since, or opened.
      if (data && this.state === state) this.#set({ kind: 'ready', data });
    } catch (error) {
      if (!signal.aborted && !isGangwayError(error)) throw error;
    }
  }

  /** Puts in what a change answered with, if that customer is still open. */
  put(customer: Customer): void {
    if (this.state.kind === 'ready' && this.state.data.id === customer.id) this.#set({ kind: 'ready', data: customer });
  }

  #set(state: Loaded<Customer>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
