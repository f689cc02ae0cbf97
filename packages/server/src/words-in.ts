/** Small letters without accents, so that "Sao" finds "São". */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * What tells whether each word of a search stands in one of some texts, whatever the case and accents.
 *
 * @returns null where nothing is searched
 */
export function wordsIn(search = ''): ((...texts: readonly string[]) => boolean) | null {
  const words = folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  return (...texts) => {
    const text = folded(texts.join('\n'));
    return words.every((word) => text.includes(word));
  };
}
