import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Listener {
  tick(): void;
  /** Epoch milliseconds of the clock that it shows. */
  now(): number;
}

const listeners = new Set<Listener>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * One timer for the page, just after each whole second of the clock that is shown first; it stands while the page is hidden or
 * nobody listens. Each round measures anew how long the next one is, so that it neither drifts nor heeds a device whose clock is set.
 */
function schedule(): void {
  clearTimeout(timer);
  timer = undefined;
  const [first] = listeners;
  if (first && !document.hidden) timer = setTimeout(tick, 1001 - (first.now() % 1000));
}

function tick(): void {
  if (!document.hidden) for (const listener of listeners) listener.tick();
  schedule();
}

/** Renders its host each second while it is on the page and `wanted` says so. */
export class TickerController implements ReactiveController, Listener {
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly wanted: () => boolean,
    /** Whose seconds count, epoch milliseconds. @default those of the device */
    readonly now = Date.now,
  ) {
    host.addController(this);
  }

  tick(): void {
    if (this.wanted()) this.host.requestUpdate();
  }

  hostConnected(): void {
    if (listeners.size === 0) document.addEventListener('visibilitychange', tick);
    listeners.add(this);
    schedule();
  }

  hostDisconnected(): void {
    listeners.delete(this);
    if (listeners.size === 0) document.removeEventListener('visibilitychange', tick);
    schedule();
  }
}
