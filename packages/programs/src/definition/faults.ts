/** Sentences about what a definition or a history refers to and does not have. */
export const missing = (where: string, kind: string, wanted: Iterable<string>, known: ReadonlySet<string>): string[] =>
  [...wanted]
    .filter((key) => !known.has(key))
    .map((key) => `${where} refers to the ${kind} ${key}, which is not there.`);

/** Sentences about keys that name two things. */
export function twice(kind: string, keys: Iterable<string>): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const key of keys) (seen.has(key) ? repeated : seen).add(key);
  return [...repeated].map((key) => `There is more than one ${kind} ${key}.`);
}

export const keysOf = (list: readonly { readonly key: string }[]): Set<string> => new Set(list.map(({ key }) => key));

/** The sentence where it is true. */
export const when = (fault: boolean, sentence: string): string[] => (fault ? [sentence] : []);

/** Message of what a function throws; null: it throws nothing. */
export function thrownBy(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
