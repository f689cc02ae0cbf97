import { applyBrand, type Brand, type Refusal } from './apply-brand.js';

/** A brand that says nothing: all defaults. */
export const plainBrand: Brand = {
  accent: null,
  neutralHue: null,
  neutralChroma: null,
  font: null,
  fontHeading: null,
  fontMono: null,
  headingWeight: null,
  headingTracking: null,
  radius: null,
  textSize: null,
  density: null,
};

/**
 * Reads a brand from JSON that somebody else wrote. Inputs that are missing are null; what cannot be one is null too, and told.
 *
 * @param value what `JSON.parse` gave
 */
export function parseBrand(value: unknown): { readonly brand: Brand; readonly refused: readonly Refusal[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { brand: plainBrand, refused: [{ path: '', reason: 'needs an object' }] };
  // A copy, so that what is checked is what is returned.
  const given = new Map<string, unknown>(
    Object.entries(value).map(([key, part]) => [key, Array.isArray(part) ? [...part] : part]),
  );
  const refused: Refusal[] = [];
  for (const [key, part] of given) {
    const why = Object.hasOwn(plainBrand, key)
      ? applyBrand({ setProperty: () => undefined }, { [key]: part })
      : [{ path: /^\w+$/.test(key) ? key : `[${JSON.stringify(key)}]`, reason: 'is no input of a brand' }];
    if (why.length > 0) given.delete(key);
    refused.push(...why);
  }

  const text = (key: keyof Brand) => only(given.get(key), (part) => typeof part === 'string');
  const number = (key: keyof Brand) => only(given.get(key), (part) => typeof part === 'number');
  const list = (key: keyof Brand) => only(given.get(key), isList);
  return {
    refused,
    brand: {
      accent: text('accent'),
      neutralHue: number('neutralHue'),
      neutralChroma: number('neutralChroma'),
      font: list('font'),
      fontHeading: list('fontHeading'),
      fontMono: list('fontMono'),
      headingWeight: number('headingWeight'),
      headingTracking: number('headingTracking'),
      radius: number('radius'),
      textSize: number('textSize'),
      density: number('density'),
    },
  };
}

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'string');

function only<T>(value: unknown, is: (value: unknown) => value is T): T | null {
  return is(value) ? value : null;
}
