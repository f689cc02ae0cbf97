import { placesOfTexts } from './sort-keys.js';
import { keysOfNumbers, type Keys } from './sort-rows.js';

export type { Keys };

/** Keys of values of any kind: numbers first, in their order, then texts in that of a language, then what is nothing. */
export function keysOfValues(values: readonly (string | number | null)[], locale: string): Keys {
  const numbers = keysOfNumbers(Float64Array.from(values, (value) => (typeof value === 'number' ? value : NaN)));
  const texts = values.map((value) => (typeof value === 'string' && value !== '' ? value : null));
  const places = placesOfTexts(texts, locale);
  const top = numbers.top + (places.get(null) ?? 0);
  return {
    of: Uint32Array.from(values, (value, row) =>
      typeof value === 'number' ? (numbers.of[row] ?? top) : numbers.top + (places.get(texts[row] ?? null) ?? 0),
    ),
    top,
  };
}
