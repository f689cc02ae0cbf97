import type { BrandDraft, BrandFont, Branding, BrandFontFace, BrandVersion, Logo } from '@gangway/contract';
import type { Call } from '../../bind.js';
import type { BrandContent, StoredDraft, StoredVersion } from '../../store/branding.store.js';
import { loadFonts, type StoredFont } from '../../store/fonts.store.js';
import { loadLogos, type StoredLogo } from '../../store/logos.store.js';
import { findingsOf, tokensOf } from './brand-check.js';

/** Path of pictures, below the public address. */
export const LOGOS = '/brand/logos';

/** Path of files of fonts, below the public address. */
export const FONTS = '/brand/fonts';

/** What contents name by identifiers, and where it is to be had. */
export interface Assets {
  readonly logos: ReadonlyMap<string, StoredLogo>;
  readonly fonts: ReadonlyMap<string, StoredFont>;
  readonly publicUrl: string;
}

export const loadAssets = async (call: Call): Promise<Assets> => ({
  logos: await loadLogos(call),
  fonts: await loadFonts(call),
  publicUrl: call.publicUrl,
});

export function brandingView(partner: string, live: StoredVersion, assets: Assets): Branding {
  const { scheme, brand, tokens, logo, fonts } = live.content;
  return {
    partner,
    version: live.number,
    scheme,
    brand,
    tokens: tokensOf(brand, tokens),
    logo: logoView(logo, assets),
    fonts: fontsView(fonts, assets).map(faceOf),
  };
}

export function draftView(draft: StoredDraft, live: StoredVersion, assets: Assets): BrandDraft {
  const content = draft.content ?? live.content;
  return {
    version: draft.version,
    basedOn: live.number,
    changed: isChanged(content, live.content),
    scheme: content.scheme,
    brand: content.brand,
    tokens: content.tokens,
    logo: logoView(content.logo, assets),
    fonts: fontsView(content.fonts, assets),
    by: draft.by,
    at: draft.at?.toISOString() ?? null,
    findings: findingsOf(content),
  };
}

/** Both were parsed by one schema, so their keys stand in one order. */
export const isChanged = (content: BrandContent, live: BrandContent): boolean =>
  JSON.stringify(content) !== JSON.stringify(live);

export function versionView(version: StoredVersion, isLive: boolean, assets: Assets): BrandVersion {
  const { scheme, brand, tokens, logo, fonts } = version.content;
  return {
    version: version.number,
    live: isLive,
    scheme,
    brand,
    tokens,
    logo: logoView(logo, assets),
    fonts: fontsView(fonts, assets),
    note: version.note,
    by: version.by,
    at: version.at.toISOString(),
    restoredFrom: version.restoredFrom,
    acknowledged: version.acknowledged,
  };
}

export function logoView({ light, dark }: BrandContent['logo'], { logos, publicUrl }: Assets): Logo {
  const picture = (id: string | null) => {
    const logo = id === null ? undefined : logos.get(id);
    if (!logo) return null;
    const { publicId, width, height, scales } = logo;
    const sources = scales.map((scale) => ({ scale, url: `${publicUrl}${LOGOS}/${publicId}-${scale}x.png` }));
    return { id: logo.id, width, height, sources };
  };
  return { light: picture(light), dark: picture(dark) };
}

export const fontsView = (ids: readonly string[], { fonts, publicUrl }: Assets): BrandFont[] =>
  ids.flatMap((id) => {
    const font = fonts.get(id);
    return font ? [{ ...font.facts, id, bytes: font.size, url: `${publicUrl}${FONTS}/${font.publicId}.woff2` }] : [];
  });

/** What pages need of a font. */
const faceOf = ({ id, family, style, weight, width, metrics, url }: BrandFont): BrandFontFace => ({
  id,
  family,
  style,
  weight,
  width,
  ...(metrics ? { metrics } : {}),
  url,
});
