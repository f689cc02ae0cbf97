import { customerStates, healthBands } from '@gangway/contract';
import { rosterViews, type RosterQuery, type RosterView } from './query.js';
import { folded, type RosterTable } from './roster-table.js';

/** Days before a renewal from which on it is soon. */
const RENEWAL_DAYS = 60;
const RED = healthBands.indexOf('red') + 1;
const ONBOARDING = customerStates.indexOf('onboarding');
const AT_RISK = customerStates.indexOf('at_risk');
const CHURNED = customerStates.indexOf('churned');

function inView(table: RosterTable, row: number, view: RosterView, today: number): boolean {
  const state = table.number('state', row);
  switch (view) {
    case 'all':
      return true;
    case 'attention':
      return (
        state !== CHURNED &&
        (table.number('band', row) === RED ||
          state === AT_RISK ||
          table.number('critical', row) > 0 ||
          table.number('major', row) > 0)
      );
    case 'renewing': {
      const days = table.number('renewal', row) - today;
      return state !== CHURNED && days >= 0 && days <= RENEWAL_DAYS;
    }
    case 'onboarding':
      return state === ONBOARDING;
  }
}

/**
 * Indexes of the rows that a query asks for, in the order of the table. A search finds rows that hold each of its words in name,
 * segment or owner.
 *
 * @param today days since 1970
 */
export function filterRows(table: RosterTable, query: RosterQuery, today: number): Uint32Array {
  const words = folded(query.search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const band = query.band === null ? -1 : query.band === 'none' ? 0 : healthBands.indexOf(query.band) + 1;
  const state = query.state === null ? -1 : customerStates.indexOf(query.state);
  const rows = new Uint32Array(table.length);
  let count = 0;
  for (let row = 0; row < table.length; row += 1) {
    if (band >= 0 && table.number('band', row) !== band) continue;
    if (state >= 0 && table.number('state', row) !== state) continue;
    if (query.owner !== null && table.owner[row] !== query.owner) continue;
    if (!inView(table, row, query.view, today)) continue;
    if (words.some((word) => !table.text[row]?.includes(word))) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}

/** How many rows each view holds. */
export function countViews(table: RosterTable, today: number): Record<RosterView, number> {
  const counts = { all: table.length, attention: 0, renewing: 0, onboarding: 0 };
  for (let row = 0; row < table.length; row += 1)
    for (const view of rosterViews) if (view !== 'all' && inView(table, row, view, today)) counts[view] += 1;
  return counts;
}
