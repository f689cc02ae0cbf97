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

/** Which rows each view lets through; null: all. */
export function viewTests(table: TypedTable, today: number): Readonly<Record<RosterView, Test | null>> {
  const [state, band, critical, major, renewal] = [
    table.column('state'),
    table.column('band'),
    table.column('critical'),
    table.column('major'),
    table.column('renewal'),
  ];
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

/** How many rows each view holds. */
export function countViews(table: TypedTable, today: number): Record<RosterView, number> {
  const tests = viewTests(table, today);
  const count = (test: Test | null): number => {
    let some = 0;
    for (let row = 0; row < table.length; row += 1) if (!test || test(row)) some += 1;
    return some;
  };
  return {
    all: table.length,
    attention: count(tests.attention),
    renewing: count(tests.renewing),
    onboarding: count(tests.onboarding),
  };
}
