import {
  brandSchema,
  discardBrandDraft,
  removeBrandLogo,
  retrieveBrandDraft,
  updateBrandDraft,
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
import { addLogo, loadLogos, sweepLogos } from '../../store/logos.store.js';
import { assertTokens } from './brand-check.js';
import { readLogo } from './read-logo.js';
import { draftView } from './branding.view.js';

export async function draftOf(call: Call): Promise<BrandDraft> {
  return draftView(await loadDraft(call), await loadLive(call), await loadLogos(call), call.publicUrl);
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
  await sweepLogos(call, content ? [content, ...versions] : versions);
  await audit(call, `branding.${act}`, DRAFT_ID);
  await announce(call, 'branding.draft_changed', DRAFT_ID, draft.version + 1);
  return draftOf(call);
}

/** What is worked on. */
export function draftRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, retrieveBrandDraft, draftOf);

  bind(app, deps, updateBrandDraft, async (call, { body: { scheme, brand, tokens } }) => {
    assertTokens(tokens ?? {});
    return change(call, 'draft_updated', (content) => ({
      ...content,
      scheme: scheme ?? content.scheme,
      brand: z.parse(brandSchema, { ...content.brand, ...brand }),
      tokens: tokens ?? content.tokens,
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
}
