import {
  importDelimiters,
  importTargets,
  type ImportColumns,
  type ImportDelimiter,
  type ImportTarget,
} from '@gangway/contract';
import { fieldIn, fieldOf, formatOf, type Field } from './csv-columns.js';
import { readTable } from './parse-csv.js';
import { signs } from './read-records.js';
import { conventionsOf, fits, type Conventions } from './read-row.js';

const SAMPLES = 3;
const SAMPLE_LENGTH = 60;

/** Words in the names of columns, in lower case, that tell what they are. The first that stands in a name decides. */
const clues: readonly (readonly [RegExp, Field])[] = [
  [/mail/, 'email'],
  [/owner|manager|responsible|zust[äa]ndig|betreuer/, 'owner'],
  [/renew|contract end|verl[äa]ngerung/, 'renewalOn'],
  [/mrr|monthly|recurring|monatlich/, 'mrr'],
  [/annual|yearly|\barr\b|acv|j[äa]hrlich/, 'annualRevenue'],
  [/\bid\b|_id$|number$|\bnr\b/, 'externalId'],
  [/stage|state|status|phase|lifecycle/, 'state'],
  [/segment|size/, 'segment'],
  [/industry|vertical|sector|branche/, 'vertical'],
  [/name|company|customer|account|client|firma|kunde|organi[sz]ation/, 'name'],
];
/** What values alone can tell: only what looks like nothing else. */
const telling = ['email', 'renewalOn', 'state'] as const satisfies readonly Field[];

/**
 * Looks at a file before it goes in.
 *
 * @param currency ISO 4217, of the roster
 * @param said what parts the cells; else what the first line has most of
 * @throws ProblemError for a file that is empty, too long, or has a quote that never closes
 */
export function inspectCsv(text: string, currency: string, said?: ImportDelimiter): Omit<ImportColumns, 'remembered'> {
  const delimiter = said ?? delimiterOf(text);
  const [header, ...rows] = readTable(text, delimiter);
  const names = header.cells.map((name) => name.trim());
  const whole = rows.filter(({ cells, misquoted }) => cells.length === names.length && misquoted === null);
  const conventions = conventionsOf(currency, [], null);
  const columns = names.map((name, at) =>
    look(
      name,
      whole.map(({ cells }) => (cells[at] ?? '').trim()),
      conventions,
    ),
  );
  const format = formatOf(names) ?? null;
  const guesses = guess(columns, format, delimiter);
  return {
    format,
    delimiter,
    rows: rows.length,
    columns: columns.map((column, at) => ({
      ...column,
      samples: [...column.samples],
      guess: guesses[at] ?? null,
      fits: Object.fromEntries(column.fits),
    })),
  };
}

interface Column {
  readonly name: string;
  readonly samples: readonly string[];
  readonly filled: number;
  readonly fits: ReadonlyMap<ImportTarget, number>;
}

function look(name: string, values: readonly string[], conventions: Conventions): Column {
  const some = values.filter((value) => value !== '');
  const empty = values.length - some.length;
  const samples = new Set<string>();
  for (const value of some) {
    samples.add(value.slice(0, SAMPLE_LENGTH));
    if (samples.size === SAMPLES) break;
  }
  const count = (target: ImportTarget) =>
    some.reduce((sum, value) => sum + Number(fits(target, value, conventions)), 0);
  return {
    name,
    samples: [...samples],
    filled: some.length,
    fits: new Map(importTargets.map((target) => [target, count(target) + (target === 'name' ? 0 : empty)])),
  };
}

/** What each column is: by its name in an export that is known, else by a word in its name, else by its values. */
function guess(
  columns: readonly Column[],
  format: ImportColumns['format'],
  delimiter: ImportDelimiter,
): (ImportTarget | null)[] {
  const taken = new Set<Field>();
  /** The way of writing that fits most rows; where it is all the same, a comma goes with semicolons. */
  const target = (field: Field, { fits: rows }: Column): ImportTarget | null => {
    const ways = importTargets.filter((each) => fieldOf[each] === field);
    if (delimiter === 'semicolon') ways.reverse();
    const [most = null] = ways.toSorted((one, other) => (rows.get(other) ?? 0) - (rows.get(one) ?? 0));
    return most;
  };
  const take = (field: Field | undefined, column: Column, needed: number): ImportTarget | null => {
    if (field === undefined || taken.has(field)) return null;
    const most = target(field, column);
    if (most === null || (column.fits.get(most) ?? 0) < needed) return null;
    taken.add(field);
    return most;
  };
  const named = columns.map((column) => {
    const { name, filled, fits: rows } = column;
    const field = (format && fieldIn(format, name)) ?? clues.find(([word]) => word.test(name.toLowerCase()))?.[1];
    // A name that none of the values bears out is no clue.
    const empty = (rows.get('externalId') ?? 0) - filled;
    return take(field, column, filled === 0 ? 0 : field === 'name' ? 1 : empty + 1);
  });
  return columns.map((column, at) => {
    if (named[at] || column.filled === 0) return named[at] ?? null;
    const all = column.fits.get('externalId') ?? 0;
    return telling.reduce<ImportTarget | null>((found, field) => found ?? take(field, column, all), null);
  });
}

/** The sign that the first line has most of, outside of quotes. */
function delimiterOf(text: string): ImportDelimiter {
  const [line = ''] = text
    .replace(/"[^"]*"/g, '')
    .trimStart()
    .split(/[\r\n]/, 1);
  const count = (delimiter: ImportDelimiter) => line.split(signs[delimiter]).length;
  return importDelimiters.reduce((most, each) => (count(each) > count(most) ? each : most));
}
