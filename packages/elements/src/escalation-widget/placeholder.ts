import type { SlaClock, SlaMetric, Ticket } from '@gangway/contract';
import type { SupportData } from './model.js';

const asOf = '2026-01-01T12:00:00Z';
const later = '2026-01-02T12:00:00Z';
const calendar = { name: 'Office hours', timeZone: 'UTC', alwaysOpen: true };

const clock = (metric: SlaMetric, stoppedAt: string | null): SlaClock => ({
  metric,
  state: stoppedAt === null ? 'running' : 'met',
  goal: '24 h',
  goalSeconds: 86_400,
  calendar,
  startedAt: asOf,
  stoppedAt,
  dueAt: later,
  elapsedSeconds: 6_000,
  remainingSeconds: 36_000,
  usedBps: 5000,
  pausedSince: null,
  pausedFor: null,
  openWindows: [],
});
const levels = ['Level one', 'Level two', 'Level three', 'Level four'].map((name, index) => ({
  key: `l${index}`,
  name,
  description: 'Who answers on this level',
}));
const entry = { at: asOf, by: 'Somebody', side: 'vendor' as const, kind: 'replied' as const, to: null };

const ticket = (id: number): Ticket => ({
  id: `${id}`,
  number: 'T-0000',
  subject: 'What a ticket is about',
  body: null,
  kind: 'platform',
  severity: 'major',
  blocking: false,
  state: 'open',
  openedAt: asOf,
  level: { key: 'l2', name: 'Level three', enteredAt: asOf, next: { key: 'l3', name: 'Level four', at: later } },
  clocks: [clock('response', asOf), clock('resolution', null)],
  contact: { name: 'Somebody', email: null, expectation: 'within 24 h' },
  events: [
    { ...entry, id: 'a', body: 'What somebody said' },
    { ...entry, id: 'b', body: 'What somebody said after that' },
  ],
  actions: (['reply', 'escalate', 'set-severity', 'resolve'] as const).map((name) => ({
    name,
    allowed: true,
    reason: null,
  })),
  customerId: null,
  attachments: [],
  rating: null,
  asOf,
  version: 1,
});

/** Stands in while data is on its way: the same template, so that every box has its final size. Its values are never shown. */
export const placeholder: SupportData = {
  support: {
    asOf,
    hours: {
      name: '',
      timeZone: 'UTC',
      alwaysOpen: false,
      open: true,
      changesAt: later,
      wording: 'Mon–Fri 09:00–17:00',
      stated: false,
    },
    answers: [1, 2].map(() => ({
      for: '\u00a0',
      contact: 'Somebody',
      email: null,
      until: null,
      expectation: 'within 24 h',
    })),
    ladder: levels,
    severities: [],
    counts: { open: 5, waiting: 1, closed: 5 },
    emergency: null,
  },
  session: { partnerId: '', livemode: false, user: null, scopes: ['support:write'], expiresAt: null, now: asOf },
  tab: 'open',
  tickets: [1, 2, 3, 4, 5].map(ticket),
  total: 5,
  more: false,
};
