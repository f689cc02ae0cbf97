/** What somebody typed and has not sent, by dialog and field. */
export interface Drafts {
  get(key: string): string;
  /** Empty: nothing is there any more. */
  set(key: string, value: string): void;
  /** Forgets what begins so. */
  forget(prefix: string): void;
  /** Whether something that begins so is kept over a reload. */
  keeps(prefix: string): boolean;
}

type Words = Record<string, string>;

/** Of owners whose tab has no storage, or a full one: these last as long as the page. */
const unstored = new Map<string, Words>();

/**
 * The drafts of a person for a partner. They are in the storage of the tab, so that a reload keeps them and whoever closes it, or
 * signs in as somebody else, does not see them.
 *
 * @param owner partner and person
 */
export function draftsOf(owner: string): Drafts {
  const name = `gangway-support ${owner}`;
  const words = (): Words => unstored.get(name) ?? read(name);
  const put = (changed: Words) => {
    unstored.delete(name);
    try {
      if (Object.keys(changed).length === 0) sessionStorage.removeItem(name);
      else sessionStorage.setItem(name, JSON.stringify(changed));
    } catch {
      unstored.set(name, changed);
    }
  };
  const without = (gone: (key: string) => boolean): Words =>
    Object.fromEntries(Object.entries(words()).filter(([key]) => !gone(key)));
  return {
    get: (key) => words()[key] ?? '',
    set: (key, value) => put({ ...without((each) => each === key), ...(value ? { [key]: value } : {}) }),
    forget: (prefix) => put(without((key) => key.startsWith(prefix))),
    keeps: (prefix) => !unstored.has(name) && Object.keys(words()).some((key) => key.startsWith(prefix)),
  };
}

/** What is there and is text; whatever else somebody put there is left out. */
function read(name: string): Words {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(name) ?? '{}');
    return Object.fromEntries(Object.entries(found ?? {}).filter(([, value]) => typeof value === 'string'));
  } catch {
    return {};
  }
}
