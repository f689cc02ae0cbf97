import type { BlockReason } from '@gangway/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBusinessDay } from './calendar.js';
import { office } from './calendar/calendars.fixtures.js';
import { payoutReadiness, type PayableLine } from './payout-readiness.js';

const now = Date.parse('2026-04-08T00:00:00Z');
const line = (operator: number, rest: Partial<PayableLine> = {}): PayableLine => ({
  operator,
  approved: true,
  disputed: false,
  holdUntil: null,
  ...rest,
});
const fine = { lines: [line(6000)], minimum: 5000, payoutsEnabled: true, gateOpen: true, now };

describe('readiness of a payout', () => {
  it.each<[what: string, change: Partial<typeof fine>, reasons: BlockReason[], net: number]>([
    ['everything is fine', {}, [], 6000],
    ['the minimum is met exactly', { lines: [line(5000)] }, [], 5000],
    ['the hold ends at this instant', { lines: [line(6000, { holdUntil: now })] }, [], 6000],
    ['some lines are still in hold', { lines: [line(6000), line(900, { holdUntil: now + 1 })] }, [], 6000],
    ['nothing is there', { lines: [], minimum: 0 }, ['nothing_approved'], 0],
    ['nothing is approved', { lines: [line(9, { approved: false })], minimum: 0 }, ['nothing_approved'], 0],
    ['all is in hold', { lines: [line(6000, { holdUntil: now + 1 })], minimum: 0 }, ['in_hold'], 0],
    ['a cent is missing', { lines: [line(4999)] }, ['below_minimum'], 4999],
    ['payouts are not enabled', { payoutsEnabled: false }, ['payouts_disabled'], 6000],
    ['a line is disputed', { lines: [line(6000), line(1, { disputed: true })] }, ['disputed'], 6000],
    ['the gate is shut', { gateOpen: false }, ['gate_closed'], 6000],
    ['refunds outweigh', { lines: [line(100), line(-700)], minimum: 0 }, ['negative_balance', 'below_minimum'], -600],
  ])('when %s', (_, change, reasons, net) => {
    const result = payoutReadiness({ ...fine, ...change });
    expect(result).toEqual({ ready: reasons.length === 0, net, carryForward: Math.min(0, net), reasons });
  });

  it('names every reason at once', () => {
    const { reasons } = payoutReadiness({
      lines: [line(6000, { holdUntil: now + 1 }), line(5, { approved: false, disputed: true })],
      minimum: 5000,
      payoutsEnabled: false,
      gateOpen: false,
      now,
    });
    expect(reasons).toEqual(['in_hold', 'below_minimum', 'payouts_disabled', 'disputed', 'gate_closed']);
  });

  const lines = fc.array(
    fc.record({
      operator: fc.integer({ min: -1e9, max: 1e9 }),
      approved: fc.boolean(),
      disputed: fc.boolean(),
      holdUntil: fc.option(fc.integer({ min: now - 10, max: now + 10 }), { nil: null }),
    }),
    { maxLength: 12 },
  );

  it('is ready exactly when it names no reason, and then the net is enough', () => {
    fc.assert(
      fc.property(lines, fc.nat(10_000), fc.boolean(), fc.boolean(), (all, minimum, payoutsEnabled, gateOpen) => {
        const result = payoutReadiness({ lines: all, minimum, payoutsEnabled, gateOpen, now });
        expect(result.ready).toBe(result.reasons.length === 0);
        expect(new Set(result.reasons).size).toBe(result.reasons.length);
        expect(Number.isInteger(result.net)).toBe(true);
        if (result.ready) {
          expect(result.net).toBeGreaterThanOrEqual(minimum);
          expect(payoutsEnabled && gateOpen && all.every(({ disputed }) => !disputed)).toBe(true);
        }
      }),
    );
  });
});

describe('thirty days net', () => {
  const due = (issuedOn: string) =>
    toBusinessDay(office, new Date(Date.parse(`${issuedOn}T00:00:00Z`) + 30 * 86_400_000).toISOString().slice(0, 10));
  it.each([
    ['2026-04-01', '2026-05-01'],
    // 31 May is a Sunday.
    ['2026-05-01', '2026-06-01'],
    // 25 December is a holiday, a Friday.
    ['2026-11-25', '2026-12-28'],
  ])('issued on %s is due on %s', (issuedOn, dueOn) => {
    expect(due(issuedOn)).toBe(dueOn);
  });
});
