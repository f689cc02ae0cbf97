import { isGangwayError, type GangwayError } from '@gangway/client';
import type { ReactiveController } from 'lit';
import { ChangeKeys } from './change-keys.js';
import { PartnerErrorEvent, PartnerSessionLostEvent, type PartnerEvent } from './events.js';
import type { PortalController, WidgetHost } from './portal.controller.js';
import type { Send } from './request.controller.js';

/**
 * The changes of a widget, one at a time. Before each goes an event that the host may cancel; after it a plain one. What failed
 * stays on record until the next try, so that nothing typed is lost.
 */
export class MutationController implements ReactiveController {
  /** Name of the change that is under way; null: none. */
  pending: string | null = null;
  failed: { readonly name: string; readonly error: GangwayError } | null = null;
  readonly #host: WidgetHost;
  readonly #portal: PortalController;
  readonly #keys = new ChangeKeys();

  constructor(host: WidgetHost, portal: PortalController) {
    this.#host = host;
    this.#portal = portal;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.failed = null;
  }

  /**
   * @param name tells the view which control is busy
   * @param before cancellable; cancelled means that nothing is sent
   * @param change sends it; not aborted when the widget leaves, for what is on its way may have arrived
   * @param after made from the answer
   * @returns the answer; null when it was cancelled, failed, or another is under way
   */
  async run<T>(
    name: string,
    before: PartnerEvent,
    change: (send: Send) => Promise<T>,
    after: (answer: T) => PartnerEvent,
  ): Promise<T | null> {
    const { connection } = this.#portal;
    if (this.pending !== null || !connection || !this.#host.dispatchEvent(before)) return null;
    this.#set(name, null);
    try {
      const answer = await change(this.#keys.through(connection));
      this.#set(null, null);
      this.#host.dispatchEvent(after(answer));
      return answer;
    } catch (error) {
      if (!isGangwayError(error)) {
        this.#set(null, null);
        throw error;
      }
      this.#set(null, { name, error });
      this.#host.dispatchEvent(
        error.code === 'session_lost' ? new PartnerSessionLostEvent() : new PartnerErrorEvent(error),
      );
      return null;
    }
  }

  /** Forgets a failure, when its form is closed. */
  clear(): void {
    if (this.failed) this.#set(this.pending, null);
  }

  #set(pending: string | null, failed: MutationController['failed']): void {
    this.pending = pending;
    this.failed = failed;
    this.#host.requestUpdate();
  }
}
