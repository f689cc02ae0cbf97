import type { ProgramDefinition } from '@gangway/contract';
import { dayAndNight, defaultHealth, fact, gate, phase, severityWords, task } from '../definition/parts.js';

const zone = 'America/Los_Angeles';
const vendorRoles = ['Onboarding Engineer', 'Project Manager'];
const partnerRoles = ['Project lead'];
const option = (key: string, question: string, value: string) => ({ key, question, value, source: 'default' as const });

/** CenturyLink Cloud QuickStart. */
export const quickstart = {
  key: 'quickstart',
  version: 1,
  effectiveFrom: '2025-01-01',
  name: 'CenturyLink Cloud QuickStart',
  language: 'en',
  translations: {},
  vendor: { name: 'CenturyLink Cloud', short: 'CenturyLink' },
  timeZone: { name: zone, source: 'program' },
  calendars: [
    {
      key: 'office',
      name: 'Onboarding hours',
      timeZone: zone,
      alwaysOpen: false,
      hours: [{ days: [1, 2, 3, 4, 5], open: '08:00', close: '17:00' }],
      holidays: { country: 'US', region: null },
      source: 'program',
    },
    dayAndNight(zone),
  ],
  facts: [
    fact('plan_written', 'The plan is written', 'partner', { kind: 'task_done', task: 'write_plan' }),
    fact('integrated_services', 'Integrated services are bought', 'partner', {
      kind: 'in_bundle',
      item: 'integrated_services',
    }),
  ],
  phases: [
    phase('kickoff', 'Kickoff', [1, 5], {
      anchor: 'kickoffOn',
      vendorRoles: ['Project Manager'],
      partnerRoles,
      tasks: [
        task('first_meeting', 'First meeting set', { owner: 'vendor', description: 'The project manager sets it.' }),
        task('learn_roles', 'Learn the roles', {
          description: 'Engineer, project manager, and the coordinator where you have one.',
        }),
        task('choose_model', 'Choose the engagement model', {
          dependsOn: ['learn_roles'],
          description: 'Advanced, Express, or with a statement of work.',
        }),
        task('customer_agreement', 'Get the customer’s agreement', { dependsOn: ['choose_model'] }),
        task('write_plan', 'Write the plan', {
          dependsOn: ['customer_agreement'],
          signOffBy: 'vendor',
          description: 'The engineer reads it and signs.',
        }),
      ],
    }),
    phase('implementation', 'Implementation', [6, 25], {
      anchor: 'kickoffOn',
      vendorRoles,
      partnerRoles,
      tasks: [
        task('deep_dive', 'Product deep-dive', { owner: 'vendor' }),
        task('environment', 'Environment built', { description: 'The engineer helps during the first 30 days.' }),
        task('implementation_1', 'First implementation meeting', { owner: 'vendor', dependsOn: ['deep_dive'] }),
        task('implementation_2', 'Second implementation meeting', { owner: 'vendor', dependsOn: ['implementation_1'] }),
        task('services', 'Integrated services set up', {
          owner: 'vendor',
          condition: { fact: 'integrated_services' },
          vendorRoles: ['Service Delivery Coordinator'],
          description: 'Such as Symphony DB or CNS.',
        }),
      ],
    }),
    phase('closure', 'Closure', [26, 30], {
      anchor: 'kickoffOn',
      vendorRoles,
      partnerRoles,
      tasks: [
        task('complete', 'Onboarding completed', { signOffBy: 'vendor' }),
        task('closure_meeting', 'Closure meeting', { owner: 'vendor', dependsOn: ['complete'] }),
      ],
    }),
  ],
  gates: [gate('plan', 'Plan', { fact: 'plan_written' }, ['implementation'])],
  meetings: [
    { key: 'kickoff_call', title: 'Kick-off', phase: 'kickoff', minutes: 30 },
    { key: 'deep_dive_call', title: 'Product deep-dive', phase: 'implementation', minutes: 60 },
    { key: 'implementation_1_call', title: 'Implementation 1', phase: 'implementation', minutes: 60 },
    { key: 'implementation_2_call', title: 'Implementation 2', phase: 'implementation', minutes: 60 },
    { key: 'closure_call', title: 'Closure', phase: 'closure', minutes: 30 },
  ],
  cadences: [
    {
      key: 'checkpoint',
      title: 'Checkpoint, by e-mail or meeting',
      rrule: 'FREQ=WEEKLY;BYDAY=MO',
      minutes: null,
      tiers: null,
      phases: null,
      required: true,
      channel: null,
    },
  ],
  engagementModels: {
    default: 'advanced',
    models: [
      {
        key: 'advanced',
        name: 'Advanced',
        when: 'Normal support over the first 30 days, or help with building the environment.',
      },
      { key: 'express', name: 'Express', when: 'Very small (under $1000 a month) or technically very capable.' },
      { key: 'express_free', name: 'Express, free', when: 'An exception: it needs a justification and an approval.' },
      {
        key: 'advanced_sow',
        name: 'Advanced with a statement of work',
        when: 'More than 30 days, a workshop or training on site, or an extended import or build of machines.',
      },
    ],
    statementOfWork: 'advanced_sow',
    express: 'express',
    expressFree: 'express_free',
    standardDays: 30,
    expressBelow: { amount: 100_000, currency: 'USD' },
  },
  curricula: [],
  tierPolicy: {
    metric: null,
    window: 'lifetime',
    demoteTo: 'count',
    tiers: [{ key: 'reseller', name: 'Reseller', minimum: null, bonusBps: 0, benefits: [] }],
  },
  support: {
    calendar: 'office',
    policies: [],
    ladder: null,
    routes: [
      {
        kinds: ['platform'],
        severities: null,
        tiers: null,
        hours: null,
        unreachable: false,
        contact: 'noc',
        expectation: 'at any hour',
      },
      {
        kinds: ['urgent'],
        severities: null,
        tiers: null,
        hours: 'out',
        unreachable: false,
        contact: 'noc',
        expectation: 'at any hour',
      },
      {
        kinds: null,
        severities: ['critical'],
        tiers: null,
        hours: 'out',
        unreachable: false,
        contact: 'noc',
        expectation: 'at any hour',
      },
      {
        kinds: null,
        severities: null,
        tiers: null,
        hours: null,
        unreachable: true,
        contact: 'project_manager',
        expectation: null,
      },
      {
        kinds: null,
        severities: null,
        tiers: null,
        hours: 'in',
        unreachable: false,
        contact: 'engineer',
        expectation: null,
      },
      {
        kinds: null,
        severities: null,
        tiers: null,
        hours: 'out',
        unreachable: false,
        contact: 'engineer',
        expectation: 'when the office opens',
      },
    ],
    severities: severityWords,
  },
  revenueShare: null,
  kpis: [],
  scorecard: null,
  leadPolicy: null,
  exclusivity: null,
  equity: null,
  health: defaultHealth(null),
  offboarding: null,
  contacts: [
    {
      key: 'engineer',
      name: 'Onboarding Engineer',
      email: null,
      channel: null,
      for: 'Anything, Mon–Fri 08:00–17:00 Pacific',
      tiers: null,
    },
    {
      key: 'noc',
      name: 'Network operations centre',
      email: 'noc@tier3.com',
      channel: null,
      for: 'Platform problems, and what is urgent after hours',
      tiers: null,
    },
    {
      key: 'project_manager',
      name: 'Project Manager',
      email: null,
      channel: null,
      for: 'When the engineer cannot be reached',
      tiers: null,
    },
    {
      key: 'coordinator',
      name: 'Service Delivery Coordinator',
      email: null,
      channel: null,
      for: 'Integrated services, where they are bought',
      tiers: null,
    },
  ],
  resources: [{ key: 'checklist', title: 'Onboarding checklist', kind: 'document', unlockedBy: null }],
  terms: [
    { topic: 'Meetings', text: 'Five formal ones, four hours in all; more whenever they help.' },
    { topic: 'Tracking', text: 'A checklist tracks the work; a checkpoint each week.' },
  ],
  options: [
    option('pacific', 'Is Pacific time with daylight saving?', 'yes: Los Angeles'),
    option('exactly_1000', 'Is exactly $1000 a month small?', 'no'),
    option(
      'days',
      'On which days do the phases lie?',
      'days 1–5, 6–25 and 26–30 from kickoff: ours, as the program names none',
    ),
  ],
} satisfies ProgramDefinition;
