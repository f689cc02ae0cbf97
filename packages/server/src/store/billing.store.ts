import { partnerHistorySchema } from '@gangway/contract/history';
import type { Call } from '../bind.js';
import type { BillingFacts } from '../routes/billing/billing.view.js';
import { resolve } from '../routes/onboarding/facts.js';
import { loadDisputes } from './disputes.store.js';
import { loadCustomerStates } from './customers.store.js';
import { documents } from './documents.js';
import { loadPlan } from './onboarding.store.js';

const { revenue, statements, payoutAccount } = partnerHistorySchema.shape;

export async function loadPayoutAccount(call: Call): Promise<BillingFacts['account']> {
  return (await documents(call.trx, call.principal.partnerId, 'payout_accounts', payoutAccount))[0] ?? null;
}

/** The ledger of the call's partner. */
export async function loadBilling(call: Call): Promise<BillingFacts> {
  const plan = await loadPlan(call);
  const gate = plan.program.revenueShare?.payoutGate ?? null;
  const names = await loadCustomerStates(call);
  return {
    program: plan.program,
    partner: plan.partner,
    revenue: await documents(call.trx, call.principal.partnerId, 'revenue_lines', revenue.def.element),
    statements: await documents(call.trx, call.principal.partnerId, 'statements', statements.def.element),
    disputes: await loadDisputes(call),
    customers: names,
    customerNames: new Map(names.map(({ id, name }) => [id, name])),
    account: await loadPayoutAccount(call),
    gateOpen: gate === null || (resolve(plan).gates.get(gate)?.open ?? false),
    now: call.now.getTime(),
  };
}
