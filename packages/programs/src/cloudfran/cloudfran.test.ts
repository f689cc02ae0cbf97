import { cadencesFor, routeFor, slaDue } from '@gangway/rules/calendar';
import { describe, expect, it, test } from 'vitest';
import { cloudfran } from './cloudfran.js';

const tiers = ['regional', 'national', 'strategic', 'global'];
const task = (key: string) => cloudfran.phases.flatMap(({ tasks }) => tasks).find((each) => each.key === key);

describe('plan', () => {
  it.each([
    ['foundations', 1, 7, 'tenant cert_enrol keys stripe_link channel'],
    ['integration', 8, 21, 'data_sync sso portal_qa email phone'],
    ['soft_launch', 22, 28, 'pick5 onboard5 daily15 outcomes_weekly'],
    ['scale_ramp', 29, 56, 'beta25 joint_gtm metric_review gaps'],
    ['general_availability', 57, 84, 'public_kickoff kpi_lock payouts_start qbr_setup cap_monitor renewal_review'],
    ['buffer', 85, 90, ''],
  ])('%s is days %i to %i', (key, dayStart, dayEnd, tasks) => {
    const phase = cloudfran.phases.find((each) => each.key === key);
    expect(phase).toMatchObject({ dayStart, dayEnd, unit: 'calendar', anchor: 'agreementEffectiveOn' });
    expect(phase?.tasks.map((each) => each.key).join(' ')).toBe(tasks);
    expect(phase?.buffer).toBe(key === 'buffer');
  });

  it.each([
    ['foundations', ['Customer success manager'], ['VP Operations or a designated launch lead']],
    ['integration', ['DRE pod'], ['Technical lead', 'IT and security']],
    ['soft_launch', ['Customer success manager', 'DRE pod'], ['Customer success lead']],
    ['scale_ramp', ['Customer success manager', 'Product manager'], ['Marketing lead', 'Customer success']],
    ['general_availability', ['Customer success manager'], ['VP Operations', 'Sales lead']],
  ])('%s is led by %j and %j', (key, vendorRoles, partnerRoles) => {
    expect(cloudfran.phases.find((each) => each.key === key)).toMatchObject({ vendorRoles, partnerRoles });
  });

  test('numbers take 10 to 14 calendar days, and only with voice', () => {
    expect(task('phone')).toMatchObject({
      leadTime: { min: 10, max: 14, clock: 'calendar' },
      condition: { fact: 'voice' },
    });
  });

  test('the partner signs its portal', () => {
    expect(task('portal_qa')).toMatchObject({ signOffBy: 'partner' });
  });

  it.each([
    ['sso', ['soft_launch'], true, 'evidence_accepted'],
    ['portal_qa', ['soft_launch'], true, 'task_done'],
    ['cert', ['general_availability'], true, 'certified'],
    ['stripe', ['payouts.disburse'], true, 'payouts_enabled'],
    ['live5', ['scale_ramp'], false, 'customers_live'],
    ['live25', ['general_availability'], false, 'customers_live'],
  ])('gate %s blocks %j', (key, blocks, hard, proof) => {
    const gate = cloudfran.gates.find((each) => each.key === key);
    expect(gate).toMatchObject({ blocks, hard });
    const fact = cloudfran.facts.find(
      (each) => JSON.stringify(gate?.expression) === JSON.stringify({ fact: each.key }),
    );
    expect(fact?.source.kind).toBe(proof);
  });

  test('every designated operator needs the certificate of three modules and four hours', () => {
    const [curriculum] = cloudfran.curricula;
    expect(cloudfran.facts.find(({ key }) => key === 'operators_certified')?.source).toMatchObject({ minCount: null });
    expect(curriculum).toMatchObject({ totalMinutes: 240, validForYears: null });
    expect(curriculum?.modules.map(({ minutes, passBps }) => [minutes, passBps])).toEqual(
      Array.from({ length: 3 }, () => [null, null]),
    );
  });
});

describe('tiers', () => {
  it.each([
    ['daily', 'soft_launch', 'regional national strategic global'],
    ['daily', 'scale_ramp', ''],
    ['weekly', 'scale_ramp', 'national strategic global'],
    ['weekly', 'general_availability', 'national strategic global'],
    ['weekly_regional', 'scale_ramp', 'regional'],
    ['weekly_regional', 'general_availability', ''],
    ['monthly', 'general_availability', 'strategic global'],
    ['quarterly', 'general_availability', 'regional national strategic global'],
    ['annual', 'general_availability', 'strategic global'],
  ])('%s meetings in %s are for: %s', (key, phase, expected) => {
    const having = tiers.filter((tier) =>
      cadencesFor(cloudfran.cadences, tier, phase).some((cadence) => cadence.key === key),
    );
    expect(having.join(' ')).toBe(expected);
  });

  it.each([
    ['regional', 'Mon 17:00', 'csm'],
    ['national', 'Mon 17:00', 'csm'],
    ['strategic', 'Sat 14:00', 'dre'],
    ['global', 'Sat 14:00', 'dre'],
  ])('a critical platform incident of Saturday at 10 is answered for %s by %s, by %s', (tier, due, contact) => {
    const policy = cloudfran.support.policies.find((each) => each.tiers.includes(tier));
    const calendar = cloudfran.calendars.find(({ key }) => key === policy?.calendar);
    if (!policy || !calendar) throw new Error('There is no goal.');
    const at = slaDue(Date.parse('2026-04-11T14:00:00Z'), policy.goal, calendar);
    const text = new Intl.DateTimeFormat('en-GB', {
      timeZone: calendar.timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
    }).format(at);
    expect(text.replace(',', '')).toBe(due);
    const input = { kind: 'platform', severity: 'critical', tier, inHours: false, unreachable: false } as const;
    expect(routeFor(cloudfran.support.routes, input)?.contact).toBe(contact);
  });

  test('money matters go to the partner desk', () => {
    const input = { kind: 'commercial', severity: 'minor', tier: 'global', inHours: true, unreachable: false } as const;
    const route = routeFor(cloudfran.support.routes, input);
    expect(cloudfran.contacts.find(({ key }) => key === route?.contact)?.email).toBe('partners@cloudfran.com');
  });
});

test('what the program leaves unsaid is not set', () => {
  expect(cloudfran.tierPolicy.metric).toBeNull();
  expect(cloudfran.tierPolicy.tiers.map(({ key, minimum }) => [key, minimum])).toEqual(tiers.map((key) => [key, null]));
  expect(cloudfran.revenueShare).toMatchObject({ phases: null, netDays: null, payoutGate: 'stripe' });
  expect(cloudfran.timeZone.source).toBe('default');
  expect(cloudfran.calendars.map(({ source }) => source)).toEqual(['default', 'default']);
  expect([cloudfran.scorecard, cloudfran.leadPolicy, cloudfran.exclusivity, cloudfran.equity]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(cloudfran.kpis.every(({ target }) => target === null)).toBe(true);
  expect(cloudfran.health.attribution).toBe('Execra');
  expect(cloudfran.options.every(({ source }) => source === 'default')).toBe(true);
});
