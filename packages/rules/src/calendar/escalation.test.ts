import type { Goal, Ladder, Route, Severity, TicketKind } from '@gangway/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { always, office } from './calendars.fixtures.js';
import { ladderPosition, routeFor } from './escalation.js';
import { at, say } from './instants.fixtures.js';
import { resolveGoal, slaDue, type Pause } from './sla-clock.js';

const ladder: Ladder = {
  levels: (
    [
      ['l1', { unit: 'business_hours', value: 4 }],
      ['l2', { unit: 'business_days', value: 1 }],
      ['l3', null],
      ['l4', null],
    ] as const
  ).map(([key, climbsAfter]) => ({ key, name: key, description: key, climbsAfter })),
  entry: { critical: 'l3', major: 'l2', minor: 'l1', question: 'l1' },
  top: { level: 'l4', usedBps: 7500 },
  calendar: 'office',
};
const hours: Record<Severity, { response: number; resolution: number | null }> = {
  critical: { response: 2, resolution: 24 },
  major: { response: 4, resolution: 48 },
  minor: { response: 24, resolution: 168 },
  question: { response: 48, resolution: null },
};
const calendarFor = (goal: Goal) => (goal.unit === 'hours' ? always : office);

type Input = Parameters<typeof ladderPosition>[0];
const position = (severity: Severity, opened: string, now: string, rest: Partial<Input> = {}) => {
  const wanted = hours[severity].resolution;
  const goal = wanted === null ? null : resolveGoal(wanted, severity);
  const pauses = rest.pauses ?? [];
  return ladderPosition({
    ladder,
    severity,
    blocking: false,
    openedAt: at(opened),
    climbs: [],
    resolution: goal && { goal, calendar: calendarFor(goal), pauses },
    calendar: office,
    pauses,
    now: at(now),
    endedAt: null,
    ...rest,
  });
};
const shown = (result: ReturnType<typeof ladderPosition>) => [
  result.level,
  say(result.enteredAt).slice(0, 20),
  result.next && [result.next.level, result.next.at === null ? null : say(result.next.at).slice(0, 20)],
];
const wait = (from: string, until: string | null): Pause[] =>
  [{ from: at(from), until: until && at(until) }] as Pause[];

describe('goals of a severity', () => {
  it.each([
    ['critical', 'response', '2026-11-07T22:00', 'Sun 2026-11-08T00:00'],
    ['critical', 'resolution', '2026-11-07T22:00', 'Sun 2026-11-08T22:00'],
    ['major', 'response', '2026-11-13T15:00', 'Mon 2026-11-16T11:00'],
    ['major', 'resolution', '2026-11-13T15:00', 'Tue 2026-11-17T15:00'],
  ] as const)('%s %s, opened %s, is due %s', (severity, metric, opened, due) => {
    const goal = resolveGoal(hours[severity][metric] ?? 0, severity);
    expect(say(slaDue(at(opened), goal, calendarFor(goal))).slice(0, 20)).toBe(due);
  });
});

describe('level of a ticket', () => {
  it.each([
    ['minor', '2026-11-16T09:00', '2026-11-16T12:59', ['l1', 'Mon 2026-11-16T09:00', ['l2', 'Mon 2026-11-16T13:00']]],
    ['minor', '2026-11-16T09:00', '2026-11-16T13:00', ['l2', 'Mon 2026-11-16T13:00', ['l3', 'Tue 2026-11-17T13:00']]],
    ['minor', '2026-11-16T09:00', '2026-11-17T13:00', ['l3', 'Tue 2026-11-17T13:00', null]],
    ['minor', '2026-11-16T09:00', '2027-11-17T13:00', ['l3', 'Tue 2026-11-17T13:00', null]],
    [
      'critical',
      '2026-11-07T22:00',
      '2026-11-07T22:00',
      ['l3', 'Sat 2026-11-07T22:00', ['l4', 'Sun 2026-11-08T16:00']],
    ],
    ['critical', '2026-11-07T22:00', '2026-11-08T16:00', ['l4', 'Sun 2026-11-08T16:00', null]],
    ['critical', '2026-11-07T22:00', '2026-11-20T16:00', ['l4', 'Sun 2026-11-08T16:00', null]],
    ['major', '2026-11-13T15:00', '2026-11-13T16:00', ['l2', 'Fri 2026-11-13T15:00', ['l3', 'Mon 2026-11-16T15:00']]],
    ['question', '2026-11-16T09:00', '2026-12-16T09:00', ['l3', 'Tue 2026-11-17T13:00', null]],
  ] as const)('%s, opened %s, at %s', (severity, opened, now, expected) => {
    expect(shown(position(severity, opened, now))).toEqual(expected);
  });

  it.each<[what: string, Severity, opened: string, now: string, Partial<Input>, unknown[]]>([
    [
      'a blocking major one reaches the top only from below it',
      'major',
      '2026-11-13T15:00',
      '2026-11-20T15:00',
      { blocking: true },
      ['l4', 'Tue 2026-11-17T11:00', null],
    ],
    [
      'nothing climbs once it is resolved',
      'minor',
      '2026-11-16T09:00',
      '2026-11-20T09:00',
      { endedAt: at('2026-11-16T14:00') },
      ['l2', 'Mon 2026-11-16T13:00', null],
    ],
    [
      'a climb by hand starts the timer anew',
      'minor',
      '2026-11-16T09:00',
      '2026-11-16T11:00',
      { climbs: [{ level: 'l2', at: at('2026-11-16T10:00') }] },
      ['l2', 'Mon 2026-11-16T10:00', ['l3', 'Tue 2026-11-17T10:00']],
    ],
    [
      'a climb to where it is, or below, does nothing',
      'major',
      '2026-11-16T09:00',
      '2026-11-16T11:00',
      { climbs: [{ level: 'l1', at: at('2026-11-16T10:00') }] },
      ['l2', 'Mon 2026-11-16T09:00', ['l3', 'Tue 2026-11-17T09:00']],
    ],
    [
      'a climb that lies ahead is none yet',
      'minor',
      '2026-11-16T09:00',
      '2026-11-16T11:00',
      { climbs: [{ level: 'l3', at: at('2026-11-16T11:30') }] },
      ['l1', 'Mon 2026-11-16T09:00', ['l2', 'Mon 2026-11-16T13:00']],
    ],
    [
      'the top is entered no earlier than the level below it',
      'major',
      '2026-11-16T09:00',
      '2026-11-20T11:00',
      { blocking: true, resolution: { goal: { unit: 'business_hours', value: 4 }, calendar: office, pauses: [] } },
      ['l4', 'Tue 2026-11-17T09:00', null],
    ],
    [
      'a pause holds the timer',
      'minor',
      '2026-11-16T09:00',
      '2026-11-16T16:00',
      { pauses: wait('2026-11-16T10:00', '2026-11-16T12:00') },
      ['l2', 'Mon 2026-11-16T15:00', ['l3', 'Tue 2026-11-17T15:00']],
    ],
    [
      'a pause that lasts leaves the instant open',
      'minor',
      '2026-11-16T09:00',
      '2026-11-18T16:00',
      { pauses: wait('2026-11-16T10:00', null) },
      ['l1', 'Mon 2026-11-16T09:00', ['l2', null]],
    ],
    [
      'a pause moves the way to the top',
      'critical',
      '2026-11-07T22:00',
      '2026-11-09T22:00',
      { pauses: wait('2026-11-08T00:00', '2026-11-08T03:00') },
      ['l4', 'Sun 2026-11-08T19:00', null],
    ],
    [
      'no top without a goal to use up',
      'question',
      '2026-11-16T09:00',
      '2026-12-16T09:00',
      { blocking: true },
      ['l3', 'Tue 2026-11-17T13:00', null],
    ],
  ])('%s', (_, severity, opened, now, rest, expected) => {
    expect(shown(position(severity, opened, now, rest))).toEqual(expected);
  });

  it('only climbs, and keeps what it reached', () => {
    const severities = fc.constantFrom<Severity>('critical', 'major', 'minor', 'question');
    const minute = 60_000;
    fc.assert(
      fc.property(severities, fc.boolean(), fc.nat(9000), fc.nat(9000), fc.nat(4000), fc.nat(2000), (...drawn) => {
        const [severity, blocking, a, b, from, length] = drawn;
        const opened = at('2026-11-16T09:00');
        const pauses = [{ from: opened + from * minute, until: opened + (from + length) * minute }];
        const seen = (minutes: number) =>
          position(severity, '2026-11-16T09:00', '2026-11-16T09:00', {
            blocking,
            pauses,
            now: opened + minutes * minute,
          });
        const [early, late] = [seen(Math.min(a, b)), seen(Math.max(a, b))];
        expect(late.level >= early.level).toBe(true);
        if (late.level === early.level) expect(late.enteredAt).toBe(early.enteredAt);
        if (late.level === 'l4') expect(severity === 'critical' || blocking).toBe(true);
        if (early.next?.at != null) expect(early.next.at).toBeGreaterThan(opened + Math.min(a, b) * minute);
        expect(Number.isInteger(late.enteredAt)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('who answers', () => {
  const route = (contact: string, rest: Partial<Route>): Route => ({
    kinds: null,
    severities: null,
    tiers: null,
    hours: null,
    unreachable: false,
    contact,
    expectation: null,
    ...rest,
  });
  const routes = [
    route('noc', { kinds: ['platform'] }),
    route('noc', { kinds: ['urgent'], hours: 'out' }),
    route('manager', { unreachable: true }),
    route('engineer', { hours: 'in' }),
    route('engineer', { hours: 'out', expectation: 'when the office opens' }),
  ];
  it.each<[kind: TicketKind, inHours: boolean, unreachable: boolean, contact: string, expectation: string | null]>([
    ['platform', true, false, 'noc', null],
    ['platform', false, false, 'noc', null],
    ['urgent', false, false, 'noc', null],
    ['urgent', true, false, 'engineer', null],
    ['onboarding', true, false, 'engineer', null],
    ['onboarding', false, false, 'engineer', 'when the office opens'],
    ['onboarding', true, true, 'manager', null],
  ])('%s, in hours %s, unreachable %s: %s', (kind, inHours, unreachable, contact, expectation) => {
    expect(routeFor(routes, { kind, severity: 'minor', tier: 'any', inHours, unreachable })).toMatchObject({
      contact,
      expectation,
    });
  });

  it('is nobody where the program names nobody', () => {
    const input = { kind: 'platform', severity: 'minor', tier: 'bronze', inHours: true, unreachable: false } as const;
    expect(routeFor([route('gold_desk', { tiers: ['gold'] })], input)).toBeNull();
    expect(routeFor([route('desk', { severities: ['critical'] })], input)).toBeNull();
  });
});
