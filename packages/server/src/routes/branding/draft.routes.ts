import {
  brandSchema,
  discardBrandDraft,
  removeBrandFont,
  removeBrandLogo,
  retrieveBrandDraft,
  updateBrandDraft,
  uploadBrandFont,
  uploadBrandLogo,
  type BrandDraft,
} from '@gangway/contract';
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import { audit } from '../../access/audit.js';
import { assertVersion, bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import {
  DRAFT_ID,
  loadDraft,
  loadLive,
  loadVersions,
  writeDraft,
  type BrandContent,
} from '../../store/branding.store.js';
import { announce } from '../../store/events.store.js';
import { addFont, loadFonts } from '../../store/fonts.store.js';
import { addLogo, loadLogos } from '../../store/logos.store.js';
import { sweepBrand } from '../../store/sweep-brand.js';
import { notFound, ProblemError } from '../../problem.js';
import { assertTokens } from './brand-check.js';
import { placeFont, readFontFile } from './font-uploads.js';
import { readLogo } from './read-logo.js';
import { draftView, loadAssets } from './branding.view.js';

export async function draftOf(call: Call): Promise<BrandDraft> {
  return draftView(await loadDraft(call), await loadLive(call), await loadAssets(call));
}

/**
 * Changes the draft, which must be as the caller has seen it.
 *
 * @param next the new content from the one that there is; null: as what is published
 */
async function change(
  call: Call,
  act: string,
  next: (content: BrandContent) => Promise<BrandContent> | BrandContent | null,
): Promise<BrandDraft> {
  const draft = await loadDraft(call);
  assertVersion(call, draft.version, await draftOf(call));
  const versions = (await loadVersions(call)).map(({ content }) => content);
  const [live] = versions;
  const content = live && (await next(draft.content ?? live));
  await writeDraft(call, content ?? null);
  await sweepBrand(call, content ? [content, ...versions] : versions);
  await audit(call, `branding.${act}`, DRAFT_ID);
  await announce(call, 'branding.draft_changed', DRAFT_ID, draft.version + 1);
  return draftOf(call);
}

/** What is worked on. */
export function draftRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, retrieveBrandDraft, draftOf);

  bind(app, deps, updateBrandDraft, async (call, { body: { scheme, brand, tokens, logo, fonts } }) => {
    assertTokens(tokens ?? {});
    assertSent('logo', Object.entries(logo ?? {}), await loadLogos(call));
    assertSent('fonts', Object.entries(fonts ?? []), await loadFonts(call));
    return change(call, 'draft_updated', (content) => ({
      ...content,
      scheme: scheme ?? content.scheme,
      brand: z.parse(brandSchema, { ...content.brand, ...brand }),
      tokens: tokens ?? content.tokens,
      logo: {
        light: logo?.light === undefined ? content.logo.light : logo.light,
        dark: logo?.dark === undefined ? content.logo.dark : logo.dark,
      },
      fonts: fonts ? [...new Set(fonts)] : content.fonts,
    }));
  });

  bind(app, deps, discardBrandDraft, async (call) => change(call, 'draft_discarded', () => null));

  bind(app, deps, uploadBrandLogo, async (call, { params, body }) => {
    const pictures = await readLogo(body);
    return change(call, 'logo_uploaded', async (content) => ({
      ...content,
      logo: { ...content.logo, [params.variant]: await addLogo(call, pictures) },
    }));
  });

  bind(app, deps, removeBrandLogo, async (call, { params }) =>
    change(call, 'logo_removed', (content) => ({ ...content, logo: { ...content.logo, [params.variant]: null } })),
  );

  bind(app, deps, uploadBrandFont, async (call, { body }) => {
    const font = readFontFile(body);
    return change(call, 'font_uploaded', async (content) => {
      const fonts = await loadFonts(call);
      const sent = await addFont(call, font);
      return { ...content, fonts: placeFont(content.fonts, fonts, sent) };
    });
  });

  bind(app, deps, removeBrandFont, async (call, { params }) =>
    change(call, 'font_removed', (content) => {
      if (!content.fonts.includes(params.font)) throw notFound('font');
      return { ...content, fonts: content.fonts.filter((id) => id !== params.font) };
    }),
  );
}

/** @throws ProblemError for what was never sent, or is not there any more */
function assertSent(
  part: string,
  named: readonly (readonly [key: string, id: string | null | undefined])[],
  there: ReadonlyMap<string, unknown>,
): void {
  const errors = named
    .filter(([, id]) => typeof id === 'string' && !there.has(id))
    .map(([key]) => ({ pointer: `/${part}/${key}`, code: 'not_found', detail: 'It was not sent, or is forgotten.' }));
  if (errors.length > 0)
    throw new ProblemError('validation_failed', 'The draft cannot have what is not there. Send it again.', { errors });
}
