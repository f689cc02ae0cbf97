/** How the way to the API is, for all stories at once: the toolbar says. */
export const networks = ['normal', 'slow', 'loading', 'offline', 'error'] as const;
export type Network = (typeof networks)[number];

/** Longer than anybody likes to wait. */
const slowMs = 3_000;
let network: Network = 'normal';

export function setNetwork(next: Network): void {
  network = next;
}

/** Sends an answer on its way, as it is now. */
export async function onItsWay(answer: () => Promise<Response>, fault: () => Response): Promise<Response> {
  switch (network) {
    case 'normal':
      return answer();
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, slowMs));
      return answer();
    case 'loading':
      return new Promise(() => {});
    case 'offline':
      throw new TypeError('Failed to fetch');
    case 'error':
      return fault();
  }
}
