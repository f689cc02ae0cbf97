import type { Kpi } from '@gangway/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kpiBand } from './kpi.js';

const kpi = (rest: Partial<Kpi>): Kpi => ({
  key: 'kpi',
  title: 'KPI',
  unit: 'percent',
  group: null,
  target: null,
  action: null,
  scale: null,
  ...rest,
});
const kpis = {
  retention: kpi({
    target: { is: 'more_than', value: 90 },
    action: { is: 'less_than', value: 80, periods: 1 },
  }),
  acquisition: kpi({ target: { is: 'at_least', value: 2 }, action: { is: 'less_than', value: 1, periods: 2 } }),
  response: kpi({ target: { is: 'less_than', value: 4 }, action: { is: 'more_than', value: 24, periods: 1 } }),
  certification: kpi({ target: { is: 'at_least', value: 100 } }),
  upTo: kpi({ target: { is: 'at_most', value: 60 } }),
  untargeted: kpi({}),
};

it.each<[keyof typeof kpis, values: (number | null)[], band: string]>([
  ['retention', [90.1], 'on_target'],
  ['retention', [90.0], 'watch'],
  ['retention', [80.0], 'watch'],
  ['retention', [79.9], 'action'],
  ['retention', [79.9, 95], 'on_target'],
  ['retention', [], 'no_data'],
  ['retention', [95, null], 'no_data'],
  ['acquisition', [2], 'on_target'],
  ['acquisition', [0], 'watch'],
  ['acquisition', [0, 0], 'action'],
  ['acquisition', [0, 1], 'watch'],
  ['acquisition', [0, null, 0], 'watch'],
  ['acquisition', [0, 0, null], 'no_data'],
  ['acquisition', [0, 0, 3], 'on_target'],
  ['response', [3.9], 'on_target'],
  ['response', [4], 'watch'],
  ['response', [24], 'watch'],
  ['response', [24.1], 'action'],
  ['certification', [100], 'on_target'],
  ['certification', [99], 'watch'],
  ['certification', [0], 'watch'],
  ['upTo', [60], 'on_target'],
  ['upTo', [61], 'watch'],
  ['untargeted', [5], 'no_data'],
])('%s of %j is %s', (key, values, band) => {
  expect(kpiBand(kpis[key], values)).toBe(band);
});

describe('any run', () => {
  it('calls for action only when each of its last periods is bad', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }));
    fc.assert(
      fc.property(values, (all) => {
        const bad = (value: number | null | undefined) => typeof value === 'number' && value < 1;
        expect(kpiBand(kpis.acquisition, all) === 'action').toBe(bad(all.at(-1)) && bad(all.at(-2)));
      }),
    );
  });
});
