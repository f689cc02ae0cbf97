import type { Brand, Logo, MailColors, MailTheme, OwnTokens } from '@gangway/contract';
import { channelsOf, contrast, hexOf, themeColors } from '@gangway/tokens/theme';
import { tokensOf } from '../routes/branding/brand-check.js';

/** What a mail wears. */
export type Worn = Pick<
  MailTheme,
  'partner' | 'version' | 'light' | 'dark' | 'fontFamily' | 'textSize' | 'radius' | 'logo' | 'contrast'
>;

interface Content {
  readonly brand: Brand;
  readonly tokens: OwnTokens;
}

const tokens = {
  ground: 'surface-sunken',
  surface: 'surface',
  text: 'text',
  muted: 'text-muted',
  border: 'border',
  accent: 'accent',
  onAccent: 'on-accent',
  link: 'accent-text',
} as const satisfies Readonly<Record<keyof MailColors, string>>;

/** Words of a mail, and what they stand on. */
const pairs = [
  ['text', 'surface'],
  ['muted', 'surface'],
  ['muted', 'ground'],
  ['link', 'surface'],
  ['onAccent', 'accent'],
] as const satisfies readonly (readonly [keyof MailColors, keyof MailColors])[];
/** By WCAG 2.2 AA. */
const NEEDED = 4.5;

/** A brand in what every reader of e-mails knows. */
export function wornByMails(partner: string, version: number, { brand, tokens: own }: Content, logo: Logo): Worn {
  const [light, dark] = [colorsIn('light', brand, own), colorsIn('dark', brand, own)];
  const measured = ([scheme, colors]: readonly ['light' | 'dark', MailColors]) =>
    pairs.map(([front, ground]) => ({
      scheme,
      front,
      ground,
      found: Number(contrast(channelsOf(colors[front]), channelsOf(colors[ground])).toFixed(2)),
      needed: NEEDED,
    }));
  return {
    partner,
    version,
    light,
    dark,
    fontFamily: familiesOf(brand.font ?? []),
    textSize: brand.textSize ?? 14,
    radius: brand.radius ?? 6,
    logo,
    contrast: [...measured(['light', light]), ...measured(['dark', dark])],
  };
}

function colorsIn(scheme: 'light' | 'dark', brand: Brand, own: OwnTokens): MailColors {
  const given = Object.entries(tokensOf(brand, own)).map(([name, colors]) => [name, colors[scheme]] as const);
  const colors = themeColors(brand, scheme, new Map(given));
  const hex = (name: keyof MailColors): string => {
    const [, color] = [...colors].find(([token]) => token === tokens[name]) ?? [];
    if (!color) throw new Error(`${tokens[name]} is no colour.`);
    return hexOf(color);
  };
  return {
    ground: hex('ground'),
    surface: hex('surface'),
    text: hex('text'),
    muted: hex('muted'),
    border: hex('border'),
    accent: hex('accent'),
    onAccent: hex('onAccent'),
    link: hex('link'),
  };
}

const GENERIC = /^(?:serif|sans-serif|monospace|system-ui|ui-[a-z-]+)$/;

/** In single quotes, since it stands in an attribute; families that are everywhere come last. */
function familiesOf(families: readonly string[]): string {
  const named = families.filter((family) => !GENERIC.test(family)).map((family) => `'${family}'`);
  const serif = families.includes('serif') && !families.includes('sans-serif');
  return [...named, ...(serif ? ['Georgia', 'serif'] : ['Arial', 'sans-serif'])].join(', ');
}
