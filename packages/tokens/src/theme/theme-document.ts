import { isTokenName, modes } from '../color/theme-colors.js';
import type { ResolverDocument } from '../dtcg/resolver-document.js';
import { tokenFacts } from '../generated/token-facts.js';
import { themeValues } from './theme-values.js';
import type { Theme } from './theme.js';

/** Top group of our tokens: `partner.accent` is `--partner-accent`. */
export const TOP = 'partner';

/** A theme with every public token in every mode, as a resolver of DTCG 2025.10. */
export function themeDocument(theme: Theme): ResolverDocument {
  const contexts: Record<string, Record<string, unknown>[]> = {};
  for (const mode of modes) {
    const values = themeValues(theme, mode);
    const tokens: Record<string, unknown> = {};
    const brand: Record<string, unknown> = {};
    for (const { property, tier, name, description, alias } of tokenFacts) {
      const typed = values.get(property);
      if (typed === undefined || (tier === 'input' && !isGiven(theme, name))) continue;
      // A token that is another's other name stays so in the file.
      const $value = refersTo(theme, name, alias) ?? typed.value;
      const token = { $type: typed.type, $value, $description: description };
      if (tier === 'input') brand[name] = token;
      else tokens[name] = token;
    }
    contexts[mode] = [{ [TOP]: Object.keys(brand).length > 0 ? { brand, ...tokens } : tokens }];
  }
  return {
    version: '2025.10',
    modifiers: {
      [TOP]: {
        description: 'Schemes, each also with more contrast.',
        contexts,
        default: 'light',
      },
    },
    resolutionOrder: [{ $ref: `#/modifiers/${TOP}` }],
    ...(theme.logo === null ? {} : { $extensions: { 'dev.gangway': { logo: theme.logo } } }),
  };
}

function refersTo({ overrides }: Theme, name: string, alias: string | null): string | null {
  if (alias === null || alias.startsWith(`--${TOP}-brand-`) || (isTokenName(name) && overrides.has(name))) return null;
  return `{${TOP}.${alias.slice(`--${TOP}-`.length)}}`;
}

/** `neutral-hue` is `neutralHue` in a brand. */
export const keyOf = (name: string) => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function isGiven({ brand }: Theme, name: string): boolean {
  return Object.entries(brand).some(([key, value]) => key === keyOf(name) && value !== null);
}
