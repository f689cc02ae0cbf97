import type { Customer, HealthPolicy, ProgramDefinition, RosterColumns, RosterSummary } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import {
  exclusivityConditions,
  exclusivityState,
  healthScore,
  latestReadings,
  portfolioHealth,
  readingState,
  type HealthResult,
  type Reading,
} from '@gangway/rules';

/** A customer with what has been measured about it and the tickets that are open for it. */
export interface CustomerFacts {
  readonly fact: PartnerHistory['customers'][number];
  readonly tickets: Customer['tickets'];
  readonly tags: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly updatedBy: string | null;
  readonly version: number;
}

const DAY = 86_400_000;
const TREND_WEEKS = 8;
const round = (value: number): number => Math.round(value);

interface Scored extends HealthResult {
  readonly change: number | null;
  readonly trend: readonly number[];
  readonly because: string | null;
}

export const readingsOf = (fact: CustomerFacts['fact']): Reading[] =>
  fact.measures.map(({ key, value, at }) => ({ key, value, at: Date.parse(at) }));

/** The score as it is now, without its past. */
export function standing(policy: HealthPolicy, fact: CustomerFacts['fact'], now: number): HealthResult {
  const override = fact.override && {
    value: fact.override.value,
    from: Date.parse(fact.override.at),
    until: Date.parse(fact.override.until),
  };
  return healthScore(policy, readingsOf(fact), override, now);
}

function score(policy: HealthPolicy, fact: CustomerFacts['fact'], now: number): Scored {
  const readings = readingsOf(fact);
  const current = standing(policy, fact, now);
  const past = (days: number) => healthScore(policy, readings, null, now - days * DAY).value;
  const month = past(30);
  const trend = Array.from({ length: TREND_WEEKS }, (_, week) => past((TREND_WEEKS - 1 - week) * 7)).flatMap((value) =>
    value === null ? [] : [round(value)],
  );
  return {
    ...current,
    change: current.value === null || month === null ? null : round(current.value) - round(month),
    trend,
    because: current.overridden ? (fact.override?.reason ?? null) : worstNote(policy, fact, readings, now),
  };
}

/** Words of the measure that takes most off the score. */
export function worstNote(
  policy: HealthPolicy,
  fact: CustomerFacts['fact'],
  readings: readonly Reading[],
  now: number,
): string | null {
  const latest = latestReadings(readings, now);
  const loss = (key: string, weightBps: number) => weightBps * (100 - (latest.get(key)?.value ?? 100));
  const worst = [...policy.measures].sort((a, b) => loss(b.key, b.weightBps) - loss(a.key, a.weightBps))[0];
  if (!worst) return null;
  return fact.measures.findLast(({ key, at }) => key === worst.key && Date.parse(at) <= now)?.note ?? null;
}

export function customerView(
  program: ProgramDefinition,
  currency: string,
  customer: CustomerFacts,
  now: number,
): Customer {
  const { fact } = customer;
  const policy = program.health;
  const scored = score(policy, fact, now);
  const readings = readingsOf(fact);
  const measured = scored.overridden ? healthScore(policy, readings, null, now).value : scored.value;
  const latest = latestReadings(readings, now);
  const before = latestReadings(readings, now - 30 * DAY);
  return {
    id: fact.id,
    name: fact.name,
    segment: fact.segment,
    vertical: fact.vertical,
    state: fact.state,
    mrr: { amount: fact.mrr, currency },
    contractAt: fact.contractAt,
    goLiveAt: fact.goLiveAt,
    renewalOn: fact.renewalOn,
    tickets: customer.tickets,
    nps: fact.nps && { value: fact.nps.value, scale: fact.nps.scale, measuredAt: fact.nps.at },
    health: {
      value: scored.value === null ? null : round(scored.value),
      band: scored.band,
      change: scored.change,
      trend: [...scored.trend],
      stale: scored.stale,
      measures: policy.measures.flatMap(({ key, title, weightBps }) => {
        const reading = latest.get(key);
        if (!reading) return [];
        const earlier = before.get(key);
        return [
          {
            key,
            label: title,
            value: reading.value,
            weightBps,
            change: earlier ? reading.value - earlier.value : null,
            measuredAt: new Date(reading.at).toISOString(),
            state: readingState(policy, reading.at, now),
            note:
              fact.measures.findLast((each) => each.key === key && Date.parse(each.at) === reading.at)?.note ?? null,
          },
        ];
      }),
      coverageBps: scored.coverageBps,
      attribution: policy.attribution,
      override:
        scored.overridden && fact.override
          ? {
              value: fact.override.value,
              reason: fact.override.reason,
              by: fact.override.by,
              until: fact.override.until,
              measured: measured === null ? null : round(measured),
            }
          : null,
    },
    owner: fact.owner,
    email: fact.email,
    externalId: fact.externalId,
    tags: [...customer.tags],
    createdAt: customer.createdAt,
    updatedAt: customer.updatedAt,
    updatedBy: customer.updatedBy,
    version: customer.version,
  };
}

export function rosterColumns(
  program: ProgramDefinition,
  customers: readonly CustomerFacts[],
  now: number,
): RosterColumns {
  const columns: RosterColumns = {
    id: [],
    name: [],
    segment: [],
    state: [],
    mrr: [],
    health: [],
    band: [],
    healthChange: [],
    trend: [],
    because: [],
    stale: [],
    overridden: [],
    renewalOn: [],
    critical: [],
    major: [],
    minor: [],
    question: [],
    nps: [],
    owner: [],
    tags: [],
  };
  for (const { fact, tickets, tags } of customers) {
    const scored = score(program.health, fact, now);
    columns.id.push(fact.id);
    columns.name.push(fact.name);
    columns.segment.push(fact.segment ?? fact.vertical);
    columns.state.push(fact.state);
    columns.mrr.push(fact.mrr);
    columns.health.push(scored.value === null ? null : round(scored.value));
    columns.band.push(scored.band);
    columns.healthChange.push(scored.change);
    columns.trend.push([...scored.trend]);
    columns.because.push(scored.because);
    columns.stale.push(scored.stale);
    columns.overridden.push(scored.overridden);
    columns.renewalOn.push(fact.renewalOn);
    columns.critical.push(tickets.critical);
    columns.major.push(tickets.major);
    columns.minor.push(tickets.minor);
    columns.question.push(tickets.question);
    columns.nps.push(fact.nps?.value ?? null);
    columns.owner.push(fact.owner);
    columns.tags.push([...tags]);
  }
  return columns;
}

/** Counts for tiers and exclusivity: live ones and those at risk. */
export const isActive = (fact: { readonly state: string }): boolean =>
  fact.state === 'live' || fact.state === 'at_risk';

export function rosterSummary(
  program: ProgramDefinition,
  facts: {
    readonly customers: readonly PartnerHistory['customers'][number][];
    readonly quarterlyMrr: PartnerHistory['quarterlyMrr'];
    readonly currency: string;
    readonly tier: string;
    readonly now: number;
  },
): RosterSummary {
  const { customers, currency, now } = facts;
  const money = (amount: number) => ({ amount, currency });
  const present = customers.filter(({ state }) => state !== 'churned' && state !== 'prospect');
  const scored = present.map((fact) => ({ mrr: fact.mrr, ...score(program.health, fact, now) }));
  const portfolio = portfolioHealth(scored);
  const mrrOf = (band: string | null) =>
    money(scored.filter((each) => each.band === band).reduce((sum, { mrr }) => sum + mrr, 0));
  const mrr = present.reduce((sum, fact) => sum + fact.mrr, 0);
  return {
    health: portfolio.value === null ? null : Math.round(portfolio.value * 10) / 10,
    weighting: portfolio.weighting,
    red: scored.filter(({ band }) => band === 'red').length,
    bands: { red: mrrOf('red'), amber: mrrOf('amber'), green: mrrOf('green'), none: mrrOf(null) },
    mrr: money(mrr),
    count: customers.length,
    active: present.filter(isActive).length,
    exclusivity: exclusivity(program, facts, mrr, present),
    attribution: program.health.attribution,
  };
}

function exclusivity(
  program: ProgramDefinition,
  facts: Parameters<typeof rosterSummary>[1],
  mrr: number,
  present: readonly PartnerHistory['customers'][number][],
): RosterSummary['exclusivity'] {
  const policy = program.exclusivity;
  if (!policy) return null;
  const satisfied = present.flatMap(({ csat }) => (csat === null ? [] : [csat]));
  const [from, to] = facts.quarterlyMrr.slice(-2);
  const conditions = exclusivityConditions(policy, {
    mrr,
    active: present.filter(isActive).length,
    satisfactionBps:
      satisfied.length === 0
        ? null
        : Math.round((satisfied.reduce((sum, value) => sum + value, 0) / satisfied.length) * 100),
    growth: from && to ? { from: from.mrr, to: to.mrr } : null,
    fullQuarters: facts.quarterlyMrr.length,
  });
  const tiers = program.tierPolicy.tiers;
  const rank = (key: string) => tiers.findIndex((tier) => tier.key === key);
  const granted = rank(facts.tier) >= rank(policy.grantedFromTier);
  const needed = {
    mrr: policy.minimumMrr.amount,
    active: policy.minimumActive,
    satisfaction: policy.satisfactionAboveBps,
    growth: policy.growthBps,
  };
  const units = { mrr: 'money', active: 'count', satisfaction: 'bps', growth: 'bps' } as const;
  return {
    state: granted ? exclusivityState(conditions, 1, policy.cureQuarters) : 'not_met',
    met: conditions.filter(({ met }) => met === true).length,
    conditions: conditions.map(({ key, met, actual }) => ({
      key,
      met,
      actual,
      needed: needed[key],
      unit: units[key],
      strict: key === 'satisfaction',
    })),
    fromTier: tiers.find(({ key }) => key === policy.grantedFromTier)?.name ?? policy.grantedFromTier,
  };
}
