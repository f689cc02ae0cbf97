import type { ProgramDefinition } from '@gangway/contract';
import { cadence, dayAndNight, defaultHours, fact, gate, module, phase, proof, task } from '../definition/parts.js';
import { candlefishPolicies } from './candlefish.support.js';
import { candlefishGrowth } from './candlefish.growth.js';
import { candlefishTerms } from './candlefish.terms.js';

const zone = 'America/Los_Angeles';
const partnerRoles = ['Operator'];
const vendorRoles = ['Partner success'];

/** Candlefish Operator Network. */
export const candlefish = {
  key: 'candlefish',
  version: 1,
  effectiveFrom: '2025-01-01',
  name: 'Candlefish Operator Network',
  language: 'en',
  translations: {},
  vendor: { name: 'Candlefish', short: 'Candlefish' },
  timeZone: { name: zone, source: 'default' },
  calendars: [defaultHours(zone), dayAndNight(zone)],
  facts: [
    fact('certified', 'An operator is certified', 'partner', {
      kind: 'certified',
      curriculum: 'operator',
      minCount: 1,
    }),
    fact('payouts_enabled', 'Payouts are enabled on the account', 'partner', { kind: 'payouts_enabled' }),
    fact('exclusive_territory', 'A territory was agreed', 'vendor', { kind: 'recorded' }),
  ],
  phases: [
    phase('day_one', 'Day 1', [1, 1], {
      vendorRoles,
      partnerRoles,
      tasks: [
        task('portal', 'Portal access', {
          owner: 'vendor',
          description: 'Everyone who will work with the portal can sign in.',
        }),
        task('marketing_kit', 'Marketing kit', { owner: 'vendor' }),
        task('demo_environment', 'Demo environment', { owner: 'vendor' }),
        task('territory', 'Territory', {
          owner: 'vendor',
          condition: { fact: 'exclusive_territory' },
          description: 'Only where a territory was agreed.',
        }),
      ],
    }),
    phase('week_one', 'Week 1: training', [2, 7], {
      vendorRoles: ['Mentor'],
      partnerRoles,
      tasks: [
        task('videos', 'Ten hours of video training', {
          description: 'At your own pace; the certification builds on it.',
        }),
        task('live_qa', 'Two hours of live questions and answers'),
        task('labs', 'Labs', { dependsOn: ['videos'] }),
        task('mentor', 'Mentor assigned', { owner: 'vendor' }),
      ],
    }),
    phase('week_two', 'Week 2: first customer', [8, 14], {
      vendorRoles,
      partnerRoles,
      tasks: [
        task('first_customer', 'First customer identified'),
        task('joint_call', 'Joint call with the first customer', { optional: true, dependsOn: ['first_customer'] }),
        task('implementation_plan', 'Implementation plan', {
          dependsOn: ['first_customer'],
          evidence: [proof('plan', 'Link to the plan', 'url')],
          signOffBy: 'vendor',
          checklist: ['Migration kit', 'Validation list', 'Project plan', 'Training', 'Go-live list'],
        }),
        task('metrics_review', 'Metrics review', {
          owner: 'vendor',
          signOffBy: 'partner',
          description: 'Partner success goes through the figures of the first two weeks with you.',
        }),
      ],
    }),
  ],
  gates: [
    gate('certificate', 'Certificate', { fact: 'certified' }, ['leads.receive', 'customers.go_live']),
    gate('payouts', 'Payouts', { fact: 'payouts_enabled' }, ['payouts.disburse']),
  ],
  meetings: [],
  cadences: [
    cadence('daily_slack', 'Daily Slack', 'FREQ=DAILY', { channel: 'Slack' }),
    cadence('office_hours', 'Office hours', 'FREQ=WEEKLY;BYDAY=TH'),
    cadence('monthly_webinar', 'Monthly webinar', 'FREQ=MONTHLY;BYDAY=2TU', { required: true }),
    cadence('joint_webinar', 'Joint webinar', 'FREQ=MONTHLY;BYDAY=3WE'),
    cadence('quarterly_review', 'Quarterly review', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO'),
    cadence('annual_summit', 'Annual summit', null),
  ],
  engagementModels: null,
  curricula: [
    {
      key: 'operator',
      title: 'Operator certification',
      roles: ['Operator'],
      totalMinutes: null,
      badge: { name: 'Certified Candlefish Operator', unlocks: ['Receiving leads', 'Taking customers live'] },
      modules: [
        module('platform', 'Platform', 'video', 'complete', { dayStart: 1, dayEnd: 2 }),
        module('vertical', 'Vertical application', 'lab', 'complete', { dayStart: 3, dayEnd: 4 }),
        module('excel_migration', 'Excel migration', 'lab', 'complete', { dayStart: 5, dayEnd: 5 }),
        module('demo_environment', 'Demo environment', 'lab', 'complete', { dayStart: 6, dayEnd: 7 }),
        module('simulations', 'Simulations', 'demo', 'accept', { dayStart: 8, dayEnd: 9 }),
        module('exam', 'Exam and review', 'exam', 'pass', {
          dayStart: 10,
          dayEnd: 10,
          questions: candlefishTerms.examQuestions,
        }),
      ],
      requirements: [
        { key: 'sample_migration', title: 'Sample migration', kind: 'evidence', group: 'Technical', every: null },
        {
          key: 'vertical_application',
          title: 'One vertical application configured',
          kind: 'evidence',
          group: 'Technical',
          every: null,
        },
        { key: 'troubleshooting', title: 'Troubleshooting', kind: 'evidence', group: 'Technical', every: null },
        { key: 'roi_presentation', title: 'ROI presentation', kind: 'evidence', group: 'Business', every: null },
        {
          key: 'discovery_simulation',
          title: 'Discovery simulation',
          kind: 'evidence',
          group: 'Business',
          every: null,
        },
        {
          key: 'implementation_timeline',
          title: 'Implementation timeline',
          kind: 'evidence',
          group: 'Business',
          every: null,
        },
        { key: 'monthly_webinar', title: 'Monthly webinar', kind: 'recurring', group: null, every: 'month' },
        { key: 'quarterly_update', title: 'Quarterly update', kind: 'recurring', group: null, every: 'quarter' },
      ],
      validForYears: 1,
      targetDay: null,
    },
  ],
  ...candlefishGrowth,
  support: candlefishPolicies,
  contacts: [
    {
      key: 'partner_success',
      name: 'Partner success',
      email: null,
      channel: 'Slack',
      for: 'Questions of every day, commercial and onboarding',
      tiers: null,
    },
    {
      key: 'engineering',
      name: 'Engineering',
      email: null,
      channel: null,
      for: 'Critical incidents, integrations, architecture, performance',
      tiers: null,
    },
    {
      key: 'knowledge_base',
      name: 'Knowledge base and forum',
      email: null,
      channel: null,
      for: 'Looking it up at any hour',
      tiers: null,
    },
    {
      key: 'executive',
      name: 'Executive',
      email: null,
      channel: null,
      for: 'What is critical or blocking and stays unsolved',
      tiers: null,
    },
  ],
  resources: candlefishTerms.resources,
  terms: candlefishTerms.terms,
  options: candlefishTerms.options,
} satisfies ProgramDefinition;
