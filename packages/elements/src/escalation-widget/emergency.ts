import { readEmergency, type Emergency } from '@gangway/contract';

/** In the storage of the tab, for a page: a reload keeps it, and whoever closes the tab leaves nothing. */
const name = (): string => `gangway-emergency ${location.pathname}`;

/** By partner; whatever somebody else put there. */
function kept(): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(name()) ?? '{}');
    return { ...Object(found) };
  } catch {
    return {};
  }
}

/** Keeps whom to reach without this page, for the time without a line. */
export function keepEmergency(partnerId: string, emergency: Emergency): void {
  try {
    sessionStorage.setItem(name(), JSON.stringify({ ...kept(), [partnerId]: emergency }));
  } catch {
    // A tab without storage, or with a full one, says it as long as the page lasts.
  }
}

/** Without a line nobody knows whose page it is: it is known where it has been one partner's only. */
export function keptEmergency(): Emergency {
  const all = Object.values(kept());
  return all.length === 1 ? readEmergency(all[0]) : null;
}
