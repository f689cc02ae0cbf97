/**
 * The digit or letter that a key stands for where a page names it: digits also where they need Shift, as on French keyboards, and
 * letters also where a keyboard writes another script. Other keys are as they come.
 */
export function keyOnAnyKeyboard({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const lower = key.toLowerCase();
  if (/^[a-z\d]$/.test(lower)) return lower;
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return digit;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter !== undefined && /^\p{L}$/u.test(key) ? letter.toLowerCase() : lower;
}
