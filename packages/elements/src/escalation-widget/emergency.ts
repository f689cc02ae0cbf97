import { readEmergency, type Emergency } from '@gangway/contract';

/**
 * In the storage of the tab, for a page and the way in which it connects: a reload keeps it, and whoever closes the tab leaves
 * nothing. Two providers with two partners, each with a key or an address of its own, keep theirs apart.
 */
const name = (way: string): string => `gangway-emergency ${location.pathname} ${way}`.trimEnd();

/** A partner and whom to reach, whatever somebody else put there. */
function kept(way: string): unknown[] {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(name(way)) ?? '');
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}

/** Keeps whom to reach without this page, for the time without a line. Nothing is kept where one way has led to two partners. */
export function keepEmergency(way: string, partnerId: string, emergency: Emergency): void {
  const [before = partnerId] = kept(way);
  try {
    sessionStorage.setItem(name(way), JSON.stringify(before === partnerId ? [partnerId, emergency] : ['']));
  } catch {
    // A tab without storage, or with a full one, says it as long as the page lasts.
  }
}

/** Without a line nobody knows whose page it is: it is known where its way has led to one partner only. */
export const keptEmergency = (way: string): Emergency => readEmergency(kept(way)[1]);
