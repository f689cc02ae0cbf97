// What a reader may ask for, at random.
import { customerSortKeys, customerStates, healthBands, rosterGroups, rosterViews } from '@gangway/contract';
import fc from 'fast-check';
import type { RosterQuery } from './query.js';

export const steps = fc.uniqueArray(fc.record({ key: fc.constantFrom(...customerSortKeys), down: fc.boolean() }), {
  minLength: 1,
  maxLength: 3,
  selector: ({ key }) => key,
});
export const query: fc.Arbitrary<RosterQuery> = fc.record({
  view: fc.constantFrom(...rosterViews),
  search: fc.constantFrom('', 'sao', 'bay a', 'ÖST', 'zebra bay', '  9 ', 'pilot', 'bay vip'),
  band: fc.option(fc.constantFrom(...healthBands, 'none')),
  state: fc.option(fc.constantFrom(...customerStates)),
  owner: fc.option(fc.constantFrom('Bay', 'São')),
  tag: fc.option(fc.constantFrom('Pilot', 'VIP 2026', 'nobody')),
  sort: steps,
  group: fc.constantFrom(null, ...rosterGroups),
  columns: fc.constant(''),
});
