/** Milliseconds in which a page that has just got something to show comes to rest: other widgets draw, too. */
const REST = 250;

/** Does something that can wait, once the page has drawn what there is and has nothing else to do: within two seconds, whatever it does. */
export function whenIdle(act: () => void): void {
  setTimeout(() => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 1750 });
    else act();
  }, REST);
}
