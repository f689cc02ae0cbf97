import type { Money } from '@gangway/contract';

/** Digits behind the point of a currency: 0 for JPY, 2 for USD, 3 for KWD. */
export const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** An amount as an input of numbers holds it: `-1234.50`. */
export const majorOf = ({ amount, currency }: Money): string => {
  const digits = digitsOf(currency);
  return (amount / 10 ** digits).toFixed(digits);
};

/**
 * What an input of numbers holds, in the smallest units.
 *
 * @returns null for what is no number
 */
export function minorOf(text: string, digits: number): number | null {
  const minor = Math.round(Number(text) * 10 ** digits);
  return text.trim() !== '' && Number.isSafeInteger(minor) ? minor : null;
}
