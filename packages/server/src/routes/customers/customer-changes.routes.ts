import {
  changeCustomers,
  endHealthOverride,
  exportCustomers,
  overrideHealth,
  undoCustomers,
  updateCustomer,
  type BulkResult,
} from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import type { Hono } from 'hono';
import { actorName, audit } from '../../access/audit.js';
import { assertVersion, bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { notFound, ProblemError } from '../../problem.js';
import {
  lockCustomers,
  stateChanges,
  undoChange,
  writeCustomer,
  writeOverride,
} from '../../store/customer-changes.store.js';
import { loadCustomer, loadCustomers, lockCustomer } from '../../store/customers.store.js';
import { announce } from '../../store/events.store.js';
import { loadPartner } from '../../store/partner.store.js';
import { keepUndo } from '../../store/undo.store.js';
import { bulkChange, type BulkChange } from './bulk-change.js';
import { customerView, standing, type CustomerFacts } from './customers.view.js';
import { exportCsv } from './export-csv.js';
import { assertCurrency } from './roster-currency.js';
import { queryRows, rosterRows, rosterTotals, viewpointOf } from './roster-query.js';

const DAY = 86_400_000;
const LONGEST_OVERRIDE = 90 * DAY;

const faulty = (pointer: string, code: string, detail: string) =>
  new ProblemError('validation_failed', `${pointer}: ${detail}`, { errors: [{ pointer, code, detail }] });

/** A customer that is about to change, unless it has already, since the caller saw it. */
async function changing(call: Call, id: string) {
  const { program, partner } = await loadPartner(call);
  const customer = await lockCustomer(call, id);
  if (!customer) throw notFound('customer');
  const view = (facts: CustomerFacts) => customerView(program, partner.currency, facts, call.now.getTime());
  assertVersion(call, customer.version, view(customer));
  /** As it is after the change, which everyone hears of. */
  const changed = async () => {
    const after = await loadCustomer(call, id);
    if (!after) throw notFound('customer');
    await announce(call, 'customer.updated', id, after.version);
    return view(after);
  };
  return { program, partner, customer, view, changed };
}

type Override = PartnerHistory['customers'][number]['override'];

/** Health of the whole roster as it is, and with another override of one customer. */
async function portfolioWith(call: Call, id: string, override: Override) {
  const { program, partner } = await loadPartner(call);
  const now = call.now.getTime();
  const rows = rosterRows(program, await loadCustomers(call), now);
  const changed = rows.map((row) => {
    if (row.customer.fact.id !== id) return row;
    const { value, band } = standing(program.health, { ...row.customer.fact, override }, now);
    return { ...row, value, band };
  });
  return {
    before: rosterTotals(rows, partner.currency).health,
    after: rosterTotals(changed, partner.currency).health,
  };
}

/** Applies one change to many, and says what became of each. */
async function changeMany(call: Call, ids: readonly string[], change: BulkChange): Promise<BulkResult> {
  const wanted = [...new Set(ids)];
  const rows = await lockCustomers(call, wanted);
  const result: Omit<BulkResult, 'undo'> = { changed: [], unchanged: [], failed: [] };
  const entries: Parameters<typeof keepUndo>[2][number][] = [];
  for (const id of wanted) {
    const row = rows.get(id);
    if (!row) {
      result.failed.push({ id, name: null, code: 'not_found', detail: 'There is no such customer.' });
      continue;
    }
    const outcome = change(row, call.now);
    if (outcome.kind === 'failed')
      result.failed.push({ id, name: row.name, code: outcome.code, detail: outcome.detail });
    else if (outcome.kind === 'unchanged') result.unchanged.push(id);
    else {
      await writeCustomer(call, id, outcome.changes);
      entries.push({ id, version: row.version + 1, before: outcome.before });
      result.changed.push(id);
    }
  }
  return { ...result, undo: await keepUndo(call, 'bulk', entries) };
}

export function customerChangesRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, updateCustomer, async (call, { params, body }) => {
    const { partner, customer, changed } = await changing(call, params.id);
    const { mrr, state, renewalOn, externalId, tags, ...plain } = body;
    if (mrr) assertCurrency(mrr, partner.currency);
    const { contractAt, goLiveAt } = customer.fact;
    const times = {
      contract_at: contractAt === null ? null : new Date(contractAt),
      go_live_at: goLiveAt === null ? null : new Date(goLiveAt),
    };
    await writeCustomer(call, params.id, {
      ...plain,
      ...(mrr ? { mrr: mrr.amount } : {}),
      ...(state && state !== customer.fact.state ? stateChanges(times, state, call.now) : {}),
      ...(renewalOn === undefined ? {} : { renewal_on: renewalOn }),
      ...(externalId === undefined ? {} : { external_id: externalId }),
      ...(tags ? { tags: [...new Set(tags)] } : {}),
    });
    await audit(call, 'customer.updated', params.id);
    return changed();
  });

  bind(app, deps, changeCustomers, async (call, { body }) => {
    const result = await changeMany(call, body.ids, bulkChange(body));
    if (result.changed.length > 0) {
      await audit(call, `customers.${body.action}`, `${result.changed.length} changed, undo ${result.undo?.id ?? ''}`);
      await announce(call, 'customer.bulk_changed', call.principal.partnerId);
    }
    return result;
  });

  bind(app, deps, undoCustomers, async (call, { params }) => {
    const result = await undoChange(call, params.id);
    if (result === null) throw notFound('undo');
    if (result === 'gone')
      throw new ProblemError('invalid_transition', 'It was taken back already, or its day is over.');
    await audit(call, 'customers.undone', params.id);
    await announce(call, 'customer.bulk_changed', call.principal.partnerId);
    return { ...result, undo: null };
  });

  bind(app, deps, exportCustomers, async (call, { body }) => {
    if (!call.may('customers:read'))
      throw new ProblemError('scope_missing', 'customers.export needs the scope customers:read besides export:read.');
    const { program, partner } = await loadPartner(call);
    const viewpoint = viewpointOf(call, partner, body.locale);
    const rows = queryRows(rosterRows(program, await loadCustomers(call), viewpoint.now), body.query ?? {}, viewpoint);
    const ids = body.ids && new Set(body.ids);
    const wanted = ids ? rows.filter(({ customer }) => ids.has(customer.fact.id)) : rows;
    const text = exportCsv({ program, currency: partner.currency, now: viewpoint.now }, wanted, body);
    await audit(call, 'customers.exported', `${wanted.length} customers`);
    return {
      name: `customers-${viewpoint.today}.csv`,
      type: 'text/csv; charset=utf-8',
      bytes: new TextEncoder().encode(text),
    };
  });

  bind(app, deps, overrideHealth, async (call, { params, query, body }) => {
    const { customer, view, changed } = await changing(call, params.id);
    const ahead = Date.parse(body.until) - call.now.getTime();
    if (ahead <= 0) throw faulty('/until', 'past', 'The end is over already. Give an instant to come.');
    if (ahead > LONGEST_OVERRIDE) throw faulty('/until', 'too_far', 'A score by hand stands for 90 days at most.');
    const override: Override = {
      value: body.value,
      reason: body.reason,
      by: actorName(call),
      at: call.now.toISOString(),
      until: body.until,
    };
    const portfolio = await portfolioWith(call, params.id, override);
    if (query.dryRun)
      return { customer: view({ ...customer, fact: { ...customer.fact, override } }), portfolio, dryRun: true };
    await writeOverride(call, params.id, override);
    await audit(call, 'customer.health_overridden', params.id);
    return { customer: await changed(), portfolio, dryRun: false };
  });

  bind(app, deps, endHealthOverride, async (call, { params }) => {
    const { customer, changed } = await changing(call, params.id);
    const { override } = customer.fact;
    if (!override || Date.parse(override.until) <= call.now.getTime())
      throw new ProblemError('invalid_transition', 'Nobody has set the health of this customer by hand.');
    const portfolio = await portfolioWith(call, params.id, null);
    await writeOverride(call, params.id, null);
    await audit(call, 'customer.health_override_ended', params.id);
    return { customer: await changed(), portfolio, dryRun: false };
  });
}
