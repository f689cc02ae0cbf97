import type { Curriculum, ProgramDefinition } from '@gangway/contract';
import { defaultHealth, defaultHours, module, question, severityWords } from '../definition/parts.js';
import { customerSciencePlan } from './customer-science.plan.js';

const zone = 'Europe/Oslo';
const kpi = (
  key: string,
  title: string,
  unit: ProgramDefinition['kpis'][number]['unit'],
  scale: ProgramDefinition['kpis'][number]['scale'] = null,
): ProgramDefinition['kpis'][number] => ({ key, title, unit, group: null, target: null, action: null, scale });

const examQuestions = [
  question(
    'progress',
    'How does a partner move on?',
    ['After 30 days each', 'By proof', 'By request', 'By revenue'],
    1,
    'Progress is by proof, not by time.',
  ),
  question(
    'gate_1',
    'What does Gate 1 ask for besides identity and contract?',
    ['Security attestation and baseline training', 'Two customers', 'A demo', 'A deposit'],
    0,
    'Identity, contract, security attestation, baseline training.',
  ),
  question(
    'gate_2',
    'Which of these belongs to Gate 2?',
    ['A non-disclosure agreement', 'The first customer shadow', 'A discount band', 'A newsletter'],
    1,
    'Technical certification, architecture validation and the first customer shadow.',
  ),
  question(
    'evidence',
    'What happens to evidence after it was accepted?',
    ['It holds for ever', 'It is revalidated from time to time', 'It is deleted', 'It is published'],
    1,
    'Evidence is looked at again from time to time.',
  ),
];

/** A path for one role: short exam, shadow engagement and supervised go-live where the role delivers. */
const path = (key: string, title: string, practical: boolean): Curriculum => ({
  key,
  title,
  roles: [title.split(' ')[0] ?? title],
  totalMinutes: null,
  badge: { name: `${title} certificate`, unlocks: ['Directory listing', 'Deal privileges'] },
  modules: [
    module('baseline', 'Baseline training', 'doc', 'complete'),
    module('exam', 'Short exam', 'exam', 'pass', { questions: examQuestions }),
    ...(practical
      ? [
          module('shadow', 'Shadow engagement', 'shadow', 'accept'),
          module('go_live', 'Supervised go-live', 'lab', 'accept'),
        ]
      : []),
  ],
  requirements: [],
  validForYears: null,
  targetDay: null,
});

/** Customer Science playbook. */
export const customerScience = {
  key: 'customer-science',
  version: 1,
  effectiveFrom: '2025-01-01',
  name: 'Customer Science playbook',
  language: 'en',
  translations: {},
  vendor: { name: 'Customer Science', short: 'Customer Science' },
  timeZone: { name: zone, source: 'default' },
  calendars: [{ ...defaultHours(zone), holidays: { country: 'NO', region: null } }],
  ...customerSciencePlan,
  meetings: [],
  cadences: [
    {
      key: 'weekly',
      title: 'Weekly communication',
      rrule: 'FREQ=WEEKLY;BYDAY=TU',
      minutes: null,
      tiers: null,
      phases: null,
      required: false,
      channel: null,
    },
    {
      key: 'interviews',
      title: 'Quarterly interview',
      rrule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=2WE',
      minutes: null,
      tiers: null,
      phases: null,
      required: false,
      channel: null,
    },
  ],
  engagementModels: null,
  curricula: [
    path('delivery', 'Delivery path', true),
    path('solution', 'Solution path', true),
    path('sales', 'Sales path', false),
    path('support', 'Support path', true),
  ],
  tierPolicy: {
    metric: null,
    window: 'lifetime',
    demoteTo: 'count',
    tiers: [{ key: 'partner', name: 'Partner', minimum: null, bonusBps: 0, benefits: [] }],
  },
  support: {
    calendar: 'office',
    policies: [],
    ladder: null,
    routes: [
      {
        kinds: ['platform', 'urgent'],
        severities: null,
        tiers: null,
        hours: null,
        unreachable: false,
        contact: 'authority',
        expectation: null,
      },
      {
        kinds: ['commercial'],
        severities: null,
        tiers: null,
        hours: null,
        unreachable: false,
        contact: 'manager',
        expectation: null,
      },
      {
        kinds: null,
        severities: null,
        tiers: null,
        hours: null,
        unreachable: false,
        contact: 'success',
        expectation: null,
      },
    ],
    severities: severityWords,
  },
  revenueShare: null,
  kpis: [
    kpi('ttfv', 'Time to first value', 'days'),
    kpi('first_deal', 'Time to first deal', 'days'),
    kpi('first_case', 'Time to first case resolution', 'days'),
    kpi('certification', 'Certification attainment', 'percent'),
    kpi('integration', 'Integration readiness', 'percent'),
    kpi('nps', 'Partner NPS', 'score', { min: -100, max: 100 }),
    kpi('csat', 'CSAT of the first 90 days', 'percent'),
    kpi('defects', 'Defect escape rate', 'percent'),
    kpi('velocity', 'Velocity of registered pipeline', 'days'),
  ],
  scorecard: null,
  leadPolicy: null,
  exclusivity: null,
  equity: null,
  health: defaultHealth(null),
  offboarding: null,
  contacts: [
    { key: 'manager', name: 'Partner manager', email: null, channel: null, for: 'Commercial matters', tiers: null },
    {
      key: 'success',
      name: 'Customer success leader',
      email: null,
      channel: null,
      for: 'Customers and onboarding',
      tiers: null,
    },
    {
      key: 'authority',
      name: 'Technical authority',
      email: null,
      channel: null,
      for: 'The platform and its integration',
      tiers: null,
    },
  ],
  resources: [{ key: 'architecture', title: 'Reference architecture', kind: 'document', unlockedBy: null }],
  terms: [
    {
      topic: 'Partner-ready',
      text: 'Can market, sell, deliver and support: accreditation, data exchange, security posture, commercial terms, a working escalation path, a value narrative.',
    },
    { topic: 'Progress', text: 'By proof, not by time.' },
    { topic: 'Evidence', text: 'Uploaded, and revalidated from time to time.' },
    {
      topic: 'The 90 days',
      text: 'Sprint 1: archetypes, baselines, gates. Sprint 2: portal, content, certification paths. Sprint 3: pilot with two partners, the top five blockers mended.',
    },
    { topic: 'Cohorts', text: 'By month of onboarding and by tier.' },
    {
      topic: 'Tags',
      text: 'ISO 44001: awareness, knowledge, internal assessment, partner selection, working together, value creation, staying together, exit strategy.',
    },
  ],
  options: [
    {
      key: 'ttfv_clock',
      question: 'Which time counts for time to first value?',
      value: 'when the earliest verified outcome happened, in calendar days',
      source: 'default',
    },
    {
      key: 'gates_block',
      question: 'What do the gates block?',
      value: 'Gate 1: integration, sandbox, deal registration. Gate 2: unsupervised delivery, directory listing',
      source: 'default',
    },
    {
      key: 'revalidation',
      question: 'How often is evidence revalidated?',
      value: 'every 12 months',
      source: 'default',
    },
    {
      key: 'hours',
      question: 'Which business hours and time zone?',
      value: 'Mon–Fri 09:00–17:00, Oslo',
      source: 'default',
    },
  ],
} satisfies ProgramDefinition;
