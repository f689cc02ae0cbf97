import {
  estimatePayout,
  listPayouts,
  listRevenueLines,
  listStatements,
  retrieveBilling,
  retrievePayoutAccount,
  retrieveStatement,
} from '@gangway/contract';
import type { Hono } from 'hono';
import { bind } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { page } from '../../page.js';
import { notFound, ProblemError } from '../../problem.js';
import { loadBilling, loadPayoutAccount } from '../../store/billing.store.js';
import { billingSummary, notConnected, payoutView, revenueLineView, statementView } from './billing.view.js';
import { explain, ledgerLines } from './ledger.js';

const newestFirst = (
  a: { readonly period: string; readonly id: string },
  b: { readonly period: string; readonly id: string },
): number => (a.period === b.period ? (a.id < b.id ? -1 : 1) : a.period < b.period ? 1 : -1);

export function billingRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, retrieveBilling, async (call) => billingSummary(await loadBilling(call)));

  bind(app, deps, listRevenueLines, async (call, { query }) => {
    const facts = await loadBilling(call);
    const lines = ledgerLines(facts)
      .map((line) => revenueLineView(line, facts))
      .filter(
        ({ period, stream }) =>
          (query.period === undefined || period === query.period) &&
          (query.stream === undefined || stream === query.stream),
      )
      .sort(newestFirst);
    return page(lines, query);
  });

  bind(app, deps, listStatements, async (call, { query }) => {
    const facts = await loadBilling(call);
    const lines = ledgerLines(facts);
    return page(facts.statements.map((statement) => statementView(statement, facts, lines)).sort(newestFirst), query);
  });

  bind(app, deps, retrieveStatement, async (call, { params }) => {
    const facts = await loadBilling(call);
    const statement = facts.statements.find(({ id }) => id === params.id);
    if (!statement) throw notFound('statement');
    return statementView(statement, facts, ledgerLines(facts));
  });

  bind(app, deps, listPayouts, async (call, { query }) => {
    const facts = await loadBilling(call);
    const lines = ledgerLines(facts);
    return page(facts.statements.flatMap((statement) => payoutView(statement, lines) ?? []).sort(newestFirst), query);
  });

  bind(app, deps, retrievePayoutAccount, async (call) => (await loadPayoutAccount(call)) ?? notConnected);

  bind(app, deps, estimatePayout, async (call, { query }) => {
    const facts = await loadBilling(call);
    const share = facts.program.revenueShare;
    const [balance] = billingSummary(facts).balances;
    if (!share?.phases || !balance?.explanation) {
      throw new ProblemError(
        'validation_failed',
        'There is nothing to estimate with: the program sets no rates, or nothing has been earned yet.',
      );
    }
    const tier =
      query.tier === undefined ? undefined : facts.program.tierPolicy.tiers.find(({ key }) => key === query.tier);
    if (query.tier !== undefined && !tier) {
      const known = facts.program.tierPolicy.tiers.map(({ key }) => key).join(', ');
      throw new ProblemError('validation_failed', `?tier: there is no tier ${query.tier}. There are: ${known}.`, {
        errors: [{ pointer: '?tier', code: 'unknown_tier', detail: `One of ${known}.` }],
      });
    }
    const now = balance.explanation;
    const lines = ledgerLines(facts);
    const then = explain(facts, lines, now.period, balance.currency, {
      tier: tier?.key ?? facts.partner.tier,
      month: query.month ?? now.month,
    });
    return {
      tier: then.tier,
      month: then.month,
      phase: then.phase ?? 'not set',
      now,
      then,
      difference: {
        amount: (then.operatorShare?.amount ?? 0) - (now.operatorShare?.amount ?? 0),
        currency: balance.currency,
      },
    };
  });
}
