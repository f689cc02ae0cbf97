import type { BrandDraft, Branding, BrandVersion, Logo } from '@gangway/contract';
import type { BrandContent, StoredDraft, StoredVersion } from '../../store/branding.store.js';
import type { StoredLogo } from '../../store/logos.store.js';
import { findingsOf, tokensOf } from './brand-check.js';

/** Path of pictures, below the public address. */
export const LOGOS = '/brand/logos';

export type Logos = ReadonlyMap<string, StoredLogo>;

export function brandingView(partner: string, live: StoredVersion, logos: Logos, publicUrl: string): Branding {
  const { scheme, brand, tokens, logo } = live.content;
  return {
    partner,
    version: live.number,
    scheme,
    brand,
    tokens: tokensOf(brand, tokens),
    logo: logoView(logo, logos, publicUrl),
  };
}

export function draftView(draft: StoredDraft, live: StoredVersion, logos: Logos, publicUrl: string): BrandDraft {
  const content = draft.content ?? live.content;
  return {
    version: draft.version,
    basedOn: live.number,
    changed: isChanged(content, live.content),
    scheme: content.scheme,
    brand: content.brand,
    tokens: content.tokens,
    logo: logoView(content.logo, logos, publicUrl),
    by: draft.by,
    at: draft.at?.toISOString() ?? null,
    findings: findingsOf(content),
  };
}

/** Both were parsed by one schema, so their keys stand in one order. */
export const isChanged = (content: BrandContent, live: BrandContent): boolean =>
  JSON.stringify(content) !== JSON.stringify(live);

export function versionView(version: StoredVersion, isLive: boolean, logos: Logos, publicUrl: string): BrandVersion {
  const { scheme, brand, tokens, logo } = version.content;
  return {
    version: version.number,
    live: isLive,
    scheme,
    brand,
    tokens,
    logo: logoView(logo, logos, publicUrl),
    note: version.note,
    by: version.by,
    at: version.at.toISOString(),
    restoredFrom: version.restoredFrom,
    acknowledged: version.acknowledged,
  };
}

function logoView({ light, dark }: BrandContent['logo'], logos: Logos, publicUrl: string): Logo {
  const picture = (id: string | null) => {
    const logo = id === null ? undefined : logos.get(id);
    if (!logo) return null;
    const { publicId, width, height, scales } = logo;
    const sources = scales.map((scale) => ({ scale, url: `${publicUrl}${LOGOS}/${publicId}-${scale}x.png` }));
    return { width, height, sources };
  };
  return { light: picture(light), dark: picture(dark) };
}
