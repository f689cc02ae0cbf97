import { retrieveCustomer, type Customer } from '@gangway/contract';
import { isGangwayError } from '@gangway/client';
import type { ReactiveController } from 'lit';
import type { PortalController, WidgetHost } from '../foundation/portal.controller.js';
import type { Loaded } from '../foundation/request.controller.js';

/** The customer that is open: asked for when it is opened, forgotten when it is shut. */
export class DetailController implements ReactiveController {
  /** Null: none is open. */
  id: string | null = null;
  state: Loaded<Customer> = { kind: 'loading' };
  readonly #host: WidgetHost;
  readonly #portal: PortalController;
  #abort: AbortController | undefined;

  constructor(host: WidgetHost, portal: PortalController) {
    this.#host = host;
    this.#portal = portal;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.toggle(null);
  }

  /** Opens a customer, or shuts it when it is the one that is open. */
  toggle(id: string | null): void {
    this.#abort?.abort();
    this.id = id === this.id ? null : id;
    this.reload();
  }

  /** Asks again for the one that is open. */
  reload(): void {
    if (this.id !== null) void this.#load(this.id);
    this.#host.requestUpdate();
  }

  async #load(id: string): Promise<void> {
    const { connection } = this.#portal;
    const abort = (this.#abort = new AbortController());
    this.state = { kind: 'loading' };
    try {
      const data = await connection?.send(retrieveCustomer, { params: { id } }, { signal: abort.signal });
      if (data && !abort.signal.aborted) this.state = { kind: 'ready', data };
    } catch (error) {
      if (abort.signal.aborted) return;
      if (!isGangwayError(error)) throw error;
      this.state = { kind: 'failed', error };
    }
    this.#host.requestUpdate();
  }
}
