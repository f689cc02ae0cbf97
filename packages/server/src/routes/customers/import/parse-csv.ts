import type { ImportReport } from '@gangway/contract';
import { parse } from 'csv-parse/sync';
import { ProblemError } from '../../../problem.js';
import { columnsOf, states, type Columns, type Field } from './csv-columns.js';

export interface ImportRow {
  readonly line: number;
  readonly externalId: string | null;
  readonly name: string;
  readonly owner: string | null;
  readonly segment: string | null;
  readonly vertical: string | null;
  /** Minor units a month. */
  readonly mrr: number;
  readonly renewalOn: string | null;
  readonly email: string | null;
  readonly state: 'prospect' | 'onboarding' | 'live' | 'at_risk' | 'churned';
}

type RowError = ImportReport['errors'][number];

export interface ParsedCsv {
  readonly format: ImportReport['format'];
  readonly ignored: readonly string[];
  readonly rows: readonly ImportRow[];
  readonly errors: readonly RowError[];
  readonly total: number;
}

export const MAX_ROWS = 100_000;
const MAX_TEXT = 500;

/**
 * Reads an export. A file that cannot be read as a whole is refused; a row that cannot is reported by line and column, and the
 * others go on.
 *
 * @param exponent digits after the point of the partner's currency
 * @throws ProblemError for a file with the wrong delimiter, without a known header, or too long
 */
export function parseCsv(text: string, exponent: number): ParsedCsv {
  const records = readRecords(text);
  const [header, ...body] = records;
  if (!header || header.record.every((cell) => cell.trim() === ''))
    throw refuse('header', 'The file is empty: its first line has to name the columns.');
  const columns = columnsOf(header.record) ?? unknownHeader(header.record);
  if (body.length > MAX_ROWS)
    throw new ProblemError(
      'payload_too_large',
      `The file has ${body.length} rows, and at most ${MAX_ROWS} go in at a time. Split it.`,
    );
  const rows: ImportRow[] = [];
  const errors: RowError[] = [];
  const seen = new Map<string, number>();
  for (const { line, record } of body) {
    const faults = [...shapeFaults(header.record, record, line)];
    const row = faults.length === 0 ? readRow(columns, header.record, record, line, exponent, faults) : null;
    const identity = row && (row.externalId ?? row.name.toLowerCase());
    const before = identity === null ? undefined : seen.get(identity);
    if (row && before !== undefined)
      faults.push({
        line,
        column: null,
        code: 'duplicate',
        detail: `The same customer stands in line ${before} already.`,
        value: row.externalId ?? row.name,
      });
    if (faults.length > 0) errors.push(...faults);
    else if (row && identity !== null) {
      seen.set(identity, line);
      rows.push(row);
    }
  }
  return { format: columns.format, ignored: columns.ignored, rows, errors, total: body.length };
}

interface Line {
  readonly line: number;
  readonly record: readonly string[];
}

function readRecords(text: string): Line[] {
  const records: Line[] = [];
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines }) => {
        // `lines` is where the record ends; a cell with line breaks begins earlier, and people look for its beginning.
        const breaks = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
        records.push({ line: lines - breaks, record });
        return null;
      },
    });
  } catch (error) {
    throw refuse(
      'syntax',
      `The file is not CSV: ${error instanceof Error ? error.message : String(error)}. A quote inside a quoted cell is written twice.`,
    );
  }
  return records;
}

function unknownHeader(header: readonly string[]): never {
  const first = header[0] ?? '';
  const delimiter = header.length === 1 ? [';', '\t', '|'].find((each) => first.includes(each)) : undefined;
  if (delimiter !== undefined) {
    const name = { ';': 'semicolons', '\t': 'tabs', '|': 'bars' }[delimiter] ?? delimiter;
    throw refuse(
      'delimiter',
      `The columns are separated by ${name}, not by commas. Export it again as "CSV (comma separated)".`,
    );
  }
  throw refuse(
    'header',
    `No known export: it needs a column "Company name" (HubSpot), "Account Name" (Salesforce) or "name". It has: ${header.slice(0, 12).join(', ')}.`,
  );
}

const refuse = (code: string, detail: string): ProblemError =>
  new ProblemError('validation_failed', detail, { errors: [{ pointer: '/', code, detail }] });

function* shapeFaults(header: readonly string[], record: readonly string[], line: number): Generator<RowError> {
  if (record.length !== header.length) {
    yield {
      line,
      column: null,
      code: 'columns',
      detail: `The line has ${record.length} cells and the header ${header.length}. A comma inside a cell needs quotes around it.`,
      value: null,
    };
  }
}

function readRow(
  columns: Columns,
  header: readonly string[],
  record: readonly string[],
  line: number,
  exponent: number,
  faults: RowError[],
): ImportRow | null {
  const cell = (field: Field): { text: string; column: string } | null => {
    const index = columns.fields.indexOf(field);
    const text = index < 0 ? '' : (record[index] ?? '').trim();
    return text === '' ? null : { text, column: header[index] ?? '' };
  };
  const fault = (column: string | null, code: string, detail: string, value: string | null): null => {
    faults.push({ line, column, code, detail, value: value && value.slice(0, 120) });
    return null;
  };
  const words = (field: Field): string | null => {
    const found = cell(field);
    if (!found) return null;
    if (/^[=@]|^[+-](?![\d.,]+$)/.test(found.text))
      return fault(found.column, 'formula', 'Begins like a formula. Take the leading sign away.', found.text);
    if (found.text.length > MAX_TEXT)
      return fault(found.column, 'too_long', `Longer than ${MAX_TEXT} characters.`, found.text);
    return found.text;
  };
  const amount = (field: Field): number | null => {
    const found = cell(field);
    if (!found) return null;
    const plain = found.text.replace(/^[A-Z]{3}\s|^[$€£¥]\s?/, '').replaceAll(/(?<=\d),(?=\d{3}(?:\D|$))/g, '');
    if (!/^\d+(?:\.\d+)?$/.test(plain)) return fault(found.column, 'number', 'Not an amount like 1250.00.', found.text);
    const minor = Math.round(Number(plain) * 10 ** exponent);
    return Number.isSafeInteger(minor) ? minor : fault(found.column, 'number', 'Too large.', found.text);
  };
  const name = words('name');
  if (name === null && faults.length === 0)
    fault(header[columns.fields.indexOf('name')] ?? null, 'required', 'Every customer needs a name.', null);
  const monthly = amount('mrr');
  const yearly = monthly === null ? amount('annualRevenue') : null;
  const row = {
    line,
    externalId: words('externalId'),
    owner: words('owner'),
    segment: words('segment'),
    vertical: words('vertical'),
    mrr: monthly ?? (yearly === null ? 0 : Math.round(yearly / 12)),
    renewalOn: readDate(cell('renewalOn'), fault),
    email: readEmail(cell('email'), fault),
    state: readState(cell('state'), fault),
  };
  return name === null || faults.length > 0 ? null : { ...row, name };
}

type Fault = (column: string | null, code: string, detail: string, value: string | null) => null;
type Cell = { text: string; column: string } | null;

/** `2026-05-12`, with or without a time behind it, or `5/12/2026` as the two products write it in US English. */
function readDate(cell: Cell, fault: Fault): string | null {
  if (!cell) return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(cell.text);
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell.text);
  const [year, month, day] = iso ? iso.slice(1) : us ? [us[3], us[1], us[2]] : [];
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const instant = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date)
    return fault(cell.column, 'date', 'Not a date that exists, like 2026-05-12 or 5/12/2026.', cell.text);
  return date;
}

function readEmail(cell: Cell, fault: Fault): string | null {
  if (!cell) return null;
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell.text)
    ? cell.text
    : fault(cell.column, 'email', 'Not an e-mail address.', cell.text);
}

function readState(cell: Cell, fault: Fault): ImportRow['state'] {
  if (!cell) return 'prospect';
  const state = states[cell.text.toLowerCase()];
  if (!state)
    fault(cell.column, 'state', `Not a known stage. Known are: ${Object.keys(states).join(', ')}.`, cell.text);
  return state ?? 'prospect';
}
