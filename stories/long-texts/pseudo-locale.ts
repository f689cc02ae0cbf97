const letters: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('AEIOUaeiouncy', (letter, at) => [letter, 'ÅÉÎØÛåéîøûñçý'[at] ?? letter]),
);

/** A text that can still be read, a third longer and with marks above its letters, as some languages would have it. */
export const longer = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => {
    const marked = Array.from(word, (letter) => letters[letter] ?? letter).join('');
    return word.length < 4 ? marked : marked + marked.slice(-Math.ceil(word.length / 3));
  });

/** The same messages in longer words; what a function puts in its text grows with it. */
export function pseudo<Messages extends object>(messages: Messages): Messages {
  return new Proxy(messages, {
    get: (target, name, receiver) => longest(Reflect.get(target, name, receiver)),
    getOwnPropertyDescriptor: (target, name) => {
      const found = Reflect.getOwnPropertyDescriptor(target, name);
      return found && { ...found, value: longest(found.value) };
    },
  });
}

function longest(said: unknown): unknown {
  if (typeof said === 'string') return longer(said);
  if (Array.isArray(said)) return said.map(longest);
  if (typeof said === 'object' && said !== null) return pseudo(said);
  if (typeof said !== 'function') return said;
  return (...values: unknown[]): unknown => longest(Reflect.apply(said, undefined, values));
}
