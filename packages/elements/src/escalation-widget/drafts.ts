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

const opened = new Map<string, Drafts>();

/**
 * The drafts of a person for a partner. They are in the storage of the tab, so that a reload keeps them and whoever closes it, or
 * signs in as somebody else, does not see them; where there is none, they are kept as long as the page.
 *
 * @param owner partner and person
 */
export function draftsOf(owner: string): Drafts {
  let drafts = opened.get(owner);
  if (!drafts) opened.set(owner, (drafts = open(`gangway-support ${owner}`)));
  return drafts;
}

function open(name: string): Drafts {
  const words = new Map(read(name));
  let stored = words.size > 0;
  const store = () => {
    try {
      if (words.size === 0) sessionStorage.removeItem(name);
      else sessionStorage.setItem(name, JSON.stringify(Object.fromEntries(words)));
      stored = true;
    } catch {
      // Forbidden, or full.
      stored = false;
    }
  };
  const beginning = (prefix: string) => [...words.keys()].filter((key) => key.startsWith(prefix));
  return {
    get: (key) => words.get(key) ?? '',
    set(key, value) {
      if (value) words.set(key, value);
      else words.delete(key);
      store();
    },
    forget(prefix) {
      for (const key of beginning(prefix)) words.delete(key);
      store();
    },
    keeps: (prefix) => stored && beginning(prefix).length > 0,
  };
}

/** What is there and is text; whatever else somebody put there is left out. */
function read(name: string): [string, string][] {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(name) ?? '{}');
    return Object.entries(found ?? {}).flatMap(([key, value]: [string, unknown]): [string, string][] =>
      typeof value === 'string' ? [[key, value]] : [],
    );
  } catch {
    return [];
  }
}
