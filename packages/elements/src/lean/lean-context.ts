import type { ReactiveControllerHost } from 'lit';

// What the browser bundle puts in the place of `@lit/context`: the part that provider and widgets use of the community's protocol
// for contexts, so that both still meet those of other scripts. `lean-context.test.ts` holds it to the library.

type Callback<T> = (value: T, unsubscribe?: () => void) => void;

export const createContext = <T>(key: T): T => key;

/** Asks whoever is around for a value. */
export class ContextEvent<T> extends Event {
  constructor(
    readonly context: unknown,
    readonly contextTarget: Element,
    readonly callback: Callback<T>,
    readonly subscribe = false,
  ) {
    super('context-request', { bubbles: true, composed: true });
  }
}

/** Says that there is somebody new to ask. */
class ContextProviderEvent extends Event {
  constructor(
    readonly context: unknown,
    readonly contextTarget: Element,
  ) {
    super('context-provider', { bubbles: true, composed: true });
  }
}

/** Gives a value to all who ask in its host, and those who subscribe each new one. */
export class ContextProvider<T> {
  value: T;
  readonly #subscribers = new Map<Callback<T>, { readonly consumer: Element; readonly unsubscribe: () => void }>();

  constructor(
    host: ReactiveControllerHost & Element,
    { context, initialValue }: { readonly context: unknown; readonly initialValue: T },
  ) {
    this.value = initialValue;
    const subscribers = this.#subscribers;
    const concerns = (event: Event): event is ContextEvent<T> =>
      'context' in event && event.context === context && 'contextTarget' in event && event.contextTarget !== host;
    host.addEventListener('context-request', (event) => {
      if (!concerns(event)) return;
      event.stopPropagation();
      const { callback, contextTarget: consumer, subscribe } = event;
      const unsubscribe = () => void subscribers.delete(callback);
      if (subscribe) subscribers.set(callback, { consumer, unsubscribe });
      callback(this.value, subscribe ? unsubscribe : undefined);
    });
    // Those who have a nearer provider now ask again.
    host.addEventListener('context-provider', (event) => {
      if (!concerns(event)) return;
      event.stopPropagation();
      for (const [callback, { consumer }] of subscribers)
        consumer.dispatchEvent(new ContextEvent(context, consumer, callback, true));
    });
    host.addController({ hostConnected: () => void host.dispatchEvent(new ContextProviderEvent(context, host)) });
  }

  setValue(value: T): void {
    if (Object.is(value, this.value)) return;
    this.value = value;
    for (const [callback, { unsubscribe }] of this.#subscribers) callback(value, unsubscribe);
  }
}
