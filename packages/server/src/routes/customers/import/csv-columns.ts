import type { CustomerState, ImportReport } from '@gangway/contract';
import { refuseFile } from '../../../text-file.js';

/** What a row of a file tells about a customer. */
export type Field =
  'externalId' | 'name' | 'owner' | 'segment' | 'vertical' | 'mrr' | 'annualRevenue' | 'renewalOn' | 'email' | 'state';

/** Column names as the products' own exports head them, in lower case, each with the field it fills. */
const names: Readonly<Record<ImportReport['format'], Readonly<Record<string, Field>>>> = {
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
  /** Position of the column that fills a field. */
  readonly positions: ReadonlyMap<Field, number>;
  /** Names of the columns as the file writes them. */
  readonly header: readonly string[];
  readonly ignored: readonly string[];
}

/**
 * Recognises an export by its header.
 *
 * @throws ProblemError for another delimiter, a header that is none of the known, or two columns that say the same
 */
export function columnsOf(cells: readonly string[]): Columns {
  const header = cells.map((name) => name.trim());
  const format = formatOf(header);
  if (!format) throw unknownHeader(header);
  const positions = new Map<Field, number>();
  const ignored: string[] = [];
  header.forEach((name, position) => {
    const field = fields[format].get(name.toLowerCase());
    const before = field && positions.get(field);
    if (before !== undefined) {
      throw refuseFile(
        'header',
        `The columns "${header[before]}" and "${name}" say the same. Leave one of them in the file.`,
      );
    }
    if (field) positions.set(field, position);
    else if (name !== '') ignored.push(name);
  });
  return { format, positions, header, ignored };
}

const fields = {
  hubspot: new Map(Object.entries(names.hubspot)),
  salesforce: new Map(Object.entries(names.salesforce)),
  gangway: new Map(Object.entries(names.gangway)),
};

function formatOf(header: readonly string[]): ImportReport['format'] | undefined {
  const known = new Set(header.map((name) => name.toLowerCase()));
  return marks.find(({ column }) => known.has(column))?.format;
}

const delimiters = [
  { sign: ';', name: 'semicolons' },
  { sign: '\t', name: 'tabs' },
  { sign: '|', name: 'bars' },
];

/** Not guessed from here on: where a semicolon parts columns, "1.250" may be a thousand of what it is elsewhere. */
function unknownHeader(header: readonly string[]): Error {
  const line = header.join(',');
  const other = delimiters.find(({ sign }) => {
    const cells = line.split(sign).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    return formatOf(cells) !== undefined || (header.length === 1 && cells.length > 1);
  });
  if (other) {
    return refuseFile(
      'delimiter',
      `The columns are separated by ${other.name}, not by commas. Export it again as "CSV (comma separated)".`,
    );
  }
  return refuseFile(
    'header',
    `No known export: the first line has to name the columns, and one of them has to be "Company name" (HubSpot), "Account Name" (Salesforce) or "name". It has: ${header.slice(0, 12).join(', ').slice(0, 300)}.`,
  );
}

/** Stages and types of the two products, in lower case. */
export const states: ReadonlyMap<string, CustomerState> = new Map([
  ['prospect', 'prospect'],
  ['subscriber', 'prospect'],
  ['lead', 'prospect'],
  ['marketing qualified lead', 'prospect'],
  ['sales qualified lead', 'prospect'],
  ['opportunity', 'prospect'],
  ['onboarding', 'onboarding'],
  ['customer', 'live'],
  ['customer - direct', 'live'],
  ['customer - channel', 'live'],
  ['evangelist', 'live'],
  ['live', 'live'],
  ['at_risk', 'at_risk'],
  ['at risk', 'at_risk'],
  ['churned', 'churned'],
  ['former customer', 'churned'],
]);
