import { factsOf } from '@gangway/rules';
import { describe, expect, it, test } from 'vitest';
import { customerScience } from './customer-science.js';

const tasks = customerScience.phases.flatMap((phase) => phase.tasks);

test('eight modules, none of them with a day: progress is by proof', () => {
  expect(customerScience.phases.map(({ title }) => title)).toEqual([
    'Qualification',
    'Contracting',
    'Compliance and risk',
    'Commercial setup',
    'Technical integration',
    'Enablement',
    'Go-to-market activation',
    'Service and success',
  ]);
  for (const { dayStart, dayEnd } of customerScience.phases) expect([dayStart, dayEnd]).toEqual([null, null]);
});

describe('gates', () => {
  it.each([
    [
      'gate_1',
      ['identity', 'contract', 'security_attestation', 'baseline_training'],
      ['technical', 'sandbox', 'deals.register'],
    ],
    ['gate_2', ['delivery', 'architecture', 'first_shadow'], ['delivery.unsupervised', 'directory.listing']],
  ])('%s asks for %j and blocks %j', (key, asked, blocks) => {
    const gate = customerScience.gates.find((each) => each.key === key);
    const sources = factsOf(gate?.expression ?? { all: [] }).map(
      (fact) => customerScience.facts.find((each) => each.key === fact)?.source,
    );
    expect(
      sources.flatMap((source) =>
        source?.kind === 'task_done' ? source.task : source?.kind === 'certified' ? source.curriculum : [],
      ),
    ).toEqual(asked);
    expect(gate).toMatchObject({ blocks, hard: true });
    expect(gate?.revalidateMonths).not.toBeNull();
  });

  test('security is attested after all its proofs are in', () => {
    expect(tasks.find(({ key }) => key === 'security_attestation')?.dependsOn).toEqual([
      'questionnaire',
      'controls',
      'incident',
      'privacy',
    ]);
  });

  test('what security rests on is proven again from time to time', () => {
    for (const key of ['questionnaire', 'controls', 'privacy', 'security_attestation'])
      expect(tasks.find((task) => task.key === key)?.evidence[0]?.revalidateMonths).not.toBeNull();
  });
});

test('each role has a path; who works for customers shadows and goes live under supervision', () => {
  expect(
    customerScience.curricula.map(({ key, modules }) => [key, modules.map((module) => module.key).join(' ')]),
  ).toEqual([
    ['delivery', 'baseline exam shadow go_live'],
    ['solution', 'baseline exam shadow go_live'],
    ['sales', 'baseline exam'],
    ['support', 'baseline exam shadow go_live'],
  ]);
});

test('an escalation has three owners', () => {
  expect(customerScience.contacts.map(({ name }) => name)).toEqual([
    'Partner manager',
    'Customer success leader',
    'Technical authority',
  ]);
});

test('nine measures, none with a number to reach', () => {
  expect(customerScience.kpis).toHaveLength(9);
  for (const { target, action } of customerScience.kpis) expect([target, action]).toEqual([null, null]);
  expect([customerScience.revenueShare, customerScience.scorecard]).toEqual([null, null]);
});

test('the work carries all eight stages of ISO 44001', () => {
  expect(new Set(tasks.flatMap(({ tags }) => tags))).toEqual(
    new Set([
      'Awareness',
      'Knowledge',
      'Internal assessment',
      'Partner selection',
      'Working together',
      'Value creation',
      'Staying together',
      'Exit strategy',
    ]),
  );
});

test('people talk each week and interview each quarter', () => {
  expect(customerScience.cadences.map(({ rrule }) => rrule?.replace(/;BYDAY.*/, ''))).toEqual([
    'FREQ=WEEKLY',
    'FREQ=MONTHLY;INTERVAL=3',
  ]);
});
