/** Small letters without accents, in words of letters and digits. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Pairs of neighbouring letters of each word, with how often each occurs. */
function pairsOf(words: readonly string[]): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const word of words) {
    const letters = [...` ${word} `];
    for (let at = 1; at < letters.length; at += 1) {
      const pair = `${letters[at - 1]}${letters[at]}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}

/**
 * How alike two texts are, 0 to 1: the share of the pairs of letters that they have in common (Sørensen–Dice), so that another
 * order of the words or another ending of one takes little away. The same both ways round; 1 for the same words.
 */
export function similarity(a: string, b: string): number {
  const [left, right] = [pairsOf(wordsOf(a)), pairsOf(wordsOf(b))];
  let [shared, total] = [0, 0];
  for (const [pair, count] of left) {
    shared += Math.min(count, right.get(pair) ?? 0);
    total += count;
  }
  for (const count of right.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}
