import type { CustomerState, HealthBand } from '@gangway/contract';
import { commonMessages } from '../foundation/messages.js';
import type { EveryRosterActMessage } from './acts/acts.messages.js';
import type { FilteredMessages } from './grid/filtered.messages.js';
import type { PrintMessages } from './rows/print-rows.messages.js';

const states: Record<CustomerState, string> = {
  prospect: 'Prospect',
  onboarding: 'Onboarding',
  live: 'Live',
  at_risk: 'At risk',
  churned: 'Left',
};
const bands: Record<HealthBand, string> = { red: 'red', amber: 'amber', green: 'green' };
/** Words for what is counted, and the plural of a customer. */
const customers = (count: number, text = String(count)): string => (count === 1 ? '1 customer' : `${text} customers`);

/** Texts of the customer roster. Where a function takes a count and a text, the text is the count as the reader's language writes it. */
export const customerRosterMessages = {
  ...commonMessages,
  title: 'Customers',
  customers,
  import: 'Import',
  export: 'Export',
  add: 'Add customer',
  noWrite: 'Your role may look at customers but not add any. Ask whoever runs the portal.',
  portfolio: 'Portfolio',
  health: 'Portfolio health, weighted by MRR',
  healthSimple: 'Portfolio health, each account the same',
  reds: (count: number): string => `${count} red`,
  noScore: 'no score',
  bandShare: (amount: string, band: HealthBand): string => `${amount} ${bands[band]}`,
  bandsLabel: (parts: readonly string[]): string => `MRR by health: ${parts.join(', ')}`,
  tier: 'Tier',
  toTier: (count: number, what: 'customers' | 'deals', tier: string): string =>
    `${count === 1 ? `1 ${what.slice(0, -1)}` : `${count} ${what}`} to ${tier}`,
  tierAgreed: 'set by agreement',
  tierTop: 'the highest there is',
  tierAtRisk: (count: number, minimum: number): string => `${count} of ${minimum} needed to keep it`,
  tierFrom: (tier: string, minimum: number, held: boolean): string => `${tier}, ${held ? 'from ' : ''}${minimum}`,
  protection: (tier: string): string => `Territory protection, from ${tier}`,
  conditionsOf: (met: number, all: number): string => `${met} of ${all}`,
  conditionsMet: 'conditions met',
  condition: (met: boolean): string => (met ? 'Met:' : 'Not met:'),
  conditions: {
    mrr: (value: string): string => `MRR ${value}`,
    active: (value: string): string => `${value} active`,
    satisfaction: (value: string): string => `Satisfaction ${value}`,
    growth: (value: string): string => `Growth ${value}`,
  },
  needs: (value: string, strict: boolean): string => `${strict ? 'over' : 'of'} ${value}`,
  revenue: 'Recurring revenue',
  perMonth: 'a month',
  active: (count: number, all: number): string => `${count} of ${customers(all)} active`,
  views: 'Views',
  view: { all: 'All', attention: 'Needs attention', renewing: 'Renewing soon', onboarding: 'Onboarding' },
  search: 'Search customers',
  filterHealth: 'Health',
  filterState: 'Stage',
  filterOwner: 'Owner',
  sortBy: 'Sort by',
  band: { red: 'Red', amber: 'Amber', green: 'Green', none: 'No score' },
  states,
  column: {
    name: 'Customer',
    segment: 'Segment',
    health: 'Health',
    because: 'Because',
    mrr: 'MRR',
    state: 'Stage',
    renewalOn: 'Renews',
    tickets: 'Tickets',
    nps: 'NPS',
    owner: 'Owner',
    tags: 'Tags',
  },
  columns: 'Columns',
  details: 'Details',
  sortHint: 'With Shift: sort by this as well',
  select: (name: string): string => `Select ${name}`,
  selectAll: 'Select all',
  open: (name: string): string => `Details of ${name}`,
  healthLabel: (band: HealthBand | null, change: number): string =>
    band === null
      ? 'no score'
      : `${bands[band]}, ${change > 0 ? `up ${change}` : change < 0 ? `down ${-change}` : 'unchanged'}`,
  tooLittle: 'Too little data yet',
  stale: 'Not measured lately',
  byHand: 'Set by hand',
  days: (count: number): string => `${count} d`,
  overdue: 'overdue',
  severity: { critical: 'critical', major: 'major', minor: 'minor', question: 'question' },
  noTickets: 'None',
  weighted: 'weighted',
  paying: (count: string): string => `MRR of the ${count} who pay`,
  loadingRest: (loaded: string, total: string): string => `${loaded} of ${total} loaded`,
  restFailed: (loaded: string, total: string): string => `The rest did not load: ${loaded} of ${total} are here.`,
  noneTitle: 'No customers in this program',
  noneText: 'The program keeps no roster, so there is nothing to show or to set up here.',
  errorTitle: 'Customers did not load',
};
export type CustomerRosterMessages = typeof customerRosterMessages &
  EveryRosterActMessage &
  FilteredMessages &
  PrintMessages;
