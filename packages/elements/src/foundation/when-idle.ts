/** Does something once the page has drawn what there is and has nothing else to do: within two seconds, whatever it does. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 500);
}
