import type { Money } from '@gangway/contract';

/** Digits behind the point of a currency: 0 for JPY, 2 for USD, 3 for KWD. */
export const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** An amount as an input of numbers holds it: `-1234.50`. */
export const majorOf = ({ amount, currency }: Money): string => {
  const digits = digitsOf(currency);
  return (amount / 10 ** digits).toFixed(digits);
};

/** Digits of any script as those that `Number` reads, and a comma or the decimal sign of Arabic as its point. */
export const plainNumber = (text: string): string =>
  text.replaceAll(/\p{Nd}/gu, (digit) => String(valueOf(digit))).replace(/[,٫]/, '.');

/** Digits stand ten by ten, each script's from nought. */
function valueOf(digit: string): number {
  let at = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint((at -= 1)))) value += 1;
  return value;
}

/**
 * What an input of text may hold for an amount of a currency, as a pattern.
 *
 * @param decimal sign of the reader's language. Before three digits it is the only one, for others stand between thousands there
 */
export function amountPattern(currency: string, decimal: string): string {
  const digits = digitsOf(currency);
  const signs = digits < 3 ? `.,${decimal}` : decimal;
  return `\\p{Nd}{1,9}${digits > 0 ? `([${signs}]\\p{Nd}{1,${digits}})?` : ''}`;
}

/**
 * What an input of numbers holds, in the smallest units.
 *
 * @returns null for what is no number
 */
export function minorOf(text: string, digits: number): number | null {
  const minor = Math.round(Number(text) * 10 ** digits);
  return text.trim() !== '' && Number.isSafeInteger(minor) ? minor : null;
}
