import { isTokenName, modes, schemeOf, wantsMore, type Mode } from '../color/theme-colors.js';
import { cssOfValue, oklchOfValue, opaqueCss } from '../dtcg/css-of-value.js';
import {
  defaultOf,
  modifiersOf,
  resolveDocument,
  type Choice,
  type ResolverDocument,
} from '../dtcg/resolver-document.js';
import type { ResolvedToken } from '../dtcg/resolve-tokens.js';
import type { ColorValue, TypedValue } from '../dtcg/token-value.js';
import { hexOf } from '../color/oklch.js';
import type { Refusal } from '../apply-brand.js';
import type { TokenName } from '../generated/names.js';
import { tokenFacts } from '../generated/token-facts.js';
import { parseBrand } from '../parse-brand.js';
import { isRecord, pathOf, RefusedError } from '../refusal.js';
import { isAddress } from './compile-theme.js';
import { themeValues } from './theme-values.js';
import { overrideOf, type Override, type Theme } from './theme.js';
import type { TokenFact } from './token-fact.js';
import { keyOf, TOP } from './theme-document.js';

/**
 * The theme that a document holds: tokens whose path, joined with hyphens, is the name of a property of ours.
 *
 * @throws RefusedError where it has none, or where one is of another type or out of its range
 */
export function themeOf(document: ResolverDocument): Theme {
  const refused: Refusal[] = [];
  const byMode = new Map(
    modes.map((mode) => [mode, ours(resolveDocument(document, choiceFor(document, mode)).tokens, refused)]),
  );
  const light = byMode.get('light') ?? new Map<string, Found>();
  if (light.size === 0 && refused.length === 0)
    refused.push({
      path: '',
      reason: `has no token of a theme: they are ${TOP}.accent, ${TOP}.brand.accent and so on`,
    });

  const inputs = [...light.values()].filter(({ fact }) => fact.tier === 'input');
  const { brand, refused: wrong } = parseBrand(
    Object.fromEntries(inputs.map(({ fact, token }) => [keyOf(fact.name), inputOf(token)])),
  );
  for (const { path, reason } of wrong) {
    const input = inputs.find(({ fact }) => keyOf(fact.name) === path.replace(/\.\d+$/, ''));
    refused.push({ path: input ? pathOf([...input.token.path, '$value']) : path, reason });
  }
  const logo =
    isRecord(document.$extensions) && isRecord(document.$extensions['dev.gangway'])
      ? document.$extensions['dev.gangway'].logo
      : null;
  if (logo != null && !isAddress(logo))
    refused.push({
      path: '$extensions["dev.gangway"].logo',
      reason: 'needs an address that begins with https:// or /',
    });
  if (refused.length > 0)
    throw new RefusedError('This is no theme', [
      ...new Map(refused.map((each) => [each.path + each.reason, each])).values(),
    ]);

  const derived: Theme = { brand, overrides: new Map(), logo: isAddress(logo) ? logo : null };
  return { ...derived, overrides: overridesOf(byMode, derived) };
}

interface Found {
  readonly fact: TokenFact;
  readonly token: ResolvedToken;
}

const facts = new Map(tokenFacts.filter(({ tier }) => tier !== 'primitive').map((fact) => [fact.property, fact]));

/** Our tokens among those of a document; what else is in it is somebody's own. */
function ours(tokens: ReadonlyMap<string, ResolvedToken>, refused: Refusal[]): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const token of tokens.values()) {
    const keys = token.path.filter((key) => key !== '$root');
    const property = `--${keys.join('-')}`;
    const fact = facts.get(property);
    if (!fact) {
      if (property.startsWith(`--${TOP}-`))
        refused.push({ path: pathOf(token.path), reason: `is no token of ours: ${property} is not in TOKENS.md` });
      continue;
    }
    const reason = wrongWith(fact, token);
    if (reason === null) found.set(property, { fact, token });
    else refused.push({ path: pathOf([...token.path, '$value']), reason });
  }
  return found;
}

function wrongWith({ type, range, value }: TokenFact, token: ResolvedToken): string | null {
  if (token.type !== type) return `is a ${token.type} and needs to be a ${type}`;
  if (range === null || token.type === 'color') return null;
  const [low = -Infinity, high = Infinity] = range;
  const unit = typeof value === 'object' && 'unit' in value ? value.unit : '';
  const amount =
    token.type === 'dimension' || token.type === 'duration'
      ? inUnit(token.value, unit)
      : typeof token.value === 'number'
        ? token.value
        : null;
  return amount === null || (amount >= low && amount <= high) ? null : `needs ${low} to ${high}${unit && ` ${unit}`}`;
}

/** A rem is 16 px where nobody chose another size. */
const units: Readonly<Record<string, number>> = { px: 1, rem: 16, ms: 1, s: 1000 };

function inUnit({ value, unit }: { readonly value: number; readonly unit: string }, wanted: string): number {
  return (value * (units[unit] ?? 1)) / (units[wanted] ?? 1);
}

function inputOf(token: ResolvedToken): unknown {
  if (token.type === 'color') return opaqueCss(token.value);
  if (token.type === 'fontFamily') return [token.value].flat();
  if (token.type === 'dimension') return inUnit(token.value, 'px');
  return token.value;
}

/** Tokens that have another value than they would have by themselves, in any mode. */
function overridesOf(byMode: ReadonlyMap<Mode, ReadonlyMap<string, Found>>, theme: Theme): Theme['overrides'] {
  const follows = ({ alias, type, css, contrast }: TokenFact) =>
    alias !== null || type === 'border' || /var\(--partner-(?!brand-)/.test(`${css} ${contrast ?? ''}`);
  // Those first that others follow.
  const first = changed(byMode, theme, (fact) => !follows(fact));
  const rest = changed(byMode, { ...theme, overrides: first }, follows);
  let overrides: Theme['overrides'] = new Map([...first, ...rest]);
  for (const name of rest.keys()) {
    // One that comes to the same when it is not set follows from the others.
    const others = new Map([...overrides].filter(([other]) => other !== name));
    if (changed(byMode, { ...theme, overrides: others }, (fact) => fact.name === name).size === 0) overrides = others;
  }
  return overrides;
}

function changed(
  byMode: ReadonlyMap<Mode, ReadonlyMap<string, Found>>,
  theme: Theme,
  among: (fact: TokenFact) => boolean,
): Map<TokenName, Override> {
  const values = new Map(modes.map((mode) => [mode, themeValues(theme, mode)]));
  const overrides = new Map<TokenName, Override>();
  for (const [property, { fact }] of byMode.get('light') ?? []) {
    if (fact.tier === 'input' || !isTokenName(fact.name) || !among(fact)) continue;
    const own = modes.flatMap((mode) => {
      const token = byMode.get(mode)?.get(property)?.token;
      return token ? [{ mode, typed: typedOf(token), derived: values.get(mode)?.get(property) }] : [];
    });
    const light = own.find(({ mode }) => mode === 'light');
    const isSame = own.every(({ typed, derived }) => derived !== undefined && isAlike(typed, derived));
    if (light && !isSame)
      overrides.set(
        fact.name,
        overrideOf(light.typed, Object.fromEntries(own.map(({ mode, typed }) => [mode, typed]))),
      );
  }
  return overrides;
}

/** The same, or as near as a format can hold it that has only sRGB and px. */
function isAlike(one: TypedValue, other: TypedValue): boolean {
  if (one.type === 'color' && other.type === 'color' && one.value.colorSpace === 'srgb')
    return shownAs(one.value) === shownAs(other.value);
  if (one.type === 'dimension' && other.type === 'dimension')
    return Math.abs(inUnit(one.value, 'px') - inUnit(other.value, 'px')) < 1e-6;
  return cssOfValue(one) === cssOfValue(other);
}

const shownAs = (value: ColorValue) => `${hexOf(oklchOfValue(value))} ${value.alpha ?? 1}`;

const typedOf = ({
  path: _,
  deprecated: __,
  description: ___,
  extensions: ____,
  ...typed
}: ResolvedToken): TypedValue => typed;

/** The contexts of a document that come nearest to a mode: by their names, else the default. */
function choiceFor(document: ResolverDocument, mode: Mode): Choice {
  const wants = { dark: schemeOf(mode) === 'dark', more: wantsMore(mode) };
  const choice = [...modifiersOf(document)].map(([name, modifier]) => {
    const contexts = Object.keys(modifier.contexts);
    const fits = (context: string, also: boolean) => {
      const more = /more|high|contrast/i.test(context);
      const scheme = /dark|night/i.test(context) ? true : /light|day/i.test(context) ? false : null;
      return (scheme === null || scheme === wants.dark) && (scheme !== null || more) && more === (wants.more && also);
    };
    const context =
      contexts.find((each) => each === mode) ??
      contexts.find((each) => fits(each, true)) ??
      contexts.find((each) => fits(each, false)) ??
      defaultOf(modifier);
    return [name, context] as const;
  });
  return new Map(choice);
}
