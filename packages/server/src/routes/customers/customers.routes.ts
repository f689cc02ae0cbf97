import {
  createCustomer,
  importCustomers,
  listCustomers,
  retrieveCustomer,
  retrieveRoster,
  summarizeCustomers,
  type Customer,
} from '@gangway/contract';
import { partnerHistorySchema } from '@gangway/contract/history';
import type { Hono } from 'hono';
import { audit } from '../../access/audit.js';
import { bind } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { exponentOf } from '../../money.js';
import { badCursor, makeCursor, page, readCursor } from '../../page.js';
import { notFound, ProblemError } from '../../problem.js';
import { countCustomers, loadCustomer, loadCustomers } from '../../store/customers.store.js';
import { documents } from '../../store/documents.js';
import { importRows } from '../../store/import.store.js';
import { loadPartner } from '../../store/partner.store.js';
import { customerView, rosterColumns, rosterSummary } from './customers.view.js';
import { parseCsv } from './import/parse-csv.js';

const MAX_ERRORS = 1000;
const WINDOW = 2000;

export function customersRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, retrieveRoster, async (call, { query }) => {
    const { program, partner } = await loadPartner(call);
    const limit = query.limit ?? WINDOW;
    const [name, id] = query.cursor === undefined ? [] : readCursor(query.cursor).split('\n');
    if (query.cursor !== undefined && (name === undefined || id === undefined)) throw badCursor();
    const customers = await loadCustomers(call, {
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
    const search = query.search?.toLowerCase();
    const views = (await loadCustomers(call))
      .map((customer) => customerView(program, partner.currency, customer, call.now.getTime()))
      .filter((customer) => search === undefined || customer.name.toLowerCase().includes(search))
      .filter((customer) => query.state === undefined || customer.state === query.state)
      .filter((customer) => query.band === undefined || customer.health.band === query.band);
    return page(query.sort === undefined ? views : sorted(views, query.sort), query);
  });

  bind(app, deps, retrieveCustomer, async (call, { params }) => {
    const { program, partner } = await loadPartner(call);
    const customer = await loadCustomer(call, params.id);
    if (!customer) throw notFound('customer');
    return customerView(program, partner.currency, customer, call.now.getTime());
  });

  bind(app, deps, createCustomer, async (call, { body }) => {
    const { program, partner } = await loadPartner(call);
    if (body.mrr.currency !== partner.currency) {
      const detail = `The roster is kept in ${partner.currency}.`;
      throw new ProblemError('validation_failed', `/mrr/currency: ${detail}`, {
        errors: [{ pointer: '/mrr/currency', code: 'currency', detail }],
      });
    }
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
        created_at: call.now,
      })
      .execute();
    await audit(call, 'customer.created', id);
    const customer = await loadCustomer(call, id);
    if (!customer) throw notFound('customer');
    return customerView(program, partner.currency, customer, call.now.getTime());
  });

  bind(app, deps, importCustomers, async (call, { query, body }) => {
    const { partner } = await loadPartner(call);
    const parsed = parseCsv(body, exponentOf(partner.currency));
    const dryRun = query.dryRun ?? false;
    const outcome = await importRows(call, parsed.rows, dryRun);
    if (!dryRun) await audit(call, 'customers.imported', `${outcome.created} created, ${outcome.updated} updated`);
    return {
      format: parsed.format,
      dryRun,
      rows: parsed.total,
      ...outcome,
      failed: new Set(parsed.errors.map(({ line }) => line)).size,
      errors: parsed.errors.slice(0, MAX_ERRORS),
      ignored: [...parsed.ignored],
    };
  });
}

type SortValue = string | number | null;
const values: Readonly<Record<string, (customer: Customer) => SortValue>> = {
  name: ({ name }) => name.toLowerCase(),
  health: ({ health }) => health.value,
  mrr: ({ mrr }) => mrr.amount,
  state: ({ state }) => state,
  renewalOn: ({ renewalOn }) => renewalOn,
  tickets: ({ tickets }) => tickets.critical * 1e6 + tickets.major * 1e4 + tickets.minor * 100 + tickets.question,
  nps: ({ nps }) => nps?.value ?? null,
  owner: ({ owner }) => owner,
};

/** By several keys; what has no value comes last either way. */
function sorted(customers: Customer[], sort: string): Customer[] {
  const keys = sort.split(',').map((key) => ({ value: values[key.replace(/^-/, '')], down: key.startsWith('-') }));
  return customers.sort((a, b) => {
    for (const { value, down } of keys) {
      const [left, right] = [value?.(a) ?? null, value?.(b) ?? null];
      if (left === right) continue;
      if (left === null) return 1;
      if (right === null) return -1;
      return (left < right ? -1 : 1) * (down ? -1 : 1);
    }
    return 0;
  });
}
