import type { Format } from '../foundation/format.js';
import type { customerRosterMessages } from './customer-roster.messages.js';
import { csvOf } from './engine/csv.js';
import { dateOfDay } from './engine/days.js';
import type { RosterTable } from './engine/roster-table.js';

/** The rows as a file: the columns, words and order that are on screen. */
export function exportRows(
  table: RosterTable,
  rows: Iterable<number>,
  messages: typeof customerRosterMessages,
  format: Format,
): string {
  const { column } = messages;
  const number = (value: number) => (Number.isNaN(value) ? '' : format.number(value));
  const lines: string[][] = [
    [
      column.name,
      column.segment,
      column.health,
      column.because,
      column.mrr,
      column.state,
      column.renewalOn,
      column.tickets,
      column.nps,
      column.owner,
    ],
  ];
  for (const row of rows) {
    const renewal = table.number('renewal', row);
    const tickets = (['critical', 'major', 'minor', 'question'] as const).reduce(
      (sum, key) => sum + table.number(key, row),
      0,
    );
    lines.push([
      table.name[row] ?? '',
      table.segment.at(row) ?? '',
      number(table.number('health', row)),
      table.because[row] ?? '',
      format.money({ amount: table.number('mrr', row), currency: table.currency }),
      messages.states[table.stateOf(row)],
      Number.isNaN(renewal) ? '' : format.date(dateOfDay(renewal), 'long'),
      number(tickets),
      number(table.number('nps', row)),
      table.owner.at(row) ?? '',
    ]);
  }
  return csvOf(lines, format.number(0.5, 1).includes(',') ? ';' : ',');
}
