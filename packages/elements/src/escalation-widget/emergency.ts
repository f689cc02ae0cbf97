import { readEmergency, type Emergency } from '@gangway/contract';

/** In the storage of the tab, for a page: a reload keeps it, and whoever closes the tab leaves nothing. */
const name = (): string => `gangway-emergency ${location.pathname}`;

/** A partner and whom to reach, whatever somebody else put there. */
function kept(): unknown[] {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(name()) ?? '');
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}

/** Keeps whom to reach without this page, for the time without a line. Nothing is kept where it has been two partners' page. */
export function keepEmergency(partnerId: string, emergency: Emergency): void {
  const [before = partnerId] = kept();
  try {
    sessionStorage.setItem(name(), JSON.stringify(before === partnerId ? [partnerId, emergency] : ['']));
  } catch {
    // A tab without storage, or with a full one, says it as long as the page lasts.
  }
}

/** Without a line nobody knows whose page it is: it is known where it has been one partner's only. */
export const keptEmergency = (): Emergency => readEmergency(kept()[1]);
