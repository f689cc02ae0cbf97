import type { CustomerState, ImportReport, ImportTarget } from '@gangway/contract';
import { fieldOf, states, type Columns, type Field } from './csv-columns.js';
import type { CsvRecord } from './read-records.js';

/** What a row says of a customer; null: nothing. */
export interface ImportRow {
  readonly line: number;
  readonly externalId: string | null;
  readonly name: string;
  readonly owner: string | null;
  readonly segment: string | null;
  readonly vertical: string | null;
  /** Minor units a month. */
  readonly mrr: number | null;
  readonly renewalOn: string | null;
  readonly email: string | null;
  readonly state: CustomerState | null;
}

export type RowError = ImportReport['errors'][number];

/** How amounts and dates of a file are to be read. */
export interface Conventions {
  /** ISO 4217, of the roster. */
  readonly currency: string;
  readonly symbol: string | undefined;
  /** Digits after the point. */
  readonly digits: number;
  /** Whether 5/12/2026 is the fifth of December. */
  readonly dayFirst: boolean;
}

/**
 * @param dates every date of the file: one that can only be read day first tells how to read the others
 * @param dayFirst where somebody has said it
 */
export function conventionsOf(currency: string, dates: readonly string[], dayFirst: boolean | null): Conventions {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  const pairs = dates.flatMap((text) => {
    const [, first, second] = slashed.exec(text.trim()) ?? [];
    return first === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  return {
    currency,
    symbol: format.formatToParts(0).find(({ type }) => type === 'currency')?.value,
    digits: format.resolvedOptions().maximumFractionDigits ?? 2,
    dayFirst: dayFirst ?? (pairs.some(([first]) => first > 12) && pairs.every(([, second]) => second <= 12)),
  };
}

const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
/** Where the day stands first, points and hyphens are as common. */
const punctuated = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const MAX_TEXT = 500;

/** Reads one record: the row, or all that is wrong with it. */
export function readRow(columns: Columns, record: CsvRecord, conventions: Conventions): ImportRow | RowError[] {
  const { line, cells } = record;
  const faults: RowError[] = [];
  const fault = (at: number | null, { code, detail, suggestion }: Fault, value: string | null): null => {
    faults.push({
      line,
      column: at === null ? null : (columns.header[at] ?? null),
      position: at === null ? null : at + 1,
      code,
      detail,
      value: value && value.slice(0, 120),
      suggestion,
    });
    return null;
  };
  if (record.misquoted !== null) {
    const why = 'The quote that opens the cell has to close it; one inside it is written twice.';
    fault(record.misquoted, new Fault('quotes', why), cells[record.misquoted] ?? null);
    return faults;
  }
  if (cells.length !== columns.header.length) {
    const broken = cells.some((cell) => /[\r\n]/.test(cell));
    const hint = broken ? 'A quote may not be closed here.' : 'A comma inside a cell needs quotes around it.';
    const why = `The row has ${cells.length} cells and the header ${columns.header.length}. ${hint}`;
    fault(null, new Fault('columns', why), null);
    return faults;
  }

  /** Reads the cell of a field; an empty one says nothing. */
  const read = <T>(field: Field, parse: (text: string) => T | Fault): T | null => {
    const position = columns.positions.get(field);
    const text = position === undefined ? '' : (cells[position] ?? '').trim();
    if (position === undefined || text === '') return null;
    const value = parse(text);
    return value instanceof Fault ? fault(position, value, text) : value;
  };
  const words = (field: Field) => read(field, readWords);
  const amount = (field: Field) => read(field, (text) => readAmount(text, conventions, columns.comma.has(field)));
  const name = words('name');
  if (name === null && faults.length === 0)
    fault(columns.positions.get('name') ?? 0, new Fault('required', 'Every customer needs a name.'), null);
  const monthly = amount('mrr');
  const yearly = monthly === null ? amount('annualRevenue') : null;
  const row = {
    line,
    externalId: words('externalId'),
    owner: words('owner'),
    segment: words('segment'),
    vertical: words('vertical'),
    mrr: monthly ?? (yearly === null ? null : Math.round(yearly / 12)),
    renewalOn: read('renewalOn', (text) => readDate(text, conventions.dayFirst)),
    email: read('email', readEmail),
    state: read('state', readState),
  };
  return name === null || faults.length > 0 ? faults : { ...row, name };
}

/** Why a cell cannot be read. */
class Fault {
  constructor(
    readonly code: string,
    readonly detail: string,
    readonly suggestion: string | null = null,
  ) {}
}

/** Whether what stands in a cell can be read as a target. */
export function fits(target: ImportTarget, text: string, conventions: Conventions): boolean {
  const field = fieldOf[target];
  switch (field) {
    case 'mrr':
    case 'annualRevenue':
      return !(readAmount(text, conventions, target.endsWith('-comma')) instanceof Fault);
    case 'renewalOn':
      return !(readDate(text, target === 'renewalOn-day-first') instanceof Fault);
    case 'state':
      return !(readState(text) instanceof Fault);
    case 'email':
      return !(readEmail(text) instanceof Fault);
    default:
      return !(readWords(text) instanceof Fault);
  }
}

/** Text stays as it is, formulas too: only what hands it to a spreadsheet makes it safe. */
const readWords = (text: string): string | Fault =>
  text.length > MAX_TEXT ? new Fault('too_long', `Longer than ${MAX_TEXT} characters.`) : text;

/** Letters that are typed and scanned in the place of a digit. */
const lookalikes: Readonly<Record<string, string>> = { o: '0', O: '0', l: '1', I: '1' };

/** `1.250,00` and `1 250,00 €` as `€1,250.00`. */
const pointed = (text: string): string =>
  text
    .replace(/^([\d.,\s]+)([A-Z]{3}|[^\d\s.,+-]{1,3})$/u, '$2$1')
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/gu, '.')
    .replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','))
    .trim();

/**
 * `1250`, `1,250.00`, `€ 1,250.00` or `EUR 1250`: a comma parts thousands, as the two products export.
 *
 * @param comma a comma stands before the cents, and a point or a space parts thousands
 */
function readAmount(text: string, conventions: Conventions, comma: boolean): number | Fault {
  const amount = amountOf(comma ? pointed(text) : text, conventions);
  if (!(amount instanceof Fault) || amount.code !== 'number') return amount;
  const meant = text.replace(/[oOlI]/g, (letter) => lookalikes[letter] ?? letter);
  if (meant === text || amountOf(comma ? pointed(meant) : meant, conventions) instanceof Fault)
    return comma && amount.detail.startsWith('Not') ? new Fault('number', 'Not an amount like 1250,00.') : amount;
  return new Fault('number', 'A letter stands where a digit should be.', meant);
}

function amountOf(text: string, { currency, symbol, digits }: Conventions): number | Fault {
  const [, mark = '', number = ''] = /^([A-Z]{3}|[^\d\s.,+-]{1,3})?\s*(.*)$/u.exec(text) ?? [];
  const [, whole, fraction = ''] = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(number) ?? [];
  if (whole === undefined) return new Fault('number', 'Not an amount like 1250.00.');
  if (mark !== '' && mark !== currency && mark !== symbol)
    return new Fault('currency', `The roster is kept in ${currency}. Convert it, and leave "${mark}" away.`);
  const kept = `${whole.replaceAll(',', '')}${fraction.padEnd(digits, '0').slice(0, digits)}`;
  const minor = Number(kept) + (Number(fraction[digits] ?? 0) >= 5 ? 1 : 0);
  return Number.isSafeInteger(minor) ? minor : new Fault('number', 'Too large.');
}

/** `2026-05-12`, with or without a time behind it, or `5/12/2026` as the two products write it in US English. */
function readDate(text: string, dayFirst: boolean): string | Fault {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text) ?? [];
  const [, first, second, year] = (dayFirst ? punctuated : slashed).exec(text) ?? [];
  const [month, day] = dayFirst ? [second, first] : [first, second];
  const date =
    isoYear === undefined
      ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
      : `${isoYear}-${isoMonth}-${isoDay}`;
  const instant = new Date(`${date}T00:00:00Z`);
  // Some engines take 2026-02-30 for the second of March.
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date
    ? new Fault('date', 'Not a date that exists, like 2026-05-12 or 5/12/2026.')
    : date;
}

const readEmail = (text: string): string | Fault =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? text : new Fault('email', 'Not an e-mail address.');

const readState = (text: string): CustomerState | Fault =>
  states.get(text.toLowerCase()) ??
  new Fault('state', `Not a known stage. Known are: ${[...states.keys()].join(', ')}.`);
