import type { FactExpression, GateDefinition } from '@gangway/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, factsOf, gateState, type Facts, type GateRecord, type Truth } from './gate.js';

const [yes, no, unknown] = [{ fact: 'yes' }, { fact: 'no' }, { fact: 'unknown' }];
const facts: Facts = new Map<string, Truth>([
  ['yes', true],
  ['no', false],
  ['unknown', null],
]);

describe('expression', () => {
  it.each<[FactExpression, Truth]>([
    [yes, true],
    [no, false],
    [unknown, null],
    [{ fact: 'never_heard_of' }, null],
    [{ not: yes }, false],
    [{ not: no }, true],
    [{ not: unknown }, null],
    [{ all: [yes, yes] }, true],
    [{ all: [yes, unknown] }, null],
    [{ all: [no, unknown] }, false],
    [{ any: [no, no] }, false],
    [{ any: [no, unknown] }, null],
    [{ any: [yes, unknown] }, true],
    [{ all: [] }, true],
    [{ any: [] }, false],
    [{ all: [{ any: [no, yes] }, { not: { all: [yes, no] } }] }, true],
  ])('%o is %s', (expression, value) => {
    expect(evaluate(expression, facts)).toBe(value);
  });

  it('names each of its facts once, in order', () => {
    expect(factsOf({ all: [yes, { any: [no, yes] }, { not: unknown }] })).toEqual(['yes', 'no', 'unknown']);
  });

  const keys = ['a', 'b', 'c', 'd'];
  const { expressions } = fc.letrec<{ expressions: FactExpression }>((tie) => ({
    expressions: fc.oneof(
      { maxDepth: 4 },
      fc.record({ fact: fc.constantFrom(...keys) }),
      fc.record({ not: tie('expressions') }),
      fc.record({ all: fc.array(tie('expressions'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('expressions'), { maxLength: 3 }) }),
    ),
  }));
  const truths = fc
    .tuple(...keys.map(() => fc.constantFrom<Truth>(true, false, null)))
    .map((values): Facts => new Map(keys.map((key, index) => [key, values[index] ?? null])));

  it('keeps what it knew whatever comes to be known', () => {
    fc.assert(
      fc.property(expressions, truths, fc.infiniteStream(fc.boolean()), (expression, known, coins) => {
        const before = evaluate(expression, known);
        const after = new Map([...known].map(([key, value]) => [key, value ?? coins.next().value ?? false]));
        if (before !== null) expect(evaluate(expression, after)).toBe(before);
        expect(evaluate(expression, after)).not.toBeNull();
      }),
    );
  });

  it('holds to De Morgan', () => {
    fc.assert(
      fc.property(fc.array(expressions, { maxLength: 4 }), truths, (parts, known) => {
        const negated = parts.map((part) => ({ not: part }));
        expect(evaluate({ not: { all: parts } }, known)).toBe(evaluate({ any: negated }, known));
        expect(evaluate({ not: { any: parts } }, known)).toBe(evaluate({ all: negated }, known));
      }),
    );
  });
});

const YEAR = 365 * 86_400_000;
const now = Date.parse('2026-04-14T17:20:00Z');
const addMonths = (instant: number, months: number) => instant + (months * YEAR) / 12;
const blank: GateRecord = { signedOffAt: null, waiver: null, failed: false, passedAt: null };
const gate = (expression: FactExpression, rest: Partial<GateDefinition> = {}): GateDefinition => ({
  key: 'gate',
  title: 'Gate',
  expression,
  blocks: ['next_phase'],
  hard: false,
  signOffBy: null,
  revalidateMonths: null,
  ...rest,
});
const signed = { signOffBy: 'vendor' } as const;
const yearly = { revalidateMonths: 12 };
const waived = (expiresAt: number | null) => ({ waiver: { expiresAt } });

describe('gate', () => {
  it.each<[what: string, GateDefinition, record: Partial<GateRecord>, state: string]>([
    ['pending while a fact is false', gate(no), {}, 'pending'],
    ['pending while a fact is unknown', gate(unknown), {}, 'pending'],
    ['pending on the negation of the unknown', gate({ not: unknown }), {}, 'pending'],
    ['passed by itself once all is true', gate(yes), {}, 'passed'],
    ['ready until it is signed', gate(yes, signed), {}, 'ready'],
    ['passed by the signature', gate(yes, signed), { signedOffAt: now }, 'passed'],
    ['not passed by a signature alone', gate(no, signed), { signedOffAt: now }, 'pending'],
    ['failed when somebody says so', gate(yes, signed), { failed: true }, 'failed'],
    ['waived', gate(no), waived(null), 'waived'],
    ['waived up to its end', gate(no), waived(now + 1), 'waived'],
    ['pending again at its end', gate(no), waived(now), 'pending'],
    ['not waived when it is hard', gate(no, { hard: true }), waived(null), 'pending'],
    ['passed even while a waiver stands', gate(yes), waived(null), 'passed'],
    ['passed up to its revalidation', gate(yes, yearly), { passedAt: now - YEAR + 1 }, 'passed'],
    ['expired at the instant of it', gate(yes, yearly), { passedAt: now - YEAR }, 'expired'],
    ['waived after it expired', gate(yes, yearly), { passedAt: now - YEAR, ...waived(null) }, 'waived'],
    [
      'expired still when it is hard',
      gate(yes, { ...yearly, hard: true }),
      { passedAt: now - YEAR, ...waived(null) },
      'expired',
    ],
  ])('is %s', (_, definition, record, state) => {
    const result = gateState(definition, facts, { ...blank, ...record }, now, addMonths);
    expect(result.state).toBe(state);
    expect(result.open).toBe(state === 'passed' || state === 'waived');
  });

  it('says what is missing: sign-on tested, portal unsigned', () => {
    const plan: Facts = new Map([
      ['test_login', true],
      ['portal_signed', false],
    ]);
    const both = gate({ all: [{ fact: 'test_login' }, { fact: 'portal_signed' }] }, { hard: true });
    expect(gateState(both, plan, blank, now, addMonths)).toEqual({
      state: 'pending',
      open: false,
      met: ['test_login'],
      missing: ['portal_signed'],
      revalidateAt: null,
    });
  });

  it('opens on true only, unless it is waived', () => {
    const values = fc.constantFrom<Truth>(true, false, null);
    fc.assert(
      fc.property(values, values, fc.boolean(), fc.boolean(), fc.integer(), (a, b, hard, waives, expiresAt) => {
        const result = gateState(
          gate({ all: [{ fact: 'a' }, { fact: 'b' }] }, { hard }),
          new Map([
            ['a', a],
            ['b', b],
          ]),
          { ...blank, ...(waives ? waived(expiresAt) : {}) },
          now,
          addMonths,
        );
        expect(result.open).toBe((a === true && b === true) || (waives && !hard && now < expiresAt));
        expect([...result.met, ...result.missing].sort()).toEqual(['a', 'b']);
      }),
    );
  });
});
