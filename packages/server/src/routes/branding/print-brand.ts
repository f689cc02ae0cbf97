import { hexOf, themeColors } from '@gangway/tokens/theme';
import type { Call } from '../../bind.js';
import { loadLive } from '../../store/branding.store.js';
import { largestPicture } from '../../store/logos.store.js';
import { tokensOf } from './brand-check.js';

/** What is published, for what knows no CSS: paper, pictures, e-mails. Light, for paper is. */
export interface PrintBrand {
  /** `#rrggbb` of what is marked, and of words on it. */
  readonly accent: string;
  readonly onAccent: string;
  /** Of headings in the colour of the brand, on white. */
  readonly accentText: string;
}

export async function loadPrintBrand(call: Call): Promise<PrintBrand> {
  const { brand, tokens } = (await loadLive(call)).content;
  const own = Object.entries(tokensOf(brand, tokens)).map(([name, { light }]) => [name, light] as const);
  const colors = themeColors(brand, 'light', new Map(own));
  const hex = (name: 'accent' | 'on-accent' | 'accent-text') => {
    const color = colors.get(name);
    if (!color) throw new Error(`${name} is no colour.`);
    return hexOf(color);
  };
  return { accent: hex('accent'), onAccent: hex('on-accent'), accentText: hex('accent-text') };
}

/** The logo for light ground as PNG; null: there is none. */
export const loadPrintLogo = async (call: Call): Promise<Uint8Array | null> =>
  largestPicture(call, (await loadLive(call)).content.logo.light);
