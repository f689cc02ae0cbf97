import type { Connection, GangwayError } from '@gangway/client';
import type { ReactiveController } from 'lit';
import type { PortalController, WidgetHost } from './portal.controller.js';

/**
 * What a widget knows of its changes, of which there is one at a time. `change` makes them, and loads with what acts. What failed
 * stays on record until the next try, so that nothing typed is lost.
 */
export class MutationController implements ReactiveController {
  /** Name of the change that is under way; null: none. */
  pending: string | null = null;
  failed: { readonly name: string; readonly error: GangwayError } | null = null;
  /** Keys of changes of which nobody knows yet whether they were done, by what they say. */
  readonly open = new Map<string, string>();
  readonly host: WidgetHost;
  readonly portal: PortalController;

  constructor(host: WidgetHost, portal: PortalController) {
    this.host = host;
    this.portal = portal;
    host.addController(this);
  }

  get connection(): Connection | null {
    return this.portal.connection;
  }

  hostDisconnected(): void {
    this.failed = null;
  }

  /** Forgets a failure, when its form is closed. */
  clear(): void {
    if (this.failed) this.set(this.pending, null);
  }

  set(pending: string | null, failed: MutationController['failed']): void {
    this.pending = pending;
    this.failed = failed;
    this.host.requestUpdate();
  }
}
