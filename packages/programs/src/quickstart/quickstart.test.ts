import type { Calendar } from '@gangway/contract';
import { suggestEngagement } from '@gangway/rules';
import { isOpen, routeFor } from '@gangway/rules/calendar';
import { describe, expect, it, test } from 'vitest';
import { quickstart } from './quickstart.js';

describe('engagement', () => {
  const usual = { plannedDays: 30, onsite: false, extendedVm: false, mrr: 100_000, capable: false, free: null };
  it.each([
    ['usually', {}, 'Advanced'],
    ['under $1000 a month', { mrr: 99_999 }, 'Express'],
    ['capable', { capable: true }, 'Express'],
    ['an exception', { free: { justification: 'A pilot', approver: 'The vendor' } }, 'Express, free'],
    ['over 30 days', { plannedDays: 31 }, 'Advanced with a statement of work'],
    ['on site', { onsite: true }, 'Advanced with a statement of work'],
    ['an extended import', { extendedVm: true }, 'Advanced with a statement of work'],
  ])('%s', (_, change, name) => {
    const { model } = suggestEngagement(quickstart.engagementModels, { ...usual, ...change });
    expect(quickstart.engagementModels.models.find(({ key }) => key === model)?.name).toBe(name);
  });
});

describe('meetings', () => {
  it.each([
    ['kickoff', [30]],
    ['implementation', [60, 60, 60]],
    ['closure', [30]],
  ])('%s has %j', (phase, minutes) => {
    expect(quickstart.meetings.filter((each) => each.phase === phase).map((each) => each.minutes)).toEqual(minutes);
  });

  test('are five, four hours in all, and a checkpoint each week', () => {
    expect(quickstart.meetings).toHaveLength(5);
    expect(quickstart.meetings.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(240);
    expect(quickstart.cadences.map(({ rrule, required }) => [rrule, required])).toEqual([
      ['FREQ=WEEKLY;BYDAY=MO', true],
    ]);
  });
});

test('the partner’s list is done in its order', () => {
  const tasks = quickstart.phases.flatMap((phase) => phase.tasks);
  const order = ['learn_roles', 'choose_model', 'customer_agreement', 'write_plan'];
  for (const [index, key] of order.entries())
    expect(tasks.find((task) => task.key === key)?.dependsOn).toEqual(index === 0 ? [] : [order[index - 1]]);
  expect(tasks.findIndex(({ key }) => key === 'complete')).toBeGreaterThan(
    tasks.findIndex(({ key }) => key === 'write_plan'),
  );
});

describe('support', () => {
  const office = quickstart.calendars[0] as Calendar;
  it.each([
    ['2026-04-14T15:00:00Z', true],
    ['2026-04-14T14:59:00Z', false],
    ['2026-04-15T00:00:00Z', false],
    ['2026-01-13T16:00:00Z', true],
    ['2026-11-26T18:00:00Z', false],
    ['2026-04-18T18:00:00Z', false],
  ])('at %s the engineer is in: %s', (now, open) => {
    expect(isOpen(office, Date.parse(now))).toBe(open);
  });

  it.each([
    ['platform', 'minor', true, false, 'noc'],
    ['platform', 'minor', false, false, 'noc'],
    ['urgent', 'major', false, false, 'noc'],
    ['onboarding', 'critical', false, false, 'noc'],
    ['urgent', 'major', true, false, 'engineer'],
    ['onboarding', 'minor', true, false, 'engineer'],
    ['onboarding', 'minor', false, false, 'engineer'],
    ['onboarding', 'minor', true, true, 'project_manager'],
  ] as const)('%s, %s, in hours %s, unreachable %s: %s', (kind, severity, inHours, unreachable, contact) => {
    const route = routeFor(quickstart.support.routes, { kind, severity, tier: 'reseller', inHours, unreachable });
    expect(route?.contact).toBe(contact);
    if (!inHours && contact === 'engineer') expect(route?.expectation).toBe('when the office opens');
  });

  test('has the roles and the mailbox that the program names', () => {
    expect(quickstart.contacts.map(({ name }) => name)).toEqual([
      'Onboarding Engineer',
      'Network operations centre',
      'Project Manager',
      'Service Delivery Coordinator',
    ]);
    expect(quickstart.contacts.find(({ key }) => key === 'noc')?.email).toBe('noc@tier3.com');
    const services = quickstart.phases.flatMap(({ tasks }) => tasks).find(({ key }) => key === 'services');
    expect(services).toMatchObject({ condition: { fact: 'integrated_services' } });
    expect(services?.vendorRoles).toEqual(['Service Delivery Coordinator']);
  });
});

test('what the program does not know is not there', () => {
  expect([quickstart.revenueShare, quickstart.scorecard, quickstart.leadPolicy, quickstart.offboarding]).toEqual(
    Array.from({ length: 4 }, () => null),
  );
  expect(quickstart.support.policies).toEqual([]);
  expect(quickstart.tierPolicy.metric).toBeNull();
});
