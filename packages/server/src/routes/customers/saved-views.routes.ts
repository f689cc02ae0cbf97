import { createSavedView, deleteSavedView, listSavedViews, updateSavedView, type SavedView } from '@gangway/contract';
import type { Hono } from 'hono';
import { audit } from '../../access/audit.js';
import { assertVersion, bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { notFound, ProblemError } from '../../problem.js';
import { loadCustomers } from '../../store/customers.store.js';
import { announce } from '../../store/events.store.js';
import { loadPartner } from '../../store/partner.store.js';
import { addView, loadViews, ownerOf, removeView, writeView, type StoredView } from '../../store/saved-views.store.js';
import { queryRows, rosterRows, viewpointOf } from './roster-query.js';

const MAX_VIEWS = 200;

/** Views with how many customers are in each. */
async function shown(call: Call, views: readonly StoredView[]): Promise<SavedView[]> {
  if (views.length === 0) return [];
  const { program, partner } = await loadPartner(call);
  const viewpoint = viewpointOf(call, partner);
  const rows = rosterRows(program, await loadCustomers(call), viewpoint.now);
  return views.map(({ ownerId, ...view }) => ({
    ...view,
    mine: ownerId === ownerOf(call),
    // Counting needs no order.
    count: queryRows(rows, { ...view.query, sort: undefined }, viewpoint).length,
  }));
}

async function viewOf(call: Call, id: string): Promise<SavedView> {
  const [view] = await shown(
    call,
    (await loadViews(call)).filter((each) => each.id === id),
  );
  if (!view) throw notFound('view');
  return view;
}

/** Only who made a view may change it; others save one of their own. */
async function ownView(call: Call, id: string): Promise<SavedView> {
  const view = await viewOf(call, id);
  if (!view.mine)
    throw new ProblemError('scope_missing', `The view is ${view.by}'s. Save one of your own under another name.`);
  return view;
}

export function savedViewsRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, listSavedViews, async (call) => ({ data: await shown(call, await loadViews(call)) }));

  bind(app, deps, createSavedView, async (call, { body }) => {
    if ((await loadViews(call)).length >= MAX_VIEWS)
      throw new ProblemError('validation_failed', `There are ${MAX_VIEWS} views already. Delete one first.`);
    const id = call.ids('viw');
    await addView(call, id, body);
    await audit(call, 'view.created', id);
    await announce(call, 'view.created', id);
    return viewOf(call, id);
  });

  bind(app, deps, updateSavedView, async (call, { params, body }) => {
    const view = await ownView(call, params.id);
    assertVersion(call, view.version, view);
    await writeView(call, params.id, body);
    await audit(call, 'view.updated', params.id);
    await announce(call, 'view.updated', params.id);
    return viewOf(call, params.id);
  });

  bind(app, deps, deleteSavedView, async (call, { params }) => {
    const view = await ownView(call, params.id);
    await removeView(call, params.id);
    await audit(call, 'view.deleted', params.id);
    await announce(call, 'view.deleted', params.id);
    return view;
  });
}
