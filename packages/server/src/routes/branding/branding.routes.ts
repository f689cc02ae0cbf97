import {
  listBrandVersions,
  publishBrandDraft,
  restoreBrandVersion,
  retrieveBranding,
  type Branding,
} from '@gangway/contract';
import type { Hono } from 'hono';
import { audit } from '../../access/audit.js';
import { assertVersion, bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { page } from '../../page.js';
import { notFound, ProblemError } from '../../problem.js';
import { addVersion, loadDraft, loadLive, loadVersions, touchDraft, writeDraft } from '../../store/branding.store.js';
import { announce } from '../../store/events.store.js';
import { loadPartner } from '../../store/partner.store.js';
import { assertReadable, findingsOf } from './brand-check.js';
import { brandingView, isChanged, loadAssets, versionView } from './branding.view.js';
import { draftOf } from './draft.routes.js';

async function brandingOf(call: Call): Promise<Branding> {
  const { partner } = await loadPartner(call);
  return brandingView(partner.name, await loadLive(call), await loadAssets(call));
}

type New = Parameters<typeof addVersion>[1];

/** Makes a version what pages show, and tells them. */
async function publish(call: Call, version: New, act: 'published' | 'restored'): Promise<Branding> {
  const id = await addVersion(call, version);
  await audit(call, `branding.${act}`, id);
  await announce(call, 'branding.updated', id, version.number);
  return brandingOf(call);
}

/** What is published and what was. */
export function brandingRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, retrieveBranding, brandingOf);

  bind(app, deps, listBrandVersions, async (call, { query }) => {
    const versions = await loadVersions(call);
    const assets = await loadAssets(call);
    const views = versions.map((each) => ({
      id: each.id,
      ...versionView(each, each === versions[0], assets),
    }));
    return page(views, query);
  });

  bind(app, deps, publishBrandDraft, async (call, { body }) => {
    const [draft, live] = [await loadDraft(call), await loadLive(call)];
    assertVersion(call, draft.version, await draftOf(call));
    const content = draft.content ?? live.content;
    if (!isChanged(content, live.content))
      throw new ProblemError('invalid_transition', `The draft is as version ${live.number}, which is published.`);
    const findings = findingsOf(content);
    assertReadable(findings, body.acknowledged ?? false);
    await writeDraft(call, null);
    const [number, note, acknowledged] = [live.number + 1, body.note ?? null, findings.length];
    return publish(call, { number, content, note, restoredFrom: null, acknowledged }, 'published');
  });

  bind(app, deps, restoreBrandVersion, async (call, { params, body }) => {
    const versions = await loadVersions(call);
    const [live] = versions;
    assertVersion(call, live.number, await brandingOf(call));
    const earlier = versions.find(({ number }) => number === params.version);
    if (!earlier) throw notFound('version');
    const { content, number: restoredFrom } = earlier;
    if (earlier === live) throw new ProblemError('invalid_transition', `Version ${live.number} is what pages show.`);
    const findings = findingsOf(content);
    assertReadable(findings, body.acknowledged ?? false);
    await touchDraft(call);
    const [number, note, acknowledged] = [live.number + 1, body.note ?? null, findings.length];
    return publish(call, { number, content, note, restoredFrom, acknowledged }, 'restored');
  });
}
