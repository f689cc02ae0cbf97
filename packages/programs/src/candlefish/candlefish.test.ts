import type { Curriculum, Kpi, ScorecardMeasure, Severity, Stream } from '@gangway/contract';
import {
  equityEligible,
  exclusivityConditions,
  kpiBand,
  leadScore,
  rateFor,
  scorecard,
  splitLine,
  tierOfCount,
  vested,
} from '@gangway/rules';
import { resolveGoal } from '@gangway/rules/calendar';
import { describe, expect, it, test } from 'vitest';
import { candlefish } from './candlefish.js';

describe('revenue', () => {
  it.each<[month: number, software: number, implementation: number, support: number]>([
    [1, 70, 90, 100],
    [12, 70, 90, 100],
    [13, 60, 85, 100],
    [24, 60, 85, 100],
    [25, 50, 80, 100],
    [90, 50, 80, 100],
  ])('in month %i the operator has %i, %i and %i %%', (month, ...percent) => {
    const streams: Stream[] = ['software', 'implementation', 'support'];
    expect(streams.map((stream) => (rateFor(candlefish.revenueShare, month, stream, 0)?.rateBps ?? 0) / 100)).toEqual(
      percent,
    );
  });

  it.each<[Stream, gross: number, operator: number, vendor: number]>([
    ['software', 1_234_567, 864_197, 370_370],
    ['implementation', 400_000, 340_000, 60_000],
    ['support', 150_000, 150_000, 0],
  ])('of month 14 at Gold: %s of %i is %i and %i', (stream, gross, operator, vendor) => {
    const gold = candlefish.tierPolicy.tiers.find(({ key }) => key === 'gold');
    const rate = rateFor(candlefish.revenueShare, 14, stream, gold?.bonusBps ?? 0);
    expect(rate && splitLine(gross, rate.rateBps)).toEqual({ operator, vendor });
  });

  test('is due in 30 days, in points, on software only', () => {
    expect(candlefish.revenueShare).toMatchObject({ netDays: 30, bonusMode: 'points', bonusStreams: ['software'] });
  });
});

describe('tiers', () => {
  it.each([
    [5, 'bronze', 0],
    [6, 'silver', 500],
    [15, 'silver', 500],
    [16, 'gold', 1000],
    [30, 'gold', 1000],
    [31, 'platinum', 1500],
  ])('%i customers are %s with a bonus of %i', (count, tier, bonusBps) => {
    expect(tierOfCount(candlefish.tierPolicy, count)).toBe(tier);
    expect(candlefish.tierPolicy.tiers.find(({ key }) => key === tier)).toMatchObject({ bonusBps });
  });
});

describe('onboarding', () => {
  it.each([
    ['day_one', 1, 1, 'portal marketing_kit demo_environment territory'],
    ['week_one', 2, 7, 'videos live_qa labs mentor'],
    ['week_two', 8, 14, 'first_customer joint_call implementation_plan metrics_review'],
  ])('%s is days %i to %i', (key, dayStart, dayEnd, tasks) => {
    const phase = candlefish.phases.find((each) => each.key === key);
    expect(phase).toMatchObject({ dayStart, dayEnd });
    expect(phase?.tasks.map((task) => task.key).join(' ')).toBe(tasks);
  });

  test('certification takes ten days, proves six things, and lasts a year', () => {
    const curriculum = candlefish.curricula[0] as Curriculum;
    expect(curriculum.modules.map(({ dayStart, dayEnd }) => [dayStart, dayEnd])).toEqual([
      [1, 2],
      [3, 4],
      [5, 5],
      [6, 7],
      [8, 9],
      [10, 10],
    ]);
    const groups = curriculum.requirements.map(({ group, every }) => group ?? every);
    expect(groups).toEqual([
      ...['Technical', 'Technical', 'Technical'],
      ...['Business', 'Business', 'Business'],
      ...['month', 'quarter'],
    ]);
    expect(curriculum.validForYears).toBe(1);
    expect(curriculum.modules.every(({ passBps }) => passBps === null)).toBe(true);
  });

  test('leads and go-lives wait for the certificate', () => {
    const certificate = candlefish.gates.find(({ key }) => key === 'certificate');
    expect(certificate?.blocks).toEqual(['leads.receive', 'customers.go_live']);
  });
});

describe('support', () => {
  it.each<[Severity, metric: 'response' | 'resolution', hours: number | null, wording: string | null]>([
    ['critical', 'response', 2, '2 h'],
    ['critical', 'resolution', 24, '24 h'],
    ['major', 'response', 4, '4 h'],
    ['major', 'resolution', 48, '48 h'],
    ['minor', 'response', 24, '24 h'],
    ['minor', 'resolution', 168, '1 week'],
    ['question', 'response', 48, '48 h'],
    ['question', 'resolution', null, null],
  ])('%s: %s in %s h', (severity, metric, hours, wording) => {
    const policy = candlefish.support.policies.find((each) => each.severity === severity && each.metric === metric);
    expect(policy?.wording ?? null).toBe(wording);
    if (policy && hours !== null) expect(policy.goal).toEqual(resolveGoal(hours, severity));
  });

  test('climbs after 4 h, after 24 h, and then only when it is critical or blocking', () => {
    const { ladder } = candlefish.support;
    expect(ladder?.levels.map(({ climbsAfter }) => climbsAfter)).toEqual([
      resolveGoal(4, 'minor'),
      resolveGoal(24, 'minor'),
      null,
      null,
    ]);
    expect(ladder).toMatchObject({
      entry: { question: 'l1', minor: 'l1', major: 'l2', critical: 'l3' },
      top: { level: 'l4', usedBps: 7500 },
    });
  });
});

describe('targets', () => {
  it.each([
    ['acquisition', [2], 'on_target'],
    ['acquisition', [0, 0], 'action'],
    ['implementation', [1.9], 'on_target'],
    ['implementation', [4], 'watch'],
    ['implementation', [4.1], 'action'],
    ['retention', [90], 'watch'],
    ['retention', [79.9], 'action'],
    ['nps', [51], 'on_target'],
    ['nps', [29], 'action'],
    ['lead_response', [3.9], 'on_target'],
    ['lead_response', [24.1], 'action'],
    ['training', [100], 'on_target'],
    ['training', [79], 'action'],
  ])('%s of %j is %s', (key, values, band) => {
    const kpi = candlefish.kpis.find((each) => each.key === key);
    expect(kpiBand(kpi as Kpi, values)).toBe(band);
  });

  test('the scorecard of the worked example is 79.25', () => {
    const measures: readonly ScorecardMeasure[] = candlefish.scorecard;
    const values = { revenue: 12_000, acquisition: 1.5, retention: 88, implementation: 3, satisfaction: 42 };
    const all = new Map(Object.entries({ ...values, training: 100, community: 4 }));
    expect(scorecard(measures, all).value).toBeCloseTo(79.25, 9);
    expect(measures.map(({ weightBps }) => weightBps / 100)).toEqual([25, 20, 20, 15, 10, 5, 5]);
  });
});

describe('growth', () => {
  it.each([
    ['A', 0.3, 0.9, 4, 6, 0.615],
    ['B', 0.45, 0.8, 10, 24, 0.66],
  ])('operator %s scores', (id, closeRate, satisfaction, responseHours, tenureMonths, score) => {
    const blank = { active: true, certified: true, servesGeography: true, inNotice: false, suspended: false };
    const rest = { full: false, exclusive: false, specialist: false, performance: null, openLeads: 0 };
    const candidate = { ...blank, ...rest, id, closeRate, satisfaction, responseHours, tenureMonths };
    expect(leadScore(candlefish.leadPolicy, { ...candidate, lastAssignedAt: null })).toBe(score);
  });

  test('leads come from four sources', () => {
    expect(candlefish.leadPolicy.sources).toEqual(['Inbound', 'Channel partner', 'Referral', 'Trade show']);
  });

  it.each([
    [{}, true],
    [{ mrr: 999_999 }, false],
    [{ active: 14 }, false],
    [{ satisfactionBps: 9000 }, false],
    [{ growth: { from: 1_050_000, to: 1_259_900 } }, false],
  ])('a territory stays exclusive with %j: %s', (change, kept) => {
    const fine = { mrr: 1_000_000, active: 15, satisfactionBps: 9001, fullQuarters: 4 };
    const input = { ...fine, growth: { from: 1_050_000, to: 1_260_000 }, ...change };
    expect(exclusivityConditions(candlefish.exclusivity, input).every(({ met }) => met)).toBe(kept);
  });

  test('a territory is granted from Gold on', () => {
    expect(candlefish.exclusivity.grantedFromTier).toBe('gold');
  });

  it.each([
    [11, 0],
    [12, 1200],
    [13, 1300],
    [30, 3000],
    [48, 4800],
  ])('after %i months %i of 4800 have vested', (months, units) => {
    expect(vested(candlefish.equity, 4800, months)).toBe(units);
  });

  test('equity asks for Platinum, a year, $50K and over 95 %', () => {
    const fine = { months: 12, tier: 'platinum', mrr: 5_000_000, retentionBps: 9501 };
    expect(equityEligible(candlefish.equity, fine)).toBe(true);
    for (const change of [{ months: 11 }, { tier: 'gold' }, { mrr: 4_999_999 }, { retentionBps: 9500 }])
      expect(equityEligible(candlefish.equity, { ...fine, ...change })).toBe(false);
    expect(candlefish.equity.poolBps).toBe(500);
  });

  test('a notice takes 90 days', () => {
    expect(candlefish.offboarding).toMatchObject({ noticeDays: 90, cureDays: null });
  });
});

test('people meet daily, weekly, monthly, quarterly and once a year', () => {
  expect(candlefish.cadences.map(({ key, required }) => [key, required])).toEqual([
    ['daily_slack', false],
    ['office_hours', false],
    ['monthly_webinar', true],
    ['joint_webinar', false],
    ['quarterly_review', false],
    ['annual_summit', false],
  ]);
});
