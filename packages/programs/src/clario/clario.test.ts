import type { Curriculum, Kpi } from '@gangway/contract';
import { kpiBand, tierOfCount } from '@gangway/rules';
import { describe, expect, it, test } from 'vitest';
import { clario } from './clario.js';

const kpi = (key: string) => clario.kpis.find((each) => each.key === key) as Kpi;

describe('plan', () => {
  it.each([
    ['prospect', 'applicationOn', null, null, 'learn self_assessment'],
    ['application', 'applicationOn', 1, 3, 'form registration client_list nda decision'],
    ['kickoff', 'kickoffOn', 1, 7, 'call manager packet login'],
    ['training', 'kickoffOn', 1, 14, 'self_paced webinar'],
    ['enablement', 'kickoffOn', 8, 21, 'materials recorded_demo'],
    // From week 4 on, up to the milestone of 60 days.
    ['first_deal', 'kickoffOn', 22, 60, 'joint_demos co_close blocker_check'],
  ])('%s counts from %s: %s to %s', (key, anchor, dayStart, dayEnd, tasks) => {
    const phase = clario.phases.find((each) => each.key === key);
    expect(phase).toMatchObject({ anchor, dayStart, dayEnd });
    expect(phase?.tasks.map((task) => task.key).join(' ')).toBe(tasks);
  });

  test('an application is decided within three business days', () => {
    const decision = clario.phases.flatMap(({ tasks }) => tasks).find(({ key }) => key === 'decision');
    expect(decision).toMatchObject({ owner: 'vendor', leadTime: { max: 3, clock: 'business' } });
  });

  it.each([
    ['acceptance', ['kickoff']],
    ['full_portal', ['portal.full', 'deals.register']],
    ['demo', ['first_deal']],
  ])('gate %s blocks %j', (key, blocks) => {
    expect(clario.gates.find((gate) => gate.key === key)?.blocks).toEqual(blocks);
  });

  test('the sales materials come with the badge', () => {
    const full = clario.resources.filter(({ unlockedBy }) => unlockedBy === 'portal.full').map(({ key }) => key);
    expect(full).toEqual(['deck', 'pricing', 'emails', 'roi', 'deals', 'commissions']);
  });
});

describe('training', () => {
  const curriculum = clario.curricula[0] as Curriculum;
  test('is three hours at one’s own pace and two live', () => {
    const minutes = (kind: 'live' | 'other') =>
      curriculum.modules
        .filter((module) => (module.kind === 'live') === (kind === 'live'))
        .reduce((sum, module) => sum + (module.minutes ?? 0), 0);
    expect([minutes('other'), minutes('live')]).toEqual([180, 120]);
    expect(curriculum.badge.name).toBe('Clario Certified Partner');
  });

  test('asks ten questions, eight of which have to be right', () => {
    const quiz = curriculum.modules.find(({ key }) => key === 'quiz');
    expect(quiz?.questions).toHaveLength(10);
    expect(quiz).toMatchObject({ passBps: 8000, moveOn: 'pass', maxAttempts: null });
    expect(new Set(quiz?.questions.map(({ answer }) => answer)).size).toBeGreaterThan(1);
  });
});

describe('tiers', () => {
  it.each([
    [0, 'bronze'],
    [4, 'bronze'],
    [5, 'silver'],
    [19, 'silver'],
    [20, 'gold'],
  ])('%i deals are %s', (count, tier) => {
    expect(tierOfCount(clario.tierPolicy, count)).toBe(tier);
  });

  it.each([
    ['bronze', '24 h', 'program'],
    ['silver', '24 h', 'default'],
    ['gold', '2 h', 'program'],
  ])('%s is answered within %s', (tier, wording, source) => {
    expect(clario.support.policies.find(({ tiers }) => tiers.includes(tier))).toMatchObject({ wording, source });
  });

  test('reviews are for Silver and up, the check-in for all', () => {
    expect(clario.cadences.map(({ key, tiers }) => [key, tiers])).toEqual([
      ['monthly', null],
      ['quarterly', ['silver', 'gold']],
    ]);
  });
});

describe('targets', () => {
  it.each([
    ['certification', 100, 'on_target'],
    ['certification', 99, 'watch'],
    ['first_deal_share', 50, 'watch'],
    ['first_deal_share', 51, 'on_target'],
    ['time_to_first_deal', 59, 'on_target'],
    ['time_to_first_deal', 60, 'watch'],
    ['active', 70, 'watch'],
    ['active', 71, 'on_target'],
    ['deals', 2, 'on_target'],
    ['nps', 8, 'watch'],
    ['nps', 8.1, 'on_target'],
  ])('%s of %d is %s', (key, value, band) => {
    expect(kpiBand(kpi(key), [value])).toBe(band);
  });

  test('NPS is a mean of 0 to 10', () => {
    expect(kpi('nps').scale).toEqual({ min: 0, max: 10 });
  });
});

test('a partnership ends after 30 days to cure and 30 of notice', () => {
  expect(clario.offboarding).toMatchObject({ cureDays: 30, noticeDays: 30 });
  expect(clario.offboarding.causes).toHaveLength(3);
});

test('rate and hours are not set', () => {
  expect(clario.revenueShare).toMatchObject({ phases: null, netDays: null, label: 'Commission' });
  expect(clario.calendars.map(({ source }) => source)).toEqual(['default']);
});
