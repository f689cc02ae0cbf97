import type { LeadPolicy } from '@gangway/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLead, leadScore, type LeadCandidate } from './lead-assignment.js';

const policy: LeadPolicy = {
  sources: [],
  weights: { closeRate: 4000, satisfaction: 3000, response: 2000, tenure: 1000 },
  offerHours: { value: 24, source: 'default' },
};
const candidate = (id: string, rest: Partial<LeadCandidate> = {}): LeadCandidate => ({
  id,
  active: true,
  certified: true,
  servesGeography: true,
  inNotice: false,
  suspended: false,
  full: false,
  exclusive: false,
  specialist: false,
  performance: null,
  closeRate: 0.3,
  satisfaction: 0.9,
  responseHours: 4,
  tenureMonths: 6,
  openLeads: 0,
  lastAssignedAt: null,
  ...rest,
});
const a = candidate('a');
const b = candidate('b', { closeRate: 0.45, satisfaction: 0.8, responseHours: 10, tenureMonths: 24 });
const c = candidate('c', { closeRate: 0.5, satisfaction: 0.85, responseHours: 6, tenureMonths: 24, full: true });

describe('score', () => {
  it.each([
    [a, 0.615],
    [b, 0.66],
    [c, 0.735],
    [candidate('best', { closeRate: 1, satisfaction: 1, responseHours: 0, tenureMonths: 90 }), 1],
    [candidate('worst', { closeRate: 0, satisfaction: 0, responseHours: 48, tenureMonths: 0 }), 0],
  ])('$id', (each, score) => {
    expect(leadScore(policy, each)).toBe(score);
  });
});

describe('assignment', () => {
  it('offers to the best who has room, and explains itself', () => {
    expect(assignLead(policy, [a, b, c])).toEqual({
      to: 'b',
      branch: 'capacity',
      explanation: [
        { id: 'a', score: 0.615, excluded: null },
        { id: 'b', score: 0.66, excluded: null },
        { id: 'c', score: 0.735, excluded: 'full' },
      ],
    });
  });

  const holder = candidate('holder', { exclusive: true });
  const [good, better] = [
    candidate('good', { specialist: true, performance: 70, closeRate: 1 }),
    candidate('better', { specialist: true, performance: 71, closeRate: 0 }),
  ];
  it.each<[what: string, LeadCandidate[], to: string | null, branch: string]>([
    ['the exclusive holder first', [b, holder, good], 'holder', 'exclusive'],
    ['the exclusive holder even when full', [b, { ...holder, full: true }], 'holder', 'exclusive'],
    ['not a suspended holder', [b, { ...holder, suspended: true }], 'b', 'capacity'],
    ['not a holder without certificate', [b, { ...holder, certified: false }], 'b', 'capacity'],
    ['specialists by performance, not by score', [b, good, better], 'better', 'specialist'],
    ['not a full specialist', [b, good, { ...better, full: true }], 'good', 'specialist'],
    ['a specialist without scorecard last', [good, { ...better, performance: null }], 'good', 'specialist'],
    ['who has fewer open leads', [{ ...a, openLeads: 2 }, candidate('z', { openLeads: 1 })], 'z', 'capacity'],
    ['who waited longest', [{ ...a, lastAssignedAt: 9 }, candidate('z', { lastAssignedAt: 8 })], 'z', 'capacity'],
    ['who never had one', [{ ...a, lastAssignedAt: 0 }, candidate('z')], 'z', 'capacity'],
    ['by id at last', [candidate('z'), a], 'a', 'capacity'],
    ['nobody', [], null, 'vendor_queue'],
    [
      'nobody who may not',
      [
        { ...a, active: false },
        { ...b, inNotice: true },
        { ...good, servesGeography: false },
      ],
      null,
      'vendor_queue',
    ],
  ])('%s', (_, candidates, to, branch) => {
    expect(assignLead(policy, candidates)).toMatchObject({ to, branch });
  });

  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const pool = fc.uniqueArray(
    fc.record<LeadCandidate>({
      id: fc.stringMatching(/^[a-z]{1,3}$/),
      active: fc.boolean(),
      certified: fc.boolean(),
      servesGeography: fc.boolean(),
      inNotice: fc.boolean(),
      suspended: fc.boolean(),
      full: fc.boolean(),
      exclusive: fc.constant(false),
      specialist: fc.boolean(),
      performance: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
      closeRate: share,
      satisfaction: share,
      responseHours: fc.integer({ min: 0, max: 60 }),
      tenureMonths: fc.nat(60),
      openLeads: fc.nat(2),
      lastAssignedAt: fc.option(fc.nat(3), { nil: null }),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  );
  const open = { active: true, certified: true, servesGeography: true, inNotice: false, suspended: false };

  it('does not hang on the order of the candidates', () => {
    fc.assert(
      fc.property(pool, fc.nat(), (all, by) => {
        const turned = [...all.slice(by % (all.length + 1)), ...all.slice(0, by % (all.length + 1))].reverse();
        expect(assignLead(policy, turned).to).toBe(assignLead(policy, all).to);
      }),
    );
  });

  it('looks at everyone, picks who may and has room, and nobody better is left', () => {
    fc.assert(
      fc.property(pool, (all) => {
        const { to, branch, explanation } = assignLead(policy, all);
        expect(explanation.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
        for (const { score } of explanation) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        const able = explanation.filter(({ excluded }) => excluded === null);
        if (to === null) expect([branch, able]).toEqual(['vendor_queue', []]);
        else expect(all.find(({ id }) => id === to)).toMatchObject({ ...open, full: false });
        if (branch === 'capacity')
          expect(able.find(({ id }) => id === to)?.score).toBe(Math.max(...able.map(({ score }) => score)));
      }),
    );
  });
});
