import type { Connection } from '@gangway/client';
import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatOf, type Format } from './format.js';
import { portalContext, type Portal } from './portal.context.js';

/** A widget: an element that may carry a connection of its own. */
export type WidgetHost = ReactiveControllerHost & HTMLElement & { client?: Connection | undefined };

const alone: Portal = { connection: null, locale: '', timeZone: '', painted: true };

/**
 * Finds the provider around a widget and follows what it hands down. A provider that upgrades after its widgets is found as well;
 * a widget's own `client` wins.
 */
export class PortalController implements ReactiveController {
  readonly #host: WidgetHost;
  #portal: Portal = alone;
  #unsubscribe: (() => void) | undefined;
  #answered = false;
  readonly #states: CustomStateSet;

  constructor(host: WidgetHost) {
    this.#host = host;
    this.#states = host.attachInternals().states;
    host.addController(this);
  }

  get connection(): Connection | null {
    return this.#host.client ?? this.#portal.connection;
  }
  get locale(): string {
    return this.#portal.locale || this.#host.closest('[lang]')?.getAttribute('lang') || navigator.language;
  }
  get timeZone(): string {
    return this.#portal.timeZone || Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  /** How the reader's locale and zone write things. */
  get format(): Format {
    return formatOf(this.locale, this.timeZone);
  }

  hostConnected(): void {
    this.#ask();
    if (!this.#answered) document.addEventListener('context-provider', this.#ask);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#ask);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#answered = false;
    this.#states.clear();
    this.#portal = alone;
  }

  readonly #ask = (): void => {
    if (this.#answered) return;
    this.#host.dispatchEvent(
      new ContextEvent(
        portalContext,
        this.#host,
        (portal, unsubscribe) => {
          this.#answered = true;
          document.removeEventListener('context-provider', this.#ask);
          this.#unsubscribe = unsubscribe;
          this.#portal = portal;
          if (portal.painted) this.#states.delete('unpainted');
          else this.#states.add('unpainted');
          this.#host.requestUpdate();
        },
        true,
      ),
    );
  };
}
