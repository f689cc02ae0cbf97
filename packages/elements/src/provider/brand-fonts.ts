// Fonts that come with a brand as files: in the document under names of their own, since a shadow tree cannot bring fonts.
import type { Brand, BrandFontFace } from '@gangway/contract';

/** How names begin that are ours. */
const OWN = 'gangway-';
export const isOwnName = (family: string): boolean => family.startsWith(OWN);

/** Every font that this page got from us, by name and address, with those who show it. */
const brought = new Map<string, { readonly face: FontFace; readonly users: Set<object> }>();

/**
 * Sees to it that the document has these fonts, and lets go of others that the same user had. Nothing is fetched before a text is
 * written in it.
 *
 * @param user who shows them, such as a provider
 */
export function bringFonts(user: object, fonts: readonly BrandFontFace[]): void {
  const names = ownNames(fonts);
  const wanted = new Map(fonts.map((font) => [`${names.get(font.family.toLowerCase())} ${font.url}`, font]));
  for (const [key, font] of wanted) {
    const known = brought.get(key);
    if (known) known.users.add(user);
    else {
      const face = faceOf(names.get(font.family.toLowerCase()) ?? '', font);
      if (!face) continue;
      document.fonts.add(face);
      brought.set(key, { face, users: new Set([user]) });
    }
  }
  for (const [key, { face, users }] of brought) {
    if (wanted.has(key) || !users.delete(user) || users.size > 0) continue;
    document.fonts.delete(face);
    brought.delete(key);
  }
}

/** A brand that names its fonts as this page has them; what stands behind them in a list stays for characters that they lack. */
export function withOwnFonts(brand: Brand, fonts: readonly BrandFontFace[]): Brand {
  const names = ownNames(fonts);
  const own = (families: readonly string[] | null, last: string): string[] | null => {
    if (!families) return null;
    const list = families.map((family) => names.get(family.toLowerCase()) ?? family);
    // Until the file has come, and for what it cannot write, there is something that looks like it.
    return list.length === 1 && list[0] !== families[0] ? [...list, last] : list;
  };
  return {
    ...brand,
    font: own(brand.font, 'sans-serif'),
    fontHeading: own(brand.fontHeading, 'sans-serif'),
    fontMono: own(brand.fontMono, 'monospace'),
  };
}

/** What a family is called here, by its name in small letters. No page has such a name by chance, nor does another brand. */
function ownNames(fonts: readonly BrandFontFace[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { family, url } of fonts) {
    const key = family.toLowerCase();
    if (!names.has(key)) names.set(key, `${OWN}${url.replaceAll(/[^A-Za-z0-9]/g, '-').slice(-48)}`);
  }
  return names;
}

function faceOf(name: string, { url, style, weight, width }: BrandFontFace): FontFace | null {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address || !/^https?:$/.test(address.protocol)) return null;
  return new FontFace(name, `url("${address.href}") format("woff2")`, {
    style,
    weight: `${weight.from} ${weight.to}`,
    stretch: `${width.from}% ${width.to}%`,
    display: 'swap',
  });
}
