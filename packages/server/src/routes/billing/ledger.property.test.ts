import { sampleHistory, sampleProgram } from '@gangway/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, exponentOf } from '../../money.js';
import { billingSummary, type BillingFacts } from './billing.view.js';
import { disputeView, type DisputeFact } from './disputes.js';
import { basisOf, estimateOptions, moved, shareOf } from './estimate.js';
import { ledgerLines } from './ledger.js';
import { statementSums } from './statement-sums.js';
import { statementView } from './statement.view.js';

const currencies = ['JPY', 'USD', 'BHD'] as const;
const now = Date.parse('2026-04-14T00:00:00Z');
const sample = sampleHistory({ handle: 'alpha', now: '2026-04-14T00:00:00Z' });
const periods = ['2026-01', '2026-02', '2026-03'];
const day = fc.integer({ min: 0, max: 100 }).map((days) => now - days * 86_400_000);
const at = day.map((instant) => new Date(instant).toISOString());

const line = fc.record({
  period: fc.constantFrom(...periods),
  stream: fc.constantFrom('software', 'implementation', 'support' as const),
  currency: fc.constantFrom(...currencies),
  gross: fc.integer({ min: -1_000_000, max: 9_999_999 }),
  approvedAt: fc.option(at),
  claim: fc.option(
    fc.record({
      gross: fc.integer({ min: 0, max: 9_999_999 }),
      rateBps: fc.option(fc.integer({ min: 0, max: 10_000 })),
      openedAt: day,
      resolvedAfter: fc.option(fc.integer({ min: 1, max: 40 })),
    }),
  ),
});
const statement = fc.record({
  period: fc.constantFrom(...periods),
  currency: fc.constantFrom(...currencies),
  sent: fc.option(fc.integer({ min: 1, max: 30 })),
});
const program = {
  ...sampleProgram,
  revenueShare: sampleProgram.revenueShare && {
    ...sampleProgram.revenueShare,
    holdDays: { value: 20, source: 'default' as const },
  },
};

type Made<A> = A extends fc.Arbitrary<infer T> ? T : never;

function factsOf(lines: Made<typeof line>[], statements: Made<typeof statement>[]): BillingFacts {
  const issued = (period: string) => `2026-${String(Number(period.slice(5)) + 1).padStart(2, '0')}-01`;
  const once = new Map(statements.map((each) => [`${each.period} ${each.currency}`, each]));
  return {
    program,
    partner: { agreementEffectiveOn: '2025-01-01', tier: 'base' },
    revenue: lines.map((each, index) => ({
      ...each,
      id: `rev_${index}`,
      customerId: 'cus_1',
      accruedAt: '2026-01-01T00:00:00Z',
      disputedAt: null,
      disputeReason: null,
      reversesId: null,
      invoice: null,
      agreedRateBps: null,
      tier: 'base',
    })),
    statements: [...once.values()].map(({ period, currency, sent }) => {
      const sentAt = Date.parse(issued(period)) + (sent ?? 0) * 86_400_000;
      const event = { at: new Date(sentAt).toISOString(), note: null, failureCode: null, last4: null };
      return {
        id: `stm_${period}_${currency}`,
        period,
        currency,
        issuedOn: issued(period),
        payout: {
          id: `pay_${period}_${currency}`,
          arrivalOn: null,
          events: sent === null || sentAt > now ? [] : [{ ...event, state: 'processing' as const }],
        },
      };
    }),
    disputes: lines.flatMap(({ claim }, index): DisputeFact[] => {
      if (!claim) return [];
      const resolvedAt =
        claim.resolvedAfter === null ? null : Math.min(now, claim.openedAt + claim.resolvedAfter * 86_400_000);
      return [
        {
          id: `dsp_${index}`,
          lineId: `rev_${index}`,
          side: 'partner',
          reason: 'wrong_amount',
          claimedGross: claim.gross,
          claimedRateBps: claim.rateBps,
          body: 'It differs.',
          by: 'Demo Owner',
          openedAt: claim.openedAt,
          answerBy: null,
          state: resolvedAt === null ? 'open' : 'rejected',
          resolvedAt,
          note: null,
        },
      ];
    }),
    customerNames: new Map([['cus_1', 'Demo Customer']]),
    customers: [],
    account: sample.payoutAccount,
    gateOpen: true,
    now,
  };
}
const facts = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.array(statement, { maxLength: 9 }))
  .map(([lines, statements]) => factsOf(lines, statements));
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe('the ledger, in currencies with 0, 2 and 3 decimals', () => {
  it('has every unit of an approved line in one place: a statement, free, on hold or kept back', () => {
    fc.assert(
      fc.property(facts, (each) => {
        const lines = ledgerLines(each);
        for (const { currency, available, held } of billingSummary(each).balances) {
          const own = lines.filter(({ fact }) => fact.currency === currency && fact.approvedAt !== null);
          const stated = statementSums(each, lines, currency).map(
            ({ net, adjustments }) =>
              net - sum(adjustments.filter(({ kind }) => kind === 'carried_forward').map(({ amount }) => amount)),
          );
          const keptBack = each.disputes
            .filter(({ lineId }) => own.some(({ fact }) => fact.id === lineId))
            .map((dispute) => disputeView(each, lines, dispute).held.amount);
          expect(sum(stated) + available.amount + held.amount.amount + sum(keptBack)).toBe(
            sum(own.map(({ operator }) => operator!)),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('adds up from the lines to the streams to the statement, and pays no less than zero', () => {
    fc.assert(
      fc.property(facts, (each) => {
        const lines = ledgerLines(each);
        for (const currency of currencies) {
          for (const sums of statementSums(each, lines, currency)) {
            const { explanation, adjustments, net, payout, carryForward } = statementView(each, sums);
            const streams = sum(explanation.lines.map(({ operatorShare }) => operatorShare!.amount));
            expect(streams).toBe(sum(sums.lines.map(({ operator }) => operator!)));
            expect(streams + sum(adjustments.map(({ amount }) => amount.amount))).toBe(net.amount);
            expect(payout!.amount.amount + carryForward.amount).toBe(net.amount);
            expect(payout!.amount.amount).toBeGreaterThanOrEqual(0);
            expect(explanation.gross.amount).toBe(explanation.operatorShare!.amount + explanation.vendorShare!.amount);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says of a currency what it would say if there were no other', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...currencies), (each, currency) => {
        const ids = new Set(each.revenue.filter((own) => own.currency === currency).map(({ id }) => id));
        const alone = billingSummary({
          ...each,
          revenue: each.revenue.filter(({ id }) => ids.has(id)),
          statements: each.statements.filter((own) => own.currency === currency),
          disputes: each.disputes.filter(({ lineId }) => ids.has(lineId)),
        });
        expect(alone.balances).toEqual(
          billingSummary(each).balances.filter((balance) => balance.currency === currency),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('an estimate', () => {
  it('where nothing is moved is what there is, and more software never brings less', () => {
    fc.assert(
      fc.property(facts, fc.nat(9_999_999), fc.nat(9_999_999), (each, one, other) => {
        for (const { currency, explanation } of billingSummary(each).balances) {
          if (!explanation) continue;
          const as = (software: number | null) => basisOf(each, explanation.period, currency, software);
          expect(as(null).now).toEqual(explanation);
          expect(moved(each, as(null), {})).toEqual(explanation);
          const [less, more] = [Math.min(one, other), Math.max(one, other)];
          expect(shareOf(as(less).now)).toBeLessThanOrEqual(shareOf(as(more).now));
          for (const option of estimateOptions(each, as(one)))
            expect(option.operatorShare.amount - option.difference.amount).toBe(shareOf(as(one).now));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('decimalOf', () => {
  it('has the decimals of its currency and loses nothing', () => {
    expect([decimalOf({ amount: 1234, currency: 'JPY' }), exponentOf('JPY')]).toEqual(['1234', 0]);
    expect([decimalOf({ amount: -5, currency: 'USD' }), exponentOf('USD')]).toEqual(['-0.05', 2]);
    expect([decimalOf({ amount: 1_234_567, currency: 'BHD' }), exponentOf('BHD')]).toEqual(['1234.567', 3]);
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom(...currencies), (amount, currency) => {
        expect(Number(decimalOf({ amount, currency }).replace('.', ''))).toBe(amount === 0 ? 0 : amount);
      }),
    );
  });
});
