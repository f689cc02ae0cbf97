import type { Curriculum, ProgramDefinition } from '@gangway/contract';
import {
  defaultHealth,
  defaultHours,
  fact,
  gate,
  module,
  phase,
  proof,
  question,
  severityWords,
  task,
} from '../definition/parts.js';

const zone = 'Europe/Oslo';
const manager = ['Partner manager'];
const authority = ['Technical authority'];
const partnerRoles = ['Partner lead'];
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
  vendor: { name: 'Customer Science', short: 'Customer Science' },
  timeZone: { name: zone, source: 'default' },
  calendars: [{ ...defaultHours(zone), holidays: { country: 'NO', region: null } }],
  facts: [
    fact('identity', 'Identity is proven', 'partner', { kind: 'task_done', task: 'identity' }),
    fact('contract', 'The contract is signed', 'partner', { kind: 'task_done', task: 'contract' }),
    fact('security', 'Security is attested', 'partner', { kind: 'task_done', task: 'security_attestation' }),
    fact('baseline', 'Baseline training is done', 'partner', { kind: 'task_done', task: 'baseline_training' }),
    fact('technical', 'Someone is technically certified', 'partner', {
      kind: 'certified',
      curriculum: 'delivery',
      minCount: 1,
    }),
    fact('architecture', 'The architecture is validated', 'vendor', { kind: 'task_done', task: 'architecture' }),
    fact('shadow', 'The first customer was shadowed', 'partner', { kind: 'task_done', task: 'first_shadow' }),
  ],
  phases: [
    phase('qualification', 'Qualification', null, {
      vendorRoles: manager,
      partnerRoles,
      tasks: [
        task('identity', 'Identity', {
          evidence: [proof('registration', 'Extract of the register', 'url', 12)],
          signOffBy: 'vendor',
          tags: ['Awareness', 'Partner selection'],
        }),
      ],
    }),
    phase('contracting', 'Contracting', null, {
      vendorRoles: manager,
      partnerRoles,
      tasks: [
        task('contract', 'Contract', {
          evidence: [proof('signature', 'Signed contract', 'url')],
          signOffBy: 'vendor',
          tags: ['Partner selection'],
        }),
      ],
    }),
    phase('compliance', 'Compliance and risk', null, {
      vendorRoles: authority,
      partnerRoles: ['Security lead'],
      tasks: [
        task('questionnaire', 'Security questionnaire', {
          evidence: [proof('questionnaire', 'Questionnaire', 'url', 12)],
          signOffBy: 'vendor',
          tags: ['Knowledge', 'Internal assessment'],
        }),
        task('controls', 'Evidence of controls', {
          evidence: [proof('controls', 'Report on controls', 'url', 12)],
          signOffBy: 'vendor',
          description: 'Tiered by how sensitive the data is and how deep the integration goes.',
          tags: ['Internal assessment'],
        }),
        task('incident', 'Incident commitment', {
          evidence: [proof('commitment', 'Commitment')],
          signOffBy: 'vendor',
          tags: ['Working together'],
        }),
        task('privacy', 'Privacy, retention, geography', {
          evidence: [proof('statement', 'Statement on data', 'attestation', 12)],
          signOffBy: 'vendor',
          tags: ['Working together'],
        }),
        task('security_attestation', 'Security attestation', {
          dependsOn: ['questionnaire', 'controls', 'incident', 'privacy'],
          evidence: [proof('attestation', 'Attestation of your security lead', 'attestation', 12)],
          signOffBy: 'vendor',
          description: 'Follows NIST SP 800-161r1.',
          tags: ['Internal assessment'],
        }),
      ],
    }),
    phase('commercial', 'Commercial setup', null, {
      vendorRoles: manager,
      partnerRoles,
      tasks: [
        task('discount', 'Discount band', {
          owner: 'vendor',
          description: 'By certification and satisfaction.',
          tags: ['Value creation'],
        }),
        task('deal_registration', 'Deal registration', {
          owner: 'vendor',
          description: 'With response times and a way to appeal.',
          tags: ['Working together'],
        }),
        task('roles', 'Who does what', { signOffBy: 'vendor', tags: ['Working together'] }),
        task('forecast', 'Joint forecast', { signOffBy: 'vendor', tags: ['Value creation'] }),
      ],
    }),
    phase('technical', 'Technical integration', null, {
      vendorRoles: authority,
      partnerRoles: ['Solution lead'],
      tasks: [
        task('architecture', 'Architecture validation', {
          evidence: [proof('diagram', 'Link to the architecture', 'url')],
          signOffBy: 'vendor',
          description: 'Against the reference architecture.',
          tags: ['Working together'],
        }),
      ],
    }),
    phase('enablement', 'Enablement', null, {
      vendorRoles: manager,
      partnerRoles,
      tasks: [
        task('baseline_training', 'Baseline training', { tags: ['Knowledge'] }),
        task('technical_training', 'Technical certification', {
          dependsOn: ['baseline_training'],
          tags: ['Knowledge'],
        }),
      ],
    }),
    phase('go_to_market', 'Go-to-market activation', null, {
      vendorRoles: manager,
      partnerRoles: ['Sales lead'],
      tasks: [
        task('value_narrative', 'Value narrative', { signOffBy: 'vendor', tags: ['Value creation'] }),
        task('launch', 'Joint launch', { dependsOn: ['value_narrative'], tags: ['Value creation'] }),
      ],
    }),
    phase('service', 'Service and success', null, {
      vendorRoles: ['Customer success leader'],
      partnerRoles: ['Delivery lead'],
      tasks: [
        task('escalation_path', 'A working escalation path', {
          signOffBy: 'vendor',
          tags: ['Working together', 'Staying together'],
        }),
        task('first_shadow', 'First customer shadow', {
          evidence: [proof('report', 'Report of the shadow', 'url')],
          signOffBy: 'vendor',
          tags: ['Staying together', 'Exit strategy'],
        }),
      ],
    }),
  ],
  gates: [
    gate(
      'gate_1',
      'Gate 1',
      { all: [{ fact: 'identity' }, { fact: 'contract' }, { fact: 'security' }, { fact: 'baseline' }] },
      ['technical', 'sandbox', 'deals.register'],
      { revalidateMonths: 12 },
    ),
    gate(
      'gate_2',
      'Gate 2',
      { all: [{ fact: 'technical' }, { fact: 'architecture' }, { fact: 'shadow' }] },
      ['delivery.unsupervised', 'directory.listing'],
      { revalidateMonths: 12 },
    ),
  ],
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
