/** Milliseconds of a pause that is longer than one between two frames of something that moves. */
const PAUSE = 20;

/**
 * Does something once the page has drawn what there is and has nothing else to do: within two seconds, whatever it does. The gap
 * between two frames is too short for a part that has to be loaded.
 */
export function whenIdle(act: () => void, until = performance.now() + 2000): void {
  if (!('requestIdleCallback' in globalThis)) return void setTimeout(act, 500);
  requestIdleCallback((idle) => (idle.didTimeout || idle.timeRemaining() > PAUSE ? act() : whenIdle(act, until)), {
    timeout: Math.max(1, until - performance.now()),
  });
}
