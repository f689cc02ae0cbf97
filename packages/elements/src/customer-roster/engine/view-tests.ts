import { customerStates, healthBands } from '@gangway/contract';
import type { RosterView } from './query.js';
import type { TypedTable } from './typed-table.js';

/** Days before a renewal from which on it is soon. */
const RENEWAL_DAYS = 60;
const RED = healthBands.indexOf('red') + 1;
const ONBOARDING = customerStates.indexOf('onboarding');
const AT_RISK = customerStates.indexOf('at_risk');
const CHURNED = customerStates.indexOf('churned');

export type Test = (row: number) => boolean;

const cellsOf = (table: TypedTable) => ({
  state: table.column('state'),
  band: table.column('band'),
  critical: table.column('critical'),
  major: table.column('major'),
  renewal: table.column('renewal'),
});

/** Which rows each view lets through; null: all. */
export function viewTests(table: TypedTable, today: number): Readonly<Record<RosterView, Test | null>> {
  const { state, band, critical, major, renewal } = cellsOf(table);
  return {
    all: null,
    attention: (row) =>
      state[row] !== CHURNED &&
      (band[row] === RED || state[row] === AT_RISK || (critical[row] ?? 0) > 0 || (major[row] ?? 0) > 0),
    renewing: (row) => {
      const days = (renewal[row] ?? NaN) - today;
      return state[row] !== CHURNED && days >= 0 && days <= RENEWAL_DAYS;
    },
    onboarding: (row) => state[row] === ONBOARDING,
  };
}

/** How many rows each view holds: in one loop that calls nothing, for it runs over all rows with each change. */
export function countViews(table: TypedTable, today: number): Record<RosterView, number> {
  const { length } = table;
  const { state, band, critical, major, renewal } = cellsOf(table);
  let [attention, renewing, onboarding] = [0, 0, 0];
  for (let row = 0; row < length; row += 1) {
    if (state[row] === CHURNED) continue;
    if (band[row] === RED || state[row] === AT_RISK || (critical[row] ?? 0) > 0 || (major[row] ?? 0) > 0)
      attention += 1;
    const days = (renewal[row] ?? NaN) - today;
    if (days >= 0 && days <= RENEWAL_DAYS) renewing += 1;
    if (state[row] === ONBOARDING) onboarding += 1;
  }
  return { all: length, attention, renewing, onboarding };
}
