import { programDefinitionSchema } from '@gangway/contract';
import { partnerHistorySchema } from '@gangway/contract/history';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { checkHistory, checkProgram, demos, programs } from './index.js';

const nows = [
  '2026-04-14T17:20:00Z',
  '2026-11-01T05:30:00Z',
  '2028-02-29T12:00:00Z',
  '2026-03-08T10:00:00Z',
  '2026-01-01T00:00:00Z',
  '2026-12-31T23:59:59Z',
];

describe.each(programs.map((program) => [program.key, program] as const))('%s', (_, program) => {
  test('fits the schema', () => {
    expect(z.safeParse(programDefinitionSchema, program).error?.issues ?? []).toEqual([]);
  });
  test('refers to nothing that is not there', () => {
    expect(checkProgram(program)).toEqual([]);
  });
  test('is data: it survives being written down and read', () => {
    expect(JSON.parse(JSON.stringify(program))).toEqual(program);
  });
});

describe.each(demos.map((demo) => [demo.handle, demo] as const))('history of %s', (_, demo) => {
  const program = programs.find(({ key }) => key === demo.program);

  test.each(nows)('fits the schema at %s', (now) => {
    expect(z.safeParse(partnerHistorySchema, demo.history(now)).error?.issues ?? []).toEqual([]);
  });
  test.each(nows)('holds together at %s', (now) => {
    expect(program && checkHistory(program, demo.history(now))).toEqual([]);
  });
  test('is the same each time', () => {
    expect(demo.history(nows[0] ?? '')).toEqual(demo.history(nows[0] ?? ''));
  });
});

test('every program has a demo partner, and every partner an identity of its own', () => {
  expect(new Set(demos.map(({ program }) => program))).toEqual(new Set(programs.map(({ key }) => key)));
  const ids = demos.map(({ history }) => history(nows[0] ?? '').partner.id);
  expect(new Set(ids).size).toBe(demos.length);
  expect(demos.map(({ handle, history }) => history(nows[0] ?? '').handle === handle)).not.toContain(false);
});

// What programs leave open and somebody has to decide: each is an option that a vendor can answer otherwise.
test.each([
  [
    'candlefish',
    'bonus_mode agreement_month tier_of_none exclusivity_customers goal_calendar ladder_entry ladder_timers',
  ],
  [
    'candlefish',
    'certification_days before_exam specialists exclusive_operator growth vesting net_30 strict_signs hours',
  ],
  ['cloudfran', 'four_hours same_business_day weekly_or_monthly ninety_days phone certification accrual hours'],
  [
    'clario',
    'manager_for_all portal counters deals_counted silver_response nps_scale sixty_days inactive strict_signs hours',
  ],
  ['quickstart', 'pacific exactly_1000'],
  ['customer-science', 'ttfv_clock gates_block hours'],
])('%s says what it takes for: %s', (key, options) => {
  const answered = programs.find((program) => program.key === key)?.options ?? [];
  for (const option of options.split(' '))
    expect(answered).toContainEqual(expect.objectContaining({ key: option, source: 'default' }));
});
