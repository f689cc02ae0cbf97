import {
  downloadStatementCsv,
  downloadStatementPdf,
  estimatePayout,
  linkPayoutAccount,
  listPayouts,
  listRevenueLines,
  listStatements,
  listStepDowns,
  retrieveBilling,
  retrievePayout,
  retrievePayoutAccount,
  retrieveStatement,
  updatePayoutAccount,
} from '@gangway/contract';
import type { Hono } from 'hono';
import { audit } from '../../access/audit.js';
import { bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { page } from '../../page.js';
import { notFound, ProblemError } from '../../problem.js';
import { wordsIn } from '../../words-in.js';
import { loadBilling, loadPayoutAccount } from '../../store/billing.store.js';
import { putPayoutAccount } from '../../store/disputes.store.js';
import { announce } from '../../store/events.store.js';
import { loadPartner } from '../../store/partner.store.js';
import { loadPrintBrand, loadPrintLogo } from '../branding/print-brand.js';
import { accountView } from './account.view.js';
import { billingSummary, type BillingFacts } from './billing.view.js';
import { basisOf, estimateOptions, moved, shareOf, stepDown, tierOf } from './estimate.js';
import { ledgerLines, type LedgerLine } from './ledger.js';
import { statementCsv } from './statement-csv.js';
import { statementSums, type StatementSum } from './statement-sums.js';
import { payoutStory, payoutView, revenueLineView, statementView } from './statement.view.js';

const newestFirst = (
  a: { readonly period: string; readonly id: string },
  b: { readonly period: string; readonly id: string },
): number => (a.period === b.period ? (a.id < b.id ? -1 : 1) : a.period < b.period ? 1 : -1);

const allSums = (facts: BillingFacts, lines: readonly LedgerLine[]): StatementSum[] =>
  [...new Set(facts.statements.map(({ currency }) => currency))].flatMap((currency) =>
    statementSums(facts, lines, currency),
  );

/** A statement with the facts around it. */
async function statementOf(call: Call, id: string) {
  const facts = await loadBilling(call);
  const lines = ledgerLines(facts);
  const sums = allSums(facts, lines).find(({ fact }) => fact.id === id);
  if (!sums) throw notFound('statement');
  const views = sums.lines.map((line) => revenueLineView(facts, lines, line)).sort(newestFirst);
  return { facts, statement: statementView(facts, sums), lines: views };
}

export function billingRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, retrieveBilling, async (call) => billingSummary(await loadBilling(call)));

  bind(app, deps, listRevenueLines, async (call, { query }) => {
    const facts = await loadBilling(call);
    const all = ledgerLines(facts);
    const lines = all.filter(
      ({ fact, state, statementId }) =>
        (query.state === undefined || state === query.state) &&
        (query.period === undefined || fact.period === query.period) &&
        (query.stream === undefined || fact.stream === query.stream) &&
        (query.currency === undefined || fact.currency === query.currency) &&
        (query.statement === undefined || statementId === query.statement),
    );
    const found = wordsIn(query.search);
    const views = lines
      .map((line) => revenueLineView(facts, all, line))
      .filter(({ customer, invoice }) => found?.(customer.name, invoice?.number ?? '') ?? true);
    return page(views.sort(newestFirst), query);
  });

  bind(app, deps, listStatements, async (call, { query }) => {
    const facts = await loadBilling(call);
    const sums = allSums(facts, ledgerLines(facts));
    return page(sums.map((each) => statementView(facts, each)).sort(newestFirst), query);
  });

  bind(app, deps, retrieveStatement, async (call, { params }) => (await statementOf(call, params.id)).statement);

  bind(app, deps, downloadStatementCsv, async (call, { params }) => {
    const { statement, lines } = await statementOf(call, params.id);
    const bytes = new TextEncoder().encode(statementCsv(statement, lines));
    return { name: `${statement.id}.csv`, type: 'text/csv; charset=utf-8', bytes };
  });

  bind(app, deps, downloadStatementPdf, async (call, { params }) => {
    const { facts, statement, lines } = await statementOf(call, params.id);
    const { partner, program } = await loadPartner(call);
    // A quarter of a second that not every start has to pay.
    const { statementPdf } = await import('./statement-pdf.js');
    const bytes = await statementPdf({
      statement,
      lines,
      csv: statementCsv(statement, lines),
      vendor: program.vendor.name,
      partner: partner.name,
      label: program.revenueShare?.label ?? program.name,
      last4: facts.account?.last4 ?? null,
      colour: (await loadPrintBrand(call)).accentText,
      logo: await loadPrintLogo(call),
    });
    return { name: `${statement.id}.pdf`, type: 'application/pdf', bytes };
  });

  bind(app, deps, listPayouts, async (call, { query }) => {
    const facts = await loadBilling(call);
    return page(
      allSums(facts, ledgerLines(facts))
        .flatMap((sums) => payoutView(sums) ?? [])
        .sort(newestFirst),
      query,
    );
  });

  bind(app, deps, retrievePayout, async (call, { params }) => {
    const facts = await loadBilling(call);
    const sums = allSums(facts, ledgerLines(facts)).find(({ fact }) => fact.payout?.id === params.id);
    const story = sums && payoutStory(facts, sums);
    if (!story) throw notFound('payout');
    return story;
  });

  bind(app, deps, retrievePayoutAccount, async (call) => accountView(await loadPayoutAccount(call)));

  bind(app, deps, updatePayoutAccount, async (call, { body }) => {
    await putPayoutAccount(call, body);
    await audit(call, 'billing.account_updated', call.principal.partnerId);
    await announce(call, 'account.updated', call.principal.partnerId);
    return accountView(await loadPayoutAccount(call));
  });

  bind(app, deps, linkPayoutAccount, async (call) => {
    const account = accountView(await loadPayoutAccount(call));
    if (account.onboardingUrl === null)
      throw new ProblemError(
        'not_found',
        'There is no link for this payout account yet. The backend that talks to the provider sets it: PUT /billing/account.',
      );
    if (account.state === 'enabled' || account.state === 'pending')
      throw new ProblemError('invalid_transition', 'The account is connected and lacks nothing.');
    await audit(call, 'billing.account_linked', call.principal.partnerId);
    return { url: account.onboardingUrl, purpose: account.connected ? ('complete' as const) : ('connect' as const) };
  });

  bind(app, deps, listStepDowns, async (call) => {
    const facts = await loadBilling(call);
    const customers =
      facts.program.tierPolicy.metric === 'customers'
        ? facts.customers.filter(({ state }) => state !== 'prospect' && state !== 'churned').length
        : null;
    return {
      data: billingSummary(facts).balances.flatMap(({ currency, explanation }) =>
        explanation ? (stepDown(facts, basisOf(facts, explanation.period, currency, null), customers) ?? []) : [],
      ),
    };
  });

  bind(app, deps, estimatePayout, async (call, { query }) => {
    const facts = await loadBilling(call);
    const { balances } = billingSummary(facts);
    const balance =
      query.currency === undefined ? balances[0] : balances.find(({ currency }) => currency === query.currency);
    const period = balance?.explanation?.period;
    if (!facts.program.revenueShare?.phases || !balance || period === undefined) {
      throw new ProblemError(
        'validation_failed',
        'There is nothing to estimate with: the program sets no rates, or nothing has been earned yet in this currency.',
      );
    }
    const key = tierOf(facts, query);
    const { tiers } = facts.program.tierPolicy;
    if (key !== undefined && !tiers.some((tier) => tier.key === key)) {
      const known = tiers.map((tier) => tier.key).join(', ');
      throw new ProblemError('validation_failed', `?tier: there is no tier ${key}. There are: ${known}.`, {
        errors: [{ pointer: '?tier', code: 'unknown_tier', detail: `One of ${known}.` }],
      });
    }
    const basis = basisOf(facts, period, balance.currency, query.software ?? null);
    const then = moved(facts, basis, {
      ...(key === undefined ? {} : { tier: key }),
      ...(query.month === undefined ? {} : { month: query.month }),
    });
    return {
      tier: then.tier,
      month: then.month,
      phase: then.phase ?? 'not set',
      now: basis.now,
      then,
      difference: { amount: shareOf(then) - shareOf(basis.now), currency: balance.currency },
      options: estimateOptions(facts, basis),
    };
  });
}
