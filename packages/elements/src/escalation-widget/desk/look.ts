import { retrieveTimeline, type Ticket, type Timeline } from '@gangway/contract';
import { isGangwayError, type Connection, type GangwayError } from '@gangway/client';
import type { PortalController } from '../../foundation/portal.controller.js';

/** What the reader wants to see in a dialog: what a ticket's clocks did, a file, another ticket. Where it does not come, it says so. */
export class Look {
  timeline: Timeline | null = null;
  /** What did not come, and another try. */
  missing: { readonly error: GangwayError; readonly again: () => void } | null = null;
  /** Version of the ticket that the timeline is of; 0: none. */
  #told = 0;
  /** Tells one dialog from the next. */
  #dialog = {};

  constructor(
    private readonly portal: PortalController,
    private readonly changed: () => void,
  ) {}

  /** A dialog opens. */
  begin(): void {
    this.timeline = this.missing = null;
    this.#told = 0;
    this.#dialog = {};
  }

  /** @param needed without it there is nothing to show; a conversation goes without what the clocks did meanwhile */
  tell({ id, version }: Ticket, needed: boolean): void {
    if (version === this.#told) return;
    this.#told = version;
    const take = (timeline: Timeline) => {
      this.timeline = timeline;
    };
    void this.at(({ send }) => send(retrieveTimeline, { params: { id } }), take, needed);
  }

  /** @param seen gets the answer, unless the dialog is another by then */
  async at<T>(
    ask: (connection: Connection) => Promise<T>,
    seen?: (answer: T) => unknown,
    needed = true,
  ): Promise<void> {
    const dialog = this.#dialog;
    const { connection } = this.portal;
    if (!connection) return;
    this.missing = null;
    try {
      const answer = await ask(connection);
      if (dialog === this.#dialog) await seen?.(answer);
    } catch (error) {
      if (!isGangwayError(error)) throw error;
      if (needed && dialog === this.#dialog) this.missing = { error, again: () => void this.at(ask, seen) };
    }
    this.changed();
  }
}
