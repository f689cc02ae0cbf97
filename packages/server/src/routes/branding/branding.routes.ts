import { retrieveBranding } from '@gangway/contract';
import type { Hono } from 'hono';
import { bind } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { notFound } from '../../problem.js';
import { loadBranding } from '../../store/partner.store.js';

export function brandingRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, retrieveBranding, async (call) => {
    const branding = await loadBranding(call);
    if (!branding) throw notFound('branding');
    return branding;
  });
}
