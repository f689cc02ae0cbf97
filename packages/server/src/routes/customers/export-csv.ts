import type { exportBodySchema } from '@gangway/contract';
import { type ExportColumn, type ProgramDefinition } from '@gangway/contract';
import type * as z from 'zod/mini';
import { csvOf } from '../../csv.js';
import { exponentOf } from '../../money.js';
import { worstNote, readingsOf } from './customers.view.js';
import type { RosterRow } from './roster-query.js';

type ExportBody = z.output<typeof exportBodySchema>;

interface Roster {
  readonly program: ProgramDefinition;
  readonly currency: string;
  readonly now: number;
}

/** Rows as a file: the columns, words and order that were asked for, numbers and dates as the language writes them. */
export function exportCsv(roster: Roster, rows: readonly RosterRow[], body: ExportBody): string {
  const cell = cellsOf(roster, body);
  const decimalComma = new Intl.NumberFormat(body.locale).format(0.5).includes(',');
  return csvOf(
    [body.columns.map(({ label }) => label), ...rows.map((row) => body.columns.map(({ key }) => cell[key](row)))],
    decimalComma ? ';' : ',',
  );
}

function cellsOf(
  { program, currency, now }: Roster,
  { locale, states }: ExportBody,
): Record<ExportColumn, (row: RosterRow) => string> {
  const number = new Intl.NumberFormat(locale, { useGrouping: false });
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const shown = (value: number | null | undefined) => (value == null ? '' : number.format(value));
  const text =
    (pick: (fact: RosterRow['customer']['fact']) => string | null) =>
    ({ customer }: RosterRow) =>
      pick(customer.fact) ?? '';
  const tickets =
    (pick: (counts: RosterRow['customer']['tickets']) => number) =>
    ({ customer }: RosterRow) =>
      number.format(pick(customer.tickets));
  return {
    name: text(({ name }) => name),
    segment: text(({ segment, vertical }) => segment ?? vertical),
    vertical: text(({ vertical }) => vertical),
    state: text(({ state }) => states?.[state] ?? state),
    health: ({ value }) => shown(value === null ? null : Math.round(value)),
    because: ({ customer: { fact } }) =>
      (fact.override && Date.parse(fact.override.until) > now
        ? fact.override.reason
        : worstNote(program.health, fact, readingsOf(fact), now)) ?? '',
    mrr: ({ customer }) => money.format(customer.fact.mrr / 10 ** exponentOf(currency)),
    renewalOn: text(({ renewalOn }) => (renewalOn === null ? null : date.format(new Date(`${renewalOn}T00:00:00Z`)))),
    tickets: tickets(({ critical, major, minor, question }) => critical + major + minor + question),
    critical: tickets(({ critical }) => critical),
    major: tickets(({ major }) => major),
    minor: tickets(({ minor }) => minor),
    question: tickets(({ question }) => question),
    nps: ({ customer }) => shown(customer.fact.nps?.value),
    owner: text(({ owner }) => owner),
    email: text(({ email }) => email),
    externalId: text(({ externalId }) => externalId),
    tags: ({ customer }) => customer.tags.join(', '),
  };
}
