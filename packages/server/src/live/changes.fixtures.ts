import { sampleHistory, sampleProgram } from '@gangway/testing';

export const now = '2026-04-14T17:20:00Z';
const [operator] = sampleProgram.curricula;
const [ready] = sampleProgram.gates;
const [kickoff] = sampleProgram.phases[0]!.tasks;
const [intro] = operator!.modules;
const webinar = {
  key: 'friday',
  rrule: 'FREQ=WEEKLY;BYDAY=FR',
  time: '15:00',
  timeZone: 'Europe/Berlin',
  language: 'en',
  host: null,
  seats: 1,
  source: 'default' as const,
};
/** Its one seat is taken by another partner. */
const full = { ...webinar, key: 'full' };
/** Of the Friday after `now`. */
export const sessionId = `live_friday_${Date.parse('2026-04-17T13:00:00Z') / 60_000}`;
export const fullSession = sessionId.replace('friday', 'full');
/** The sample with what it takes to make every change there is. */
export const program = {
  ...sampleProgram,
  facts: [
    ...sampleProgram.facts,
    {
      key: 'case_told',
      label: 'Case told',
      owner: 'partner' as const,
      source: { kind: 'certified' as const, curriculum: 'second', minCount: null },
    },
  ],
  phases: sampleProgram.phases.map((phase, index) => ({
    ...phase,
    tasks: [
      ...phase.tasks.map((task) => (task.evidence.length > 0 ? { ...task, signOffBy: 'partner' as const } : task)),
      ...(index === 0 ? [{ ...kickoff!, key: 'extra', title: 'Something more', optional: true }] : []),
    ],
  })),
  gates: [
    ...sampleProgram.gates,
    { ...ready!, key: 'soft', title: 'Soft one', hard: false, blocks: ['go.far'], expression: { fact: 'case_told' } },
  ],
  curricula: [
    {
      ...operator!,
      modules: [
        ...operator!.modules,
        {
          ...intro!,
          key: 'webinar',
          kind: 'live' as const,
          moveOn: 'attend' as const,
          required: false,
          sessions: [webinar, full],
        },
        { ...intro!, key: 'demo', kind: 'demo' as const, moveOn: 'accept' as const, required: false },
      ],
    },
    {
      ...operator!,
      key: 'second',
      requirements: [{ key: 'case', title: 'Case', kind: 'evidence' as const, group: null, every: null }],
    },
  ],
};

export type Body = Record<string, never>;
const sample = sampleHistory({ handle: 'alpha', now });
const [owner] = sample.learners;
/** The sample with somebody besides who learns. */
export const history = {
  ...sample,
  learners: [...sample.learners, { ...owner!, id: 'lrn_second', name: 'Demo Second', designated: false }],
};
export const line = {
  id: 'rev_first',
  period: '2026-04',
  stream: 'software' as const,
  customerId: 'cus_alpha0',
  gross: 10_000,
  currency: 'EUR',
  accruedAt: '2026-04-10T12:00:00Z',
  approvedAt: '2026-04-11T12:00:00Z',
  disputedAt: null,
  disputeReason: null,
  reversesId: null,
  invoice: null,
  agreedRateBps: null,
  tier: history.partner.tier,
};
export const dispute = () => ({ reason: 'wrong_amount', body: 'A site is missing.', gross: 12_000 });
export const idOf = (answers: Readonly<Record<string, Body>>, operation: string) => String(answers[operation]?.['id']);
export const badgeOf = (answers: Readonly<Record<string, Body>>) =>
  String(answers['liveSessions.book']?.['enrolment']?.['credential']?.['id']);
export const ofOperator = (path: string) => `/enrolments/enr_lrn_owner_operator${path}`;

export interface Step {
  readonly operation: string;
  /** Method and path, from what was answered before. */
  readonly line: (answers: Readonly<Record<string, Body>>) => string;
  readonly body?: (answers: Readonly<Record<string, Body>>) => object | string | Uint8Array<ArrayBuffer>;
  /** Instant at which it is made. @default that of the step before */
  readonly at?: string;
  readonly announces: readonly string[];
}
