import { listContacts, retrieveProfile, retrieveProgram, retrieveTier } from '@gangway/contract';
import { tierProgress } from '@gangway/rules';
import type { Hono } from 'hono';
import { bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { loadCustomerStates } from '../../store/customers.store.js';
import { documents } from '../../store/documents.js';
import { loadContacts, loadPartner } from '../../store/partner.store.js';
import { partnerHistorySchema } from '@gangway/contract/history';

export function programRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, retrieveProgram, async (call) => {
    const { program } = await loadPartner(call);
    return {
      key: program.key,
      version: program.version,
      name: program.name,
      vendor: program.vendor,
      timeZone: program.timeZone.name,
      tiers: program.tierPolicy.tiers.map(({ key, name, minimum, benefits }) => ({ key, name, minimum, benefits })),
      kpis: program.kpis,
      resources: program.resources,
      terms: program.terms,
      options: program.options,
      features: {
        plan: program.phases.some(({ tasks }) => tasks.length > 0),
        training: program.curricula.length > 0,
        customers: true,
        payouts: program.revenueShare !== null,
        ladder: program.support.ladder !== null,
      },
    };
  });

  bind(app, deps, retrieveProfile, async (call) => {
    const { partner, program, version } = await loadPartner(call);
    const tier = program.tierPolicy.tiers.find(({ key }) => key === partner.tier);
    return {
      id: partner.id,
      name: partner.name,
      program: { key: program.key, name: program.name, version: program.version },
      vendor: program.vendor,
      tier: { key: partner.tier, name: tier?.name ?? partner.tier },
      tierSince: partner.tierSince,
      agreementEffectiveOn: partner.agreementEffectiveOn,
      contractSignedAt: partner.contractSignedAt,
      kickoffOn: partner.kickoffOn,
      timeZone: partner.timeZone,
      locale: partner.locale,
      currency: partner.currency,
      segments: partner.segments,
      verticals: partner.verticals,
      bundle: partner.bundle,
      status: partner.suspendedFor === undefined ? partner.status : ('suspended' as const),
      version,
    };
  });

  bind(app, deps, retrieveTier, tierOf);

  bind(app, deps, listContacts, async (call) => {
    const { partner, program } = await loadPartner(call);
    const people = await loadContacts(call);
    const roles = program.contacts
      .filter(({ tiers }) => tiers?.includes(partner.tier) ?? true)
      .map(({ key, name, email, channel, for: purpose }) => ({
        id: `con_${key}`,
        name,
        role: name,
        side: 'vendor' as const,
        email,
        channel,
        for: purpose,
      }));
    return { data: [...people.map((person) => ({ ...person, for: null })), ...roles] };
  });
}

async function tierOf(call: Call) {
  const { partner, program } = await loadPartner(call);
  const policy = program.tierPolicy;
  const count =
    policy.metric === 'customers'
      ? await activeCustomers(call)
      : policy.metric === 'deals'
        ? await dealsWon(call, policy.window)
        : null;
  const progress = tierProgress(policy, { held: partner.tier, count, missedReviews: 0 });
  const definition = policy.tiers.find(({ key }) => key === progress.tier);
  const next = policy.tiers.find(({ key }) => key === progress.next);
  return {
    tier: {
      key: progress.tier,
      name: definition?.name ?? progress.tier,
      minimum: definition?.minimum ?? null,
      benefits: definition?.benefits ?? [],
    },
    metric: policy.metric,
    count,
    next: next && next.minimum !== null ? { key: next.key, name: next.name, minimum: next.minimum } : null,
    remaining: progress.remaining,
    atRisk: progress.atRisk,
    ladder: policy.tiers.map(({ key, name, minimum }) => ({ key, name, minimum, held: key === progress.tier })),
  };
}

/** Customers that count for the tier: under contract and not gone. */
async function activeCustomers(call: Call): Promise<number> {
  return (await loadCustomerStates(call)).filter(({ state }) => state !== 'prospect' && state !== 'churned').length;
}

async function dealsWon(call: Call, window: 'lifetime' | 'trailing_12_months'): Promise<number> {
  const deals = await documents(
    call.trx,
    call.principal.partnerId,
    'deals',
    partnerHistorySchema.shape.deals.def.element,
  );
  const since = window === 'lifetime' ? 0 : call.now.getTime() - 365 * 86_400_000;
  return deals.filter(({ won, closedAt }) => won && closedAt !== null && Date.parse(closedAt) >= since).length;
}
