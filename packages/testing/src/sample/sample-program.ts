import type { ProgramDefinition } from '@gangway/contract';

const module = {
  minutes: 5,
  maxAttempts: null,
  cooldownHours: null,
  timeLimitMinutes: null,
  required: true,
  dayStart: null,
  dayEnd: null,
} as const;
const weekdays = {
  key: 'office',
  name: 'Office hours',
  timeZone: 'Europe/Berlin',
  alwaysOpen: false,
  holidays: null,
} as const;

/** A whole program in a page: small enough to know by heart, and with something of every subject. */
export const sampleProgram: ProgramDefinition = {
  key: 'sample',
  version: 1,
  effectiveFrom: '2026-01-01',
  name: 'Sample Program',
  language: 'en',
  translations: {
    de: { 'Hold the kick-off': 'Den Auftakt abhalten', 'Hand in the report': 'Den Bericht abgeben', Start: 'Beginn' },
  },
  vendor: { name: 'Sample Vendor', short: 'Sample' },
  timeZone: { name: 'Europe/Berlin', source: 'program' },
  calendars: [{ ...weekdays, hours: [{ days: [1, 2, 3, 4, 5], open: '09:00', close: '17:00' }], source: 'program' }],
  facts: [
    { key: 'kickoff_done', label: 'Kick-off held', owner: 'partner', source: { kind: 'task_done', task: 'kickoff' } },
    {
      key: 'report_accepted',
      label: 'Report accepted',
      owner: 'partner',
      source: { kind: 'evidence_accepted', task: 'report', evidence: 'link' },
    },
  ],
  phases: [
    phase('start', 'Start', 1, 10, [
      task('kickoff', 'Hold the kick-off'),
      task('report', 'Hand in the report', { evidence: true, dependsOn: ['kickoff'] }),
    ]),
    phase('live', 'Live', 11, 20, [task('go_live', 'Go live')]),
  ],
  gates: [
    {
      key: 'ready',
      title: 'Ready for the market',
      expression: { all: [{ fact: 'kickoff_done' }, { fact: 'report_accepted' }] },
      blocks: ['live'],
      hard: true,
      signOffBy: null,
      revalidateMonths: null,
    },
  ],
  meetings: [{ key: 'first', title: 'First meeting', phase: 'start', minutes: 30 }],
  cadences: [],
  engagementModels: null,
  curricula: [
    {
      key: 'operator',
      title: 'Operator',
      roles: [],
      totalMinutes: null,
      badge: { name: 'Sample Operator', unlocks: [] },
      modules: [
        {
          ...module,
          key: 'intro',
          title: 'Introduction',
          kind: 'video',
          moveOn: 'complete',
          passBps: null,
          questions: [],
        },
        {
          ...module,
          key: 'quiz',
          title: 'Quiz',
          kind: 'quiz',
          moveOn: 'pass',
          passBps: 5000,
          questions: [question('q1', 'a'), question('q2', 'b')],
        },
      ],
      requirements: [],
      validForYears: 1,
      targetDay: null,
    },
  ],
  tierPolicy: {
    metric: 'customers',
    window: 'lifetime',
    demoteTo: 'count',
    tiers: [
      { key: 'base', name: 'Base', minimum: 0, bonusBps: 0, benefits: ['A badge'] },
      { key: 'top', name: 'Top', minimum: 5, bonusBps: 1000, benefits: ['A better badge'] },
    ],
  },
  support: {
    calendar: 'office',
    policies: [
      {
        metric: 'response',
        severity: null,
        kinds: null,
        tiers: null,
        goal: { unit: 'business_hours', value: 4 },
        calendar: 'office',
        wording: '4 h',
        source: 'program',
      },
    ],
    ladder: null,
    routes: [
      {
        kinds: null,
        severities: null,
        tiers: null,
        hours: null,
        unreachable: false,
        contact: 'desk',
        expectation: 'within 4 h',
      },
    ],
    severities: (['critical', 'major', 'minor', 'question'] as const).map((key) => ({
      key,
      label: key,
      description: `A ${key} matter`,
    })),
  },
  revenueShare: {
    currency: 'EUR',
    phases: [
      {
        key: 'first',
        name: 'First phase',
        fromMonth: 1,
        toMonth: null,
        rates: { software: 6000, implementation: 8000, support: 10_000 },
      },
    ],
    bonusStreams: ['software'],
    bonusMode: 'points',
    holdDays: { value: 0, source: 'default' },
    minimumPayout: { amount: 0, source: 'default' },
    netDays: 30,
    payoutGate: null,
    label: 'Commission',
  },
  kpis: [],
  scorecard: null,
  leadPolicy: null,
  exclusivity: null,
  equity: null,
  health: {
    measures: [{ key: 'usage', title: 'Usage', weightBps: 10_000 }],
    staleDays: 30,
    expireDays: 90,
    amberFrom: 50,
    greenFrom: 75,
    attribution: null,
    source: 'default',
  },
  offboarding: null,
  contacts: [
    { key: 'desk', name: 'Service desk', email: 'desk@vendor.example', channel: null, for: 'Everything', tiers: null },
  ],
  resources: [],
  terms: [],
  options: [],
};

function phase(
  key: string,
  title: string,
  dayStart: number,
  dayEnd: number,
  tasks: ProgramDefinition['phases'][number]['tasks'],
): ProgramDefinition['phases'][number] {
  return {
    key,
    title,
    anchor: 'kickoffOn',
    dayStart,
    dayEnd,
    unit: 'calendar',
    vendorRoles: [],
    partnerRoles: [],
    buffer: false,
    tasks,
  };
}

function task(
  key: string,
  title: string,
  more: { evidence?: boolean; dependsOn?: string[] } = {},
): ProgramDefinition['phases'][number]['tasks'][number] {
  return {
    key,
    title,
    description: null,
    dayStart: null,
    dayEnd: null,
    leadTime: null,
    dependsOn: more.dependsOn ?? [],
    condition: null,
    owner: 'partner',
    vendorRoles: [],
    partnerRoles: [],
    evidence: more.evidence ? [{ key: 'link', label: 'Link to the report', kind: 'url', revalidateMonths: null }] : [],
    signOffBy: null,
    optional: false,
    checklist: [],
    tags: [],
  };
}

function question(
  key: string,
  answer: string,
): ProgramDefinition['curricula'][number]['modules'][number]['questions'][number] {
  return {
    key,
    prompt: `What is right of ${key}?`,
    choices: ['a', 'b'].map((each) => ({ key: each, text: `Choice ${each}` })),
    answer,
    explanation: `It is ${answer}.`,
  };
}
