import type { Format } from '../../foundation/format.js';
import { becauseOf, type Column } from '../rows/cells.view.js';
import type { customerRosterMessages } from '../customer-roster.messages.js';
import { csvOf, delimiterOf } from '../../foundation/csv.js';
import { dateOfDay } from '../engine/days.js';
import type { GroupKey } from '../engine/query.js';
import type { NumberColumn, RosterTable } from '../engine/roster-table.js';

/** What a file needs of a column. */
type FileColumn = Pick<Column, 'id' | 'heading' | 'text'>;

/** The column that says of each row in which group it stands. */
export const groupColumn = (id: GroupKey): FileColumn => ({ id, heading: ({ column }) => column[id] });

/** The rows as a file: the columns, words and order that are on screen. */
export function exportRows(
  table: RosterTable,
  rows: Iterable<number>,
  columns: readonly FileColumn[],
  messages: typeof customerRosterMessages,
  format: Format,
): string {
  const number = (column: NumberColumn, row: number) => {
    const value = table.number(column, row);
    return Number.isNaN(value) ? '' : format.number(value);
  };
  /** What a cell of a column says; undefined: it holds controls. */
  const textOf = ({ id, text }: FileColumn): ((row: number) => string) | undefined => {
    if (text) return (row) => text(table, row, format);
    switch (id) {
      case 'name':
        return (row) => table.name[row] ?? '';
      case 'segment':
      case 'owner':
        return (row) => table[id].at(row) ?? '';
      case 'because':
        return (row) => becauseOf(table, row, messages);
      case 'mrr':
        return (row) => format.money({ amount: table.number('mrr', row), currency: table.currency });
      case 'state':
        return (row) => messages.states[table.stateOf(row)];
      case 'renewalOn':
        return (row) => {
          const renewal = table.number('renewal', row);
          return Number.isNaN(renewal) ? '' : format.date(dateOfDay(renewal), 'long');
        };
      case 'tickets':
        return (row) => {
          const kinds = (['critical', 'major', 'minor', 'question'] as const).map((kind) => table.number(kind, row));
          return format.number(kinds.reduce((sum, each) => sum + each, 0));
        };
      case 'health':
      case 'nps':
        return (row) => number(id, row);
      default:
        return undefined;
    }
  };
  const shown = columns.flatMap((column) => {
    const text = textOf(column);
    return text ? [{ heading: column.heading(messages), text }] : [];
  });
  const lines = [shown.map(({ heading }) => heading), ...Array.from(rows, (row) => shown.map(({ text }) => text(row)))];
  return csvOf(lines, delimiterOf(format));
}
