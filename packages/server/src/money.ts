import type { Money } from '@gangway/contract';

/** Digits after the point of a currency: 0 for JPY, 2 for USD, 3 for BHD (ISO 4217, as `Intl` knows it). */
export const exponentOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** An amount as a plain decimal, e.g. `-1234.50`: no grouping, no sign of the currency, no rounding. */
export function decimalOf({ amount, currency }: Money): string {
  const exponent = exponentOf(currency);
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0');
  const sign = amount < 0 ? '-' : '';
  return exponent === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}
