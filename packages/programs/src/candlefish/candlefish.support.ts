import type { ProgramDefinition, SlaPolicy } from '@gangway/contract';
import { severityWords } from '../definition/parts.js';

const policy = (
  severity: SlaPolicy['severity'],
  metric: SlaPolicy['metric'],
  goal: SlaPolicy['goal'],
  wording: string,
): SlaPolicy => ({
  metric,
  severity,
  kinds: null,
  tiers: null,
  goal,
  calendar: goal.unit === 'hours' ? 'always' : 'office',
  wording,
  source: 'program',
});

/** Goals as option 7 reads them: critical ones run day and night, the others in business time. */
export const candlefishPolicies: ProgramDefinition['support'] = {
  calendar: 'office',
  policies: [
    policy('critical', 'response', { unit: 'hours', value: 2 }, '2 h'),
    policy('critical', 'resolution', { unit: 'hours', value: 24 }, '24 h'),
    policy('major', 'response', { unit: 'business_hours', value: 4 }, '4 h'),
    policy('major', 'resolution', { unit: 'business_days', value: 2 }, '48 h'),
    policy('minor', 'response', { unit: 'business_days', value: 1 }, '24 h'),
    policy('minor', 'resolution', { unit: 'business_days', value: 5 }, '1 week'),
    policy('question', 'response', { unit: 'business_days', value: 2 }, '48 h'),
  ],
  ladder: {
    levels: [
      {
        key: 'l1',
        name: 'L1 Portal',
        description: 'Portal and knowledge base',
        climbsAfter: { unit: 'business_hours', value: 4 },
      },
      {
        key: 'l2',
        name: 'L2 Partner success',
        description: 'Slack, e-mail, weekly office hours',
        climbsAfter: { unit: 'business_days', value: 1 },
      },
      {
        key: 'l3',
        name: 'L3 Engineering',
        description: 'Critical incidents, integrations, architecture',
        climbsAfter: null,
      },
      {
        key: 'l4',
        name: 'L4 Executive',
        description: 'Critical or blocking, and time is running out',
        climbsAfter: null,
      },
    ],
    entry: { critical: 'l3', major: 'l2', minor: 'l1', question: 'l1' },
    top: { level: 'l4', usedBps: 7500 },
    calendar: 'office',
  },
  routes: [
    {
      kinds: null,
      severities: ['critical'],
      tiers: null,
      hours: null,
      unreachable: false,
      contact: 'engineering',
      expectation: 'within 2 h, day and night',
    },
    {
      kinds: ['platform', 'urgent'],
      severities: null,
      tiers: null,
      hours: null,
      unreachable: false,
      contact: 'engineering',
      expectation: 'within 24 h',
    },
    {
      kinds: null,
      severities: null,
      tiers: null,
      hours: null,
      unreachable: false,
      contact: 'partner_success',
      expectation: 'within 4 h',
    },
  ],
  severities: severityWords,
};
