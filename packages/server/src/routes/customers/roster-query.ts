import { customerStates, type ProgramDefinition, type QueriedRoster, type RosterQuery } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import { portfolioHealth } from '@gangway/rules';
import { dateIn } from '@gangway/rules/calendar';
import type { Call } from '../../bind.js';
import { ProblemError } from '../../problem.js';
import { wordsIn } from '../../words-in.js';
import { standing, type CustomerFacts } from './customers.view.js';

/** Days before a renewal from which on it is soon. */
const RENEWAL_DAYS = 60;
const DAY = 86_400_000;

/** From where and when the roster is looked at. */
export interface Viewpoint {
  readonly now: number;
  /** Local date of the partner. */
  readonly today: string;
  /** Whose alphabet names are sorted by. */
  readonly locale: string;
}

export interface RosterRow {
  readonly customer: CustomerFacts;
  /** Unrounded; null: no score. */
  readonly value: number | null;
  readonly band: 'red' | 'amber' | 'green' | null;
}

/** What a query makes of the roster. */
export interface RosterAnswer extends Pick<QueriedRoster, 'totals' | 'groups'> {
  readonly rows: readonly RosterRow[];
}

export function viewpointOf(call: Call, partner: PartnerHistory['partner'], locale = partner.locale): Viewpoint {
  const now = call.now.getTime();
  try {
    return { now, today: dateIn(partner.timeZone, now), locale: Intl.getCanonicalLocales(locale)[0] ?? 'en' };
  } catch {
    const detail = `There is no language ${locale}. Write it as de or pt-BR.`;
    throw new ProblemError('validation_failed', `locale: ${detail}`, {
      errors: [{ pointer: 'locale', code: 'locale', detail }],
    });
  }
}

/** What a query may hold; empty strings of a parameter count as left out. */
export type RosterQuestion = { readonly [Key in keyof RosterQuery]?: RosterQuery[Key] };

/** Every customer with its score as it is now. */
export const rosterRows = (program: ProgramDefinition, customers: readonly CustomerFacts[], now: number): RosterRow[] =>
  customers.map((customer) => {
    const { value, band } = standing(program.health, customer.fact, now);
    return { customer, value, band };
  });

function inView({ customer, band }: RosterRow, view: RosterQuestion['view'], today: string): boolean {
  const { fact, tickets } = customer;
  switch (view) {
    case 'attention':
      return (
        fact.state !== 'churned' &&
        (band === 'red' || fact.state === 'at_risk' || tickets.critical > 0 || tickets.major > 0)
      );
    case 'renewing': {
      if (fact.renewalOn === null || fact.state === 'churned') return false;
      const days = (Date.parse(fact.renewalOn) - Date.parse(today)) / DAY;
      return days >= 0 && days <= RENEWAL_DAYS;
    }
    case 'onboarding':
      return fact.state === 'onboarding';
    default:
      return true;
  }
}

/** Rows that a query lets through, in its order; without one in that of the names. Equal ones keep theirs. */
export function queryRows(all: readonly RosterRow[], query: RosterQuestion, { today, locale }: Viewpoint): RosterRow[] {
  const found = wordsIn(query.search);
  const rows: RosterRow[] = [];
  for (const row of all) {
    const { fact, tags } = row.customer;
    const segment = segmentOf(row);
    if (query.state !== undefined && fact.state !== query.state) continue;
    if (query.owner !== undefined && fact.owner !== query.owner) continue;
    if (query.segment !== undefined && segment !== query.segment) continue;
    if (query.tag !== undefined && !tags.includes(query.tag)) continue;
    if (query.minMrr !== undefined && fact.mrr < query.minMrr) continue;
    if (found && !found(fact.name, segment ?? '', fact.owner ?? '', ...tags)) continue;
    if (query.band !== undefined && (row.band ?? 'none') !== query.band) continue;
    if (inView(row, query.view, today)) rows.push(row);
  }
  return query.sort === undefined ? rows : sorted(rows, query.sort, locale);
}

const segmentOf = ({ customer: { fact } }: RosterRow): string | null => fact.segment ?? fact.vertical;

/** Puts rows together by segment, those of none last, and leaves each its place in its group. */
function segments(rows: readonly RosterRow[], { locale }: Viewpoint): [string | null, RosterRow[]][] {
  const { compare } = new Intl.Collator(locale);
  const groups = new Map<string | null, RosterRow[]>();
  for (const row of rows) {
    const own = groups.get(segmentOf(row));
    if (own) own.push(row);
    else groups.set(segmentOf(row), [row]);
  }
  return [...groups].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : compare(a, b)));
}

/** The rows that a query lets through, group by group where it asks for groups, with what they come to. */
export function answerQuery(
  all: readonly RosterRow[],
  query: RosterQuestion,
  grouped: boolean,
  viewpoint: Viewpoint,
  currency: string,
): RosterAnswer {
  const rows = queryRows(all, query, viewpoint);
  const totals = rosterTotals(rows, currency);
  if (!grouped) return { rows, totals, groups: [] };
  const groups = segments(rows, viewpoint);
  return {
    rows: groups.flatMap(([, own]) => own),
    totals,
    groups: groups.map(([word, own]) => ({ word, count: own.length, totals: rosterTotals(own, currency) })),
  };
}

type SortValue = string | number | null;
const values: Readonly<Record<string, (row: RosterRow) => SortValue>> = {
  name: ({ customer }) => customer.fact.name,
  health: ({ value }) => (value === null ? null : Math.round(value)),
  mrr: ({ customer }) => customer.fact.mrr,
  state: ({ customer }) => customerStates.indexOf(customer.fact.state),
  renewalOn: ({ customer }) => (customer.fact.renewalOn === null ? null : Date.parse(customer.fact.renewalOn)),
  tickets: ({ customer: { tickets } }) =>
    tickets.critical * 1e9 + tickets.major * 1e6 + tickets.minor * 1e3 + tickets.question,
  nps: ({ customer }) => customer.fact.nps?.value ?? null,
  owner: ({ customer }) => customer.fact.owner,
};

/** By several keys; what has no value comes last either way. */
function sorted(rows: readonly RosterRow[], sort: string, locale: string): RosterRow[] {
  // Made once: a collator costs more than many comparisons.
  const { compare } = new Intl.Collator(locale);
  const keys = sort.split(',').map((key) => ({ value: values[key.replace(/^-/, '')], down: key.startsWith('-') }));
  const keyed = rows.map((row) => ({ row, values: keys.map(({ value }) => value?.(row) ?? null) }));
  keyed.sort((a, b) => {
    for (const [index, { down }] of keys.entries()) {
      const [left, right] = [a.values[index] ?? null, b.values[index] ?? null];
      if (left === right) continue;
      if (left === null) return 1;
      if (right === null) return -1;
      const order =
        typeof left === 'string' && typeof right === 'string' ? compare(left, right) : left < right ? -1 : 1;
      if (order !== 0) return down ? -order : order;
    }
    return 0;
  });
  return keyed.map(({ row }) => row);
}

/** What rows come to. Recurring revenue counts as in the summary: without prospects and those who left. */
export function rosterTotals(rows: readonly RosterRow[], currency: string): QueriedRoster['totals'] {
  const paying = rows.filter(({ customer: { fact } }) => fact.state !== 'prospect' && fact.state !== 'churned');
  const { value } = portfolioHealth(paying.map((row) => ({ value: row.value, mrr: row.customer.fact.mrr })));
  const count = (pick: (tickets: CustomerFacts['tickets']) => number) =>
    rows.reduce((total, { customer }) => total + pick(customer.tickets), 0);
  return {
    paying: paying.length,
    mrr: { amount: paying.reduce((total, { customer }) => total + customer.fact.mrr, 0), currency },
    health: value === null ? null : Math.round(value * 10) / 10,
    red: paying.filter(({ band }) => band === 'red').length,
    tickets: count(({ critical, major, minor, question }) => critical + major + minor + question),
    critical: count(({ critical }) => critical),
  };
}

export function countViews(rows: readonly RosterRow[], { today }: Viewpoint): QueriedRoster['views'] {
  const views = { all: rows.length, attention: 0, renewing: 0, onboarding: 0 };
  for (const row of rows)
    for (const view of ['attention', 'renewing', 'onboarding'] as const) if (inView(row, view, today)) views[view] += 1;
  return views;
}
