// The columns that a host gives, read once, and what stands in those of its own.
import { html } from 'lit';
import { builtInColumns, type OwnColumn, type RosterCustomer } from '../roster-column.js';
import { texts } from '../rows/cell-writers.js';
import type { Column } from '../rows/cells.view.js';
import { LEAST, MOST, mayHide, widthOf, type Placed, type Plan } from './column-plan.js';
import { dateOfDay } from '../engine/days.js';
import { keysOfValues, type Keys } from '../engine/own-keys.js';
import { ownKey } from '../engine/query.js';
import type { RosterTable } from '../engine/roster-table.js';
import type { Format } from '../../foundation/format.js';

/** What a host wants to see. */
export interface HostColumns {
  readonly usual: Plan;
  readonly own: readonly Column[];
  /** What a column of the host's is sorted by. */
  readonly keys: (table: RosterTable, key: string, locale: string) => readonly Keys[];
}

/** Columns that are only offered until somebody wants them. */
const OFFERED = ['segment', 'tags'];
const place = (id: string, hidden: boolean): Placed => ({ id, hidden, pin: null, width: null });

/** Says to whoever makes the page what is wrong, where, and what to do; the rest goes on. */
const complain = (where: string, what: string): void => console.error(`<partner-customer-roster> ${where}: ${what}`);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isBuiltIn = (id: unknown): boolean => builtInColumns.some((known) => known === id);

/** @param given what the property `columns` has, whatever that is */
export function readColumns(given: unknown): HostColumns {
  const usual: Placed[] = [];
  const values = new Map<string, OwnColumn['value']>();
  const columns: Column[] = [];
  if (given !== undefined && !Array.isArray(given))
    complain('columns', 'it is no list. Give an array of ids and columns; the usual ones are shown.');
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  for (const [at, each] of list.entries()) {
    const where = `columns[${at}]`;
    const column: Readonly<Record<string, unknown>> = isRecord(each) ? each : { id: each };
    const { id, heading, value } = column;
    const builtIn = isBuiltIn(id);
    if (typeof id !== 'string' || !/^\w+$/.test(id)) {
      complain(where, 'its id is not made of letters, digits and _. It is left out.');
      continue;
    }
    const own = ownKey(id);
    const key = builtIn ? id : own;
    if (usual.some((other) => other.id === key)) {
      complain(where, `"${id}" is there already. The first one stays.`);
      continue;
    }
    if (!builtIn) {
      if (typeof heading !== 'string' || !isValue(value)) {
        complain(
          where,
          `"${id}" is no column of the roster, which has ${builtInColumns.join(', ')}. One of your own needs a heading and a function value. It is left out.`,
        );
        continue;
      }
      const read = guarded(where, id, value);
      values.set(own, read);
      columns.push(columnOf(own, heading, read));
    }
    usual.push(placeOf(where, key, column));
  }
  const rest = builtInColumns.filter((id) => !usual.some((each) => each.id === id));
  const left = rest.map((id) => place(id, list.length > 0 ? mayHide(id) : OFFERED.includes(id)));
  return {
    usual: [...left.filter(({ hidden }) => !hidden), ...usual, ...left.filter(({ hidden }) => hidden)],
    own: columns,
    keys: (table, key, locale) => {
      const value = values.get(key);
      return value
        ? [
            keysOfValues(
              Array.from(table.id, (_, row) => value(customerOf(table, row))),
              locale,
            ),
          ]
        : [];
    },
  };
}

const isValue = (value: unknown): value is (customer: RosterCustomer) => unknown => typeof value === 'function';

function placeOf(where: string, id: string, { width, pin, hidden }: Readonly<Record<string, unknown>>): Placed {
  const sized = typeof width === 'number' && width >= LEAST && width <= MOST;
  if (width !== undefined && !sized)
    complain(where, `its width is not a number of pixels from ${LEAST} to ${MOST}. It is as wide as it needs to be.`);
  const side = pin === 'start' || pin === 'end' ? pin : null;
  if (pin !== undefined && !side) complain(where, 'its pin is neither "start" nor "end". It is not pinned.');
  if (hidden === true && !mayHide(id)) complain(where, `"${id}" says whom a row is about, and is always shown.`);
  return { id, hidden: hidden === true && mayHide(id), pin: side, width: sized ? widthOf(width) : null };
}

/** A function of the host's that fails, or gives something else, is named once and leaves its cells empty. */
function guarded(where: string, id: string, value: (customer: RosterCustomer) => unknown): OwnColumn['value'] {
  let told = false;
  const tell = (what: string) => {
    if (!told) complain(where, what);
    told = true;
  };
  return (customer) => {
    try {
      const given = value(customer);
      if (typeof given === 'string' || given === null || (typeof given === 'number' && Number.isFinite(given)))
        return given;
      tell(
        `value of "${id}" gave ${typeof given} for ${customer.id}, not text, a number or null. The cell stays empty.`,
      );
    } catch (error) {
      tell(`value of "${id}" failed for ${customer.id}: ${String(error)}. The cell stays empty.`);
    }
    return null;
  };
}

function customerOf(table: RosterTable, row: number): RosterCustomer {
  const number = (column: Parameters<RosterTable['number']>[0]) => table.number(column, row);
  const orNull = (value: number) => (Number.isNaN(value) ? null : value);
  const renewal = number('renewal');
  return {
    id: table.id[row] ?? '',
    name: table.name[row] ?? '',
    segment: table.segment.at(row),
    owner: table.owner.at(row),
    state: table.stateOf(row),
    mrr: { amount: number('mrr'), currency: table.currency },
    health: orNull(number('health')),
    band: table.bandOf(row),
    renewalOn: Number.isNaN(renewal) ? null : dateOfDay(renewal),
    tickets: {
      critical: number('critical'),
      major: number('major'),
      minor: number('minor'),
      question: number('question'),
    },
    nps: orNull(number('nps')),
    tags: table.tags[row] ?? [],
  };
}

function columnOf(key: ReturnType<typeof ownKey>, heading: string, value: OwnColumn['value']): Column {
  const text = (table: RosterTable, row: number, { number }: Format): string => {
    const given = value(customerOf(table, row));
    return typeof given === 'number' ? number(given, Number.isInteger(given) ? 0 : 2) : (given ?? '');
  };
  return {
    id: key,
    kind: 'c-own',
    sort: key,
    heading: () => heading,
    text,
    cell: html`<span class="own-label">${heading}</span><span></span>`,
    writes: ({ lastElementChild }) => {
      const write = texts(lastElementChild);
      return (row, { table, format, loading }) => write(loading ? '' : text(table, row, format));
    },
  };
}
