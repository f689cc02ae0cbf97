import type { ImportReport } from '@gangway/contract';

/** What a row of a file tells about a customer. */
export type Field =
  'externalId' | 'name' | 'owner' | 'segment' | 'vertical' | 'mrr' | 'annualRevenue' | 'renewalOn' | 'email' | 'state';

/** Column names as the products' own exports head them, in lower case, each with the field it fills. */
const formats: Readonly<Record<ImportReport['format'], Readonly<Record<string, Field>>>> = {
  hubspot: {
    'record id': 'externalId',
    'company name': 'name',
    'company owner': 'owner',
    industry: 'vertical',
    'company size': 'segment',
    'lifecycle stage': 'state',
    'monthly recurring revenue': 'mrr',
    'annual revenue': 'annualRevenue',
    'renewal date': 'renewalOn',
    email: 'email',
  },
  salesforce: {
    'account id': 'externalId',
    id: 'externalId',
    'account name': 'name',
    'account owner': 'owner',
    industry: 'vertical',
    type: 'state',
    'customer segment': 'segment',
    'monthly recurring revenue': 'mrr',
    mrr__c: 'mrr',
    'annual revenue': 'annualRevenue',
    annualrevenue: 'annualRevenue',
    'renewal date': 'renewalOn',
    renewal_date__c: 'renewalOn',
    email: 'email',
  },
  gangway: {
    external_id: 'externalId',
    name: 'name',
    owner: 'owner',
    segment: 'segment',
    vertical: 'vertical',
    mrr: 'mrr',
    renewal_on: 'renewalOn',
    email: 'email',
    state: 'state',
  },
};

/** Column that only this format has. */
const marks: readonly { readonly format: ImportReport['format']; readonly column: string }[] = [
  { format: 'hubspot', column: 'company name' },
  { format: 'salesforce', column: 'account name' },
  { format: 'gangway', column: 'name' },
];

export interface Columns {
  readonly format: ImportReport['format'];
  /** Field of each column, by position; null: not read. */
  readonly fields: readonly (Field | null)[];
  readonly ignored: readonly string[];
}

/** Recognises an export by its header; null when it is none of them. */
export function columnsOf(header: readonly string[]): Columns | null {
  const names = header.map((name) => name.trim().toLowerCase());
  const format = marks.find(({ column }) => names.includes(column))?.format;
  if (!format) return null;
  const fields = names.map((name) => formats[format][name] ?? null);
  return { format, fields, ignored: header.filter((_, index) => fields[index] === null) };
}

/** Stages and types of the two products, in lower case. */
export const states: Readonly<Record<string, 'prospect' | 'onboarding' | 'live' | 'at_risk' | 'churned'>> = {
  prospect: 'prospect',
  subscriber: 'prospect',
  lead: 'prospect',
  'marketing qualified lead': 'prospect',
  'sales qualified lead': 'prospect',
  opportunity: 'prospect',
  onboarding: 'onboarding',
  customer: 'live',
  'customer - direct': 'live',
  'customer - channel': 'live',
  evangelist: 'live',
  live: 'live',
  at_risk: 'at_risk',
  'at risk': 'at_risk',
  churned: 'churned',
  'former customer': 'churned',
};
