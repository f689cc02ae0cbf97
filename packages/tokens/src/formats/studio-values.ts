import { parse } from 'culori';
import { oklchOf } from '../color/oklch.js';
import { cssOfValue, valueOfHex, valueOfOklch, weights } from '../dtcg/css-of-value.js';
import { aliasOf } from '../dtcg/resolve-tokens.js';
import type { TokenType, TypedValue } from '../dtcg/token-value.js';
import { isRecord } from '../refusal.js';

/** Types of Tokens Studio, and what they are in DTCG. What is not here (text, boolean, asset, composition, other) has no type there. */
export const studioTypes: ReadonlyMap<string, TokenType> = new Map([
  ['color', 'color'],
  ['dimension', 'dimension'],
  ['sizing', 'dimension'],
  ['spacing', 'dimension'],
  ['borderRadius', 'dimension'],
  ['borderWidth', 'dimension'],
  ['fontSizes', 'dimension'],
  ['paragraphSpacing', 'dimension'],
  ['letterSpacing', 'dimension'],
  ['lineHeights', 'number'],
  ['opacity', 'number'],
  ['number', 'number'],
  ['fontFamilies', 'fontFamily'],
  ['fontWeights', 'fontWeight'],
  ['boxShadow', 'shadow'],
  ['border', 'border'],
  ['typography', 'typography'],
]);

/** The type that a value of DTCG is written as; what Tokens Studio has no type for is `other`. */
export function studioTypeOf(type: TokenType): string {
  const names: Readonly<Partial<Record<TokenType, string>>> = {
    color: 'color',
    dimension: 'dimension',
    number: 'number',
    fontFamily: 'fontFamilies',
    fontWeight: 'fontWeights',
    shadow: 'boxShadow',
    border: 'border',
  };
  return names[type] ?? 'other';
}

/** A value of Tokens Studio as DTCG writes it, references as they are; undefined where it has no such value (sums, percentages). */
export function readStudioValue(type: TokenType, value: unknown): unknown {
  if (aliasOf(value) !== null) return value;
  switch (type) {
    case 'color':
      return typeof value === 'string' ? readColor(value) : undefined;
    case 'dimension':
      return readDimension(value);
    case 'number':
      return readNumber(value);
    case 'fontFamily':
      return readFamilies(value);
    case 'fontWeight':
      return readWeight(value);
    case 'shadow':
      return Array.isArray(value) ? whole(value.map(readShadow)) : readShadow(value);
    case 'border':
      return isRecord(value)
        ? whole({
            color: readStudioValue('color', value.color),
            width: readStudioValue('dimension', value.width),
            style: value.style ?? 'solid',
          })
        : undefined;
    case 'typography':
      return isRecord(value)
        ? whole({
            fontFamily: readStudioValue('fontFamily', value.fontFamily),
            fontSize: readStudioValue('dimension', value.fontSize),
            fontWeight: readStudioValue('fontWeight', value.fontWeight),
            letterSpacing: readStudioValue('dimension', value.letterSpacing ?? '0'),
            lineHeight: readStudioValue('number', value.lineHeight),
          })
        : undefined;
    default:
      return undefined;
  }
}

/** Undefined where a part is. */
function whole<Value extends object>(value: Value): Value | undefined {
  return Object.values(value).includes(undefined) ? undefined : value;
}

function readColor(text: string): unknown {
  if (/^#[0-9a-f]{6}$/.test(text)) return valueOfHex(text);
  const color = /^(?:#[0-9a-f]{3,8}|(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb)\([\d\s.,%/+-]{1,80}\))$/i.test(text)
    ? parse(text)
    : undefined;
  return color && valueOfOklch(oklchOf(color));
}

const NUMBER = String.raw`[+-]?(?:\d{1,9}(?:\.\d{1,12})?|\.\d{1,12})`;

function readDimension(value: unknown): unknown {
  const [, amount, unit = 'px'] =
    new RegExp(`^(${NUMBER})(px|rem)?$`).exec(String(typeof value === 'number' ? value : text(value))) ?? [];
  return amount === undefined ? undefined : { value: Number(amount), unit };
}

function readNumber(value: unknown): unknown {
  const [, amount, percent] =
    new RegExp(`^(${NUMBER})(%)?$`).exec(String(typeof value === 'number' ? value : text(value))) ?? [];
  return amount === undefined ? undefined : percent ? Number(amount) / 100 : Number(amount);
}

function readFamilies(value: unknown): unknown {
  const names = text(value)
    .split(',')
    .map((name) => name.trim().replace(/^(['"])(.*)\1$/, '$2'));
  const isName = (name: string) => /^[^{}\p{Cc}\p{Zl}\p{Zp}]{1,100}$/u.test(name);
  return names.length <= 20 && names.every(isName) ? (names.length === 1 ? names[0] : names) : undefined;
}

function readWeight(value: unknown): unknown {
  const number = readNumber(value);
  if (typeof number === 'number') return number >= 1 && number <= 1000 ? number : undefined;
  const name = text(value).trim().toLowerCase();
  const known = Object.keys(weights).find((each) => each.replace('-', '') === name.replaceAll(/[\s-]/g, ''));
  return known;
}

function readShadow(value: unknown): unknown {
  if (aliasOf(value) !== null) return value;
  if (!isRecord(value)) return undefined;
  return whole({
    color: readStudioValue('color', value.color),
    offsetX: readStudioValue('dimension', value.x),
    offsetY: readStudioValue('dimension', value.y),
    blur: readStudioValue('dimension', value.blur),
    spread: readStudioValue('dimension', value.spread),
    ...(value.type === 'innerShadow' ? { inset: true } : {}),
  });
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** A resolved value in the words of Tokens Studio. */
export function writeStudioValue(typed: TypedValue): unknown {
  switch (typed.type) {
    case 'color':
      return typed.value.hex ?? cssOfValue(typed);
    case 'fontFamily':
      return [typed.value].flat().join(', ');
    case 'shadow': {
      const made = [typed.value].flat().map(({ color, offsetX, offsetY, blur, spread, inset }) => ({
        x: size(offsetX),
        y: size(offsetY),
        blur: size(blur),
        spread: size(spread),
        color: cssOfValue({ type: 'color', value: color }),
        type: inset === true ? 'innerShadow' : 'dropShadow',
      }));
      return Array.isArray(typed.value) ? made : made[0];
    }
    case 'border': {
      const { color, width, style } = typed.value;
      return {
        color: cssOfValue({ type: 'color', value: color }),
        width: size(width),
        style: typeof style === 'string' ? style : 'dashed',
      };
    }
    default:
      return cssOfValue(typed);
  }
}

const size = ({ value, unit }: { readonly value: number; readonly unit: string }) => `${value}${unit}`;
