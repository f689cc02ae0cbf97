import type { TokenFact } from '@gangway/tokens/theme';

/** A value that no style has by chance: as it is set, and as a browser tells of it. */
export interface Marker {
  readonly css: string;
  /** Each of these has to be seen. */
  readonly computed: readonly string[];
}

const one = (css: string): Marker => ({ css, computed: [css] });

/** @param at tells the tokens of a type apart */
export function markerOf(token: TokenFact, at: number): Marker {
  switch (token.type) {
    case 'color':
      return one(`rgb(${at}, 3, 5)`);
    case 'dimension':
      return one(`${1000 + at}px`);
    case 'duration':
      return { css: `${at}ms`, computed: [`${at / 1000}s`] };
    case 'cubicBezier':
      return one(`cubic-bezier(0, 0, 0, ${at})`);
    case 'fontFamily':
      return one(`marker-${at}`);
    case 'fontWeight':
      return one(String(200 + at));
    case 'shadow':
      return one(`rgb(${at}, 7, 7) 1px 2px 3px 4px`);
    case 'border':
      return { css: `${at}px dotted rgb(${at}, 9, 9)`, computed: [`${at}px`, 'dotted', `rgb(${at}, 9, 9)`] };
    case 'number':
      // Tracking takes a length in CSS; density, which multiplies, is seen in the least height of a button.
      return token.name === 'density' ? { css: '3', computed: [`${3 * 32}px`] } : one(`${at}px`);
    default:
      throw new Error(`Nobody has said how to mark ${token.property}.`);
  }
}

const colors = /(^|-)color$|^fill$|^stroke$|^background-image$/;
const ofType: Readonly<Record<string, RegExp>> = {
  color: colors,
  // A limit may be so many letters wide.
  fontFamily: /^font-family$|^(?:min|max)-inline-size$/,
  fontWeight: /^font-weight$|^max-inline-size$/,
  duration: /-(duration|delay)$/,
  cubicBezier: /-timing-function$/,
  shadow: /^box-shadow$/,
  border: /^border-/,
};
// A column is at most what the gaps leave of its line.
const boxes = /gap$|^padding|^margin|^inset|^(top|left|right|bottom)$|^max-inline-size$/;
const ofName: readonly (readonly [RegExp, RegExp])[] = [
  [/tracking$/, /^letter-spacing$/],
  // What is measured in em, or in lines of text, goes with the text.
  [/^text-size/, /^font-size$|^line-height$|^letter-spacing$|size$|gap$|^padding|^margin/],
  [/^line-/, /^line-height$|size$|gap$|^margin/],
  [/radius/, /radius$/],
  [/^focus-width$/, /^outline-width$/],
  [/^focus-offset$/, /^outline-offset$/],
  [/^space-|padding$/, boxes],
  // A bar of the chart is moved to the middle of its row.
  [/^density$/, /size$|^padding|gap$|^transform$/],
  [/height$|^target$|size$|width$/, /size$|^(width|height)$/],
];

/** Properties that a token may change, and none but these. */
export function mayChange({ name, type }: TokenFact): RegExp {
  const found = ofType[type] ?? ofName.find(([names]) => names.test(name))?.[1];
  if (!found) throw new Error(`Nobody has said what --partner-${name} may change.`);
  return found;
}
