import {
  createCustomer,
  identifyCustomers,
  listCustomers,
  retrieveCustomer,
  queryRoster,
  retrieveRoster,
  summarizeCustomers,
} from '@gangway/contract';
import { partnerHistorySchema } from '@gangway/contract/history';
import type { Hono } from 'hono';
import { actorName, audit } from '../../access/audit.js';
import { bind } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { badCursor, makeCursor, page, readCursor } from '../../page.js';
import { notFound } from '../../problem.js';
import { countCustomers, loadCustomer, loadCustomers } from '../../store/customers.store.js';
import { documents } from '../../store/documents.js';
import { announce } from '../../store/events.store.js';
import { loadPartner } from '../../store/partner.store.js';
import { customerView, rosterColumns, rosterSummary } from './customers.view.js';
import { assertCurrency } from './roster-currency.js';
import { askedRoster } from './asked-roster.js';
import { queryRows, rosterRows, viewpointOf } from './roster-query.js';

const WINDOW = 2000;
const PAGE = 100;

export function customersRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, retrieveRoster, async (call, { query }) => {
    const { program, partner } = await loadPartner(call);
    const limit = query.limit ?? WINDOW;
    const [name, id] = query.cursor === undefined ? [] : readCursor(query.cursor).split('\n');
    if (query.cursor !== undefined && (name === undefined || id === undefined)) throw badCursor();
    const customers = await loadCustomers(call, {
      ids: query.ids?.split(','),
      limit: limit + 1,
      after: name === undefined || id === undefined ? null : { name, id },
    });
    const shown = customers.slice(0, limit);
    const last = shown.at(-1)?.fact;
    return {
      currency: partner.currency,
      columns: rosterColumns(program, shown, call.now.getTime()),
      nextCursor: last && customers.length > limit ? makeCursor(last.name, last.id) : null,
      total: await countCustomers(call),
    };
  });

  bind(app, deps, queryRoster, async (call, { query }) => {
    const { program, partner } = await loadPartner(call);
    const viewpoint = viewpointOf(call, partner, query.locale);
    const roster = await askedRoster(call, program, viewpoint, partner.currency);
    const { offset = 0, limit = PAGE, group, locale: _locale, ...asked } = query;
    const { rows, totals, groups } = roster.answer(asked, group !== undefined, viewpoint);
    const shown = rows.slice(offset, offset + limit).map(({ customer }) => customer);
    return {
      currency: partner.currency,
      columns: rosterColumns(program, shown, viewpoint.now),
      offset,
      total: rows.length,
      totals,
      groups: [...groups],
      views: roster.views,
      owners: [...roster.owners],
      tags: [...roster.tags],
    };
  });

  bind(app, deps, identifyCustomers, async (call, { query }) => {
    const { program, partner } = await loadPartner(call);
    const viewpoint = viewpointOf(call, partner);
    const { rows } = (await askedRoster(call, program, viewpoint, partner.currency)).answer(query, false, viewpoint);
    const facts = rows.map(({ customer }) => customer.fact);
    return {
      id: facts.map(({ id }) => id),
      mrr: facts.map(({ mrr }) => mrr),
      state: facts.map(({ state }) => state),
    };
  });

  bind(app, deps, summarizeCustomers, async (call) => {
    const { program, partner } = await loadPartner(call);
    const customers = await loadCustomers(call);
    return rosterSummary(program, {
      customers: customers.map(({ fact }) => fact),
      quarterlyMrr: await documents(
        call.trx,
        call.principal.partnerId,
        'quarterly_mrr',
        partnerHistorySchema.shape.quarterlyMrr.def.element,
      ),
      currency: partner.currency,
      tier: partner.tier,
      now: call.now.getTime(),
    });
  });

  bind(app, deps, listCustomers, async (call, { query }) => {
    const { program, partner } = await loadPartner(call);
    const rows = queryRows(
      rosterRows(program, await loadCustomers(call), call.now.getTime()),
      query,
      viewpointOf(call, partner),
    );
    const { data, ...rest } = page(
      rows.map(({ customer }) => ({ id: customer.fact.id, customer })),
      query,
    );
    const now = call.now.getTime();
    return { ...rest, data: data.map(({ customer }) => customerView(program, partner.currency, customer, now)) };
  });

  bind(app, deps, retrieveCustomer, async (call, { params }) => {
    const { program, partner } = await loadPartner(call);
    const customer = await loadCustomer(call, params.id);
    if (!customer) throw notFound('customer');
    return customerView(program, partner.currency, customer, call.now.getTime());
  });

  bind(app, deps, createCustomer, async (call, { body }) => {
    const { program, partner } = await loadPartner(call);
    assertCurrency(body.mrr, partner.currency);
    const id = call.ids('cus');
    await call.trx
      .insertInto('customers')
      .values({
        partner_id: call.principal.partnerId,
        livemode: call.principal.livemode,
        id,
        name: body.name,
        segment: body.segment ?? null,
        vertical: body.vertical ?? null,
        state: body.state,
        mrr: body.mrr.amount,
        contract_at: body.state === 'prospect' ? null : call.now,
        go_live_at: body.state === 'live' ? call.now : null,
        churned_at: null,
        renewal_on: body.renewalOn ?? null,
        owner: body.owner ?? null,
        email: body.email ?? null,
        external_id: body.externalId ?? null,
        csat: null,
        nps: null,
        override: null,
        tags: [...new Set(body.tags)],
        created_at: call.now,
        updated_at: call.now,
        updated_by: actorName(call),
      })
      .execute();
    await audit(call, 'customer.created', id);
    await announce(call, 'customer.created', id);
    const customer = await loadCustomer(call, id);
    if (!customer) throw notFound('customer');
    return customerView(program, partner.currency, customer, call.now.getTime());
  });
}
