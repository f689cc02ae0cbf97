import type { CustomerState, ImportColumns, ImportReport, ImportTarget } from '@gangway/contract';
import { refuseFile } from '../../../text-file.js';
import { signs } from './read-records.js';

/** What a row of a file tells about a customer. */
export type Field =
  | 'externalId'
  | 'name'
  | 'owner'
  | 'segment'
  | 'vertical'
  | 'mrr'
  | 'annualRevenue'
  | 'renewalOn'
  | 'email'
  | 'state';
type Format = NonNullable<ImportColumns['format']>;

/** Column names as the products' own exports head them, in lower case, each with the field it fills. */
const names: Readonly<Record<Format, Readonly<Record<string, Field>>>> = {
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
const marks: readonly { readonly format: Format; readonly column: string }[] = [
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
  /** What the amounts of the file have for a point, by field; a comma parts thousands elsewhere. */
  readonly comma: ReadonlySet<Field>;
  /** Whether 5/12/2026 is the fifth of December; null: the dates of the file tell. */
  readonly dayFirst: boolean | null;
}

export const fieldOf: Readonly<Record<ImportTarget, Field>> = {
  name: 'name',
  mrr: 'mrr',
  'mrr-comma': 'mrr',
  annualRevenue: 'annualRevenue',
  'annualRevenue-comma': 'annualRevenue',
  renewalOn: 'renewalOn',
  'renewalOn-day-first': 'renewalOn',
  state: 'state',
  owner: 'owner',
  segment: 'segment',
  vertical: 'vertical',
  email: 'email',
  externalId: 'externalId',
};

/**
 * Takes the columns as they are said to be.
 *
 * @param targets of each column, in their order; null: it is not read
 * @throws ProblemError where the header has more or fewer, none is the name, or two fill the same
 */
export function mappedColumns(cells: readonly string[], targets: readonly (ImportTarget | null)[]): Columns {
  const header = cells.map((name) => name.trim());
  if (targets.length !== header.length)
    throw refuseFile('columns', `The header has ${header.length} columns, and ${targets.length} are named.`);
  const positions = new Map<Field, number>();
  const comma = new Set<Field>();
  targets.forEach((target, position) => {
    if (target === null) return;
    const field = fieldOf[target];
    if (positions.has(field)) throw refuseFile('columns', `Two columns fill ${field}. Leave one of them out.`);
    positions.set(field, position);
    if (target.endsWith('-comma')) comma.add(field);
  });
  if (!positions.has('name')) throw refuseFile('columns', 'One column has to be the name.');
  return {
    format: 'mapped',
    positions,
    header,
    ignored: header.filter((name, position) => name !== '' && targets[position] === null),
    comma,
    dayFirst: targets.includes('renewalOn-day-first'),
  };
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
  return { format, positions, header, ignored, comma: new Set(), dayFirst: null };
}

const fields = {
  hubspot: new Map(Object.entries(names.hubspot)),
  salesforce: new Map(Object.entries(names.salesforce)),
  gangway: new Map(Object.entries(names.gangway)),
};

/** The field that a column fills in an export that is known. */
export const fieldIn = (format: Format, name: string): Field | undefined => fields[format].get(name.toLowerCase());

export function formatOf(header: readonly string[]): Format | undefined {
  const known = new Set(header.map((name) => name.toLowerCase()));
  return marks.find(({ column }) => known.has(column))?.format;
}

const delimiters = [
  { sign: signs.semicolon, name: 'semicolons' },
  { sign: signs.tab, name: 'tabs' },
  { sign: signs.bar, name: 'bars' },
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
