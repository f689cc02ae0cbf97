import type { Client } from '@gangway/client';
import type { Customer, RosterSummary, TierProgress } from '@gangway/contract';
import { date, dayOf, daysBetween, longDate, money, number, percent, signed, wholeMoney } from './say.js';

export interface Roster {
  readonly summary: RosterSummary;
  readonly tier: TierProgress;
  /** As the roster sorts them when it is opened: the lowest score first, those without one last. */
  readonly customers: readonly Customer[];
  /** What a score is about, by the customer's id: it may hold figures, and stands in the roster's columns only. */
  readonly because: ReadonlyMap<string, string>;
}

export async function readRoster({ customers, tier }: Client): Promise<Roster> {
  const [summary, progress, columns] = await Promise.all([customers.summary(), tier.retrieve(), customers.columns()]);
  const all: Customer[] = [];
  for await (const customer of customers.list()) all.push(customer);
  return {
    summary,
    tier: progress,
    customers: all.sort((a, b) => scoreOf(a) - scoreOf(b)),
    because: new Map(columns.columns.id.map((id, row) => [id, columns.columns.because[row] ?? ''])),
  };
}
const scoreOf = ({ health }: Customer): number => health.value ?? Number.MAX_VALUE;

/** What the roster says when it is opened. */
export function customersLines(roster: Roster, now: number): string[] {
  const { customers, summary, because } = roster;
  return [
    ...summaryLines(roster),
    ...viewLines(customers, now),
    ...customers.map((customer) => rowLine(customer, because.get(customer.id) ?? '', now)),
    totalsLine(customers, summary),
    `${customers.length} customers`,
  ];
}

function summaryLines({ summary, tier }: Roster): string[] {
  const { health, red, bands } = summary;
  const shares = (['red', 'amber', 'green', 'none'] as const).filter((band) => bands[band].amount > 0);
  return [
    `${health === null ? '' : number(health, 1)} ${red > 0 ? `${red} red` : ''}`,
    `MRR by health: ${shares.map((band) => money(bands[band])).join(', ')}`,
    shares
      .filter((band) => band !== 'none')
      .map((band) => wholeMoney(bands[band]))
      .join(' '),
    ...(tier.ladder.length > 1 ? tierLines(tier) : []),
    ...(summary.exclusivity
      ? [
          `${summary.exclusivity.met} of ${summary.exclusivity.conditions.length}`,
          ...summary.exclusivity.conditions.map(
            ({ actual, needed, unit }) =>
              `${actual === null ? '' : inUnit(unit, actual, summary)} ${inUnit(unit, needed, summary)}`,
          ),
        ]
      : [wholeMoney(summary.mrr), `${summary.active} of ${summary.count} active`]),
  ];
}

function inUnit(unit: 'money' | 'count' | 'bps', amount: number, { mrr }: RosterSummary): string {
  if (unit === 'money') return wholeMoney({ amount, currency: mrr.currency });
  return unit === 'bps' ? percent(amount) : number(amount);
}

function tierLines({ tier, metric, count, remaining, next, atRisk, ladder }: TierProgress): string[] {
  const progress =
    metric === null || count === null
      ? ''
      : atRisk && tier.minimum !== null
        ? `${count} of ${tier.minimum}`
        : next && remaining !== null
          ? `${remaining} to ${next.name}`
          : '';
  const held = ladder.findIndex((each) => each.held);
  const from = Math.max(0, Math.min(held - 1, ladder.length - 3));
  const shown = metric === null ? ladder : ladder.slice(from, from + 3);
  const words = shown.map(({ minimum, held: here }) =>
    metric === null || count === null || minimum === null || (minimum <= count && !here) ? '' : String(minimum),
  );
  return [`${tier.name} ${progress}`, `${metric === null ? '' : (count ?? '')} ${words.join(' ')}`, words.join(' ')];
}

/** How many customers each view holds, counted here from the customers one by one. */
function viewLines(customers: readonly Customer[], now: number): string[] {
  const there = customers.filter(({ state }) => state !== 'churned');
  const attention = there.filter(
    ({ state, health, tickets }) =>
      health.band === 'red' || state === 'at_risk' || tickets.critical > 0 || tickets.major > 0,
  );
  const renewing = there.filter(({ renewalOn }) => {
    const days = renewalOn === null ? -1 : daysBetween(dayOf(now), renewalOn);
    return days >= 0 && days <= 60;
  });
  const onboarding = customers.filter(({ state }) => state === 'onboarding');
  return [customers, attention, renewing, onboarding].map(({ length }) => number(length));
}

function rowLine({ name, health, mrr, renewalOn, tickets, nps }: Customer, because: string, now: number): string {
  const { change, value } = health;
  const open = [tickets.critical, tickets.major, tickets.minor, tickets.question].filter((count) => count > 0);
  const left = renewalOn === null ? Infinity : daysBetween(dayOf(now), renewalOn);
  return [
    name,
    value === null ? '' : number(value),
    change === null ? '' : signed(number(change)),
    because,
    wholeMoney(mrr),
    renewalOn === null ? '' : date(renewalOn),
    left > 60 || left < 0 ? '' : `${left} d`,
    ...open,
    nps === null ? '' : number(nps.value),
    // What is drawn, in words for those who hear it.
    change ? String(Math.abs(change)) : '',
    ...open,
  ].join(' ');
}

function totalsLine(customers: readonly Customer[], { health, mrr, red }: RosterSummary): string {
  const paying = customers.filter(({ state }) => state !== 'prospect' && state !== 'churned').length;
  const sum = (of: (tickets: Customer['tickets']) => number) =>
    customers.reduce((total, { tickets }) => total + of(tickets), 0);
  const critical = sum((tickets) => tickets.critical);
  return [
    `${customers.length} customers`,
    health === null ? (red > 0 ? `${red} red` : '') : number(health, 1),
    paying < customers.length ? `MRR of the ${paying} who pay` : '',
    wholeMoney(mrr),
    number(sum((tickets) => tickets.critical + tickets.major + tickets.minor + tickets.question)),
    critical > 0 ? `${critical} ${critical}` : '',
  ].join(' ');
}

/** What a row says once it is opened: the measures behind its score, and how it went. */
export function detailLines({ health, contractAt, renewalOn }: Customer): string[] {
  const { override, measures, coverageBps, trend, change: lately } = health;
  const [first, last] = [trend[0], trend.at(-1)];
  return [
    override ? `${override.by} until ${date(dayOf(override.until))}: ${override.reason}` : '',
    override && override.measured !== null ? number(override.measured) : '',
    ...measures.map(({ label, weightBps, value, change, note, measuredAt, state }) =>
      [
        label,
        percent(weightBps),
        change ? signed(number(change)) : '',
        number(value),
        note ?? '',
        note === null || state !== 'fresh' ? date(dayOf(measuredAt)) : '',
      ].join(' '),
    ),
    measures.length > 0 && trend.length > 1 && first !== undefined && last !== undefined
      ? `${lately === null ? '' : signed(number(lately))} ${number(first)} ${number(last)}`
      : '',
    [
      measures.length > 0 && coverageBps < 10_000 ? percent(coverageBps) : '',
      contractAt ? date(dayOf(contractAt)) : '',
      renewalOn ? longDate(renewalOn) : '',
    ].join(' '),
  ];
}
