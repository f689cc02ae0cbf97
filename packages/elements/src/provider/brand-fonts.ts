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
  const wanted = new Map(
    fonts.flatMap((font) => {
      const name = names.get(font.family.toLowerCase()) ?? '';
      const faces: [string, () => FontFace | null][] = [[name, () => faceOf(name, font)]];
      for (const base of bases) faces.push([`${name}-${base.name}`, () => standIn(`${name}-${base.name}`, base, font)]);
      return faces.map(([each, make]) => [`${each} ${font.url}`, make]);
    }),
  );
  for (const [key, make] of wanted) {
    const known = brought.get(key);
    if (known) known.users.add(user);
    else {
      const face = make();
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
    const generic = families.find((family) => bases.some((base) => base.generic === family)) ?? last;
    const base = bases.find((each) => each.generic === generic);
    const list = families.map((family) => names.get(family.toLowerCase()) ?? family);
    const first = list.findIndex((family, at) => family !== families[at]);
    // A brand names twelve at most.
    if (base && first >= 0 && list.length < MOST) list.splice(first + 1, 0, `${list[first]}-${base.name}`);
    // Until the file has come, and for what it cannot write, there is something that looks like it.
    return first >= 0 && families.length === 1 ? [...list, last] : list;
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

/** Fonts that nearly every device has, or one of the same widths, and the width of a letter of Latin text in them. */
interface Base {
  readonly name: string;
  readonly generic: string;
  readonly local: readonly string[];
  readonly width: number;
}
const bases: readonly Base[] = [
  { name: 'sans', generic: 'sans-serif', local: ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'], width: 0.4405 },
  { name: 'serif', generic: 'serif', local: ['Times New Roman', 'Liberation Serif', 'Tinos', 'Times'], width: 0.3991 },
  {
    name: 'mono',
    generic: 'monospace',
    local: ['Courier New', 'Liberation Mono', 'Cousine', 'Courier'],
    width: 0.6001,
  },
];
/** Families in a list. */
const MOST = 12;

/** A font of the device that takes the room of one that has not come yet: Latin letters, so that other writings go on down the list. */
function standIn(name: string, base: Base, { style, weight, width, metrics }: BrandFontFace): FontFace | null {
  if (!metrics) return null;
  const scale = metrics.width / base.width;
  const percent = (value: number) => `${(value * 100).toFixed(2)}%`;
  const descriptors: FontFaceDescriptors & { readonly sizeAdjust: string } = {
    style,
    weight: `${weight.from} ${weight.to}`,
    stretch: `${width.from}% ${width.to}%`,
    unicodeRange: 'U+20-7E',
    sizeAdjust: percent(scale),
    ascentOverride: percent(metrics.ascent / scale),
    descentOverride: percent(metrics.descent / scale),
    lineGapOverride: percent(metrics.lineGap / scale),
  };
  return new FontFace(name, base.local.map((each) => `local("${each}")`).join(), descriptors);
}
