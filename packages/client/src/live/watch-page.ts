/** What a stream has to know of the page that it serves. */
export interface Watch {
  /** Resolves while somebody may look at the page, or as soon as somebody does. */
  shown(): Promise<void>;
  stop(): void;
}

/** Milliseconds for which a page may be hidden before its stream rests. */
const HIDDEN = 5 * 60_000;

/**
 * Watches the page, where there is one.
 *
 * @param rest nobody has looked for a while
 * @param back somebody looks again, or the device is back on a network: worth a try at once
 */
export function watchPage(rest: () => void, back: () => void): Watch {
  if (typeof document === 'undefined') return { shown: () => Promise.resolve(), stop: () => {} };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting = false;
  let wake = () => {};

  const look = () => {
    clearTimeout(timer);
    if (document.hidden)
      timer = setTimeout(() => {
        resting = true;
        rest();
      }, HIDDEN);
    else {
      resting = false;
      wake();
      back();
    }
  };
  document.addEventListener('visibilitychange', look);
  addEventListener('online', back);
  if (document.hidden) look();
  return {
    shown: () => (resting ? new Promise((resolve) => (wake = resolve)) : Promise.resolve()),
    stop() {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('online', back);
      wake();
    },
  };
}
