import type { ReactiveController, ReactiveControllerHost } from 'lit';

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** One timer for the page, on whole seconds; it stands while the page is hidden or nobody listens. */
function schedule(): void {
  clearTimeout(timer);
  timer = undefined;
  if (listeners.size === 0 || document.hidden) return;
  timer = setTimeout(
    () => {
      for (const listener of listeners) listener();
      schedule();
    },
    1000 - (Date.now() % 1000),
  );
}

function onVisibility(): void {
  if (!document.hidden) for (const listener of listeners) listener();
  schedule();
}

function listen(listener: () => void): () => void {
  if (listeners.size === 0) document.addEventListener('visibilitychange', onVisibility);
  listeners.add(listener);
  schedule();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) document.removeEventListener('visibilitychange', onVisibility);
    schedule();
  };
}

/** Renders its host each second while it is on the page and `wanted` says so. */
export class TickerController implements ReactiveController {
  #stop: (() => void) | undefined;
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly wanted: () => boolean,
  ) {
    host.addController(this);
  }
  hostConnected(): void {
    this.#stop = listen(() => {
      if (this.wanted()) this.host.requestUpdate();
    });
  }
  hostDisconnected(): void {
    this.#stop?.();
  }
}
