import type { BillingSummary } from '@gangway/contract';

const money = (amount: number) => ({ amount, currency: 'USD' });
const line = (stream: 'software' | 'implementation' | 'support') => ({
  stream,
  lines: 10,
  gross: money(100_000_0),
  phaseRateBps: 6000,
  bonusBps: 0,
  rateBps: 6000,
  operatorShare: money(100_000_0),
  vendorShare: money(100_000_0),
});

/** Stands in while data is on its way: the same template, so that every box has its final size. Its values are never shown. */
export const placeholder: BillingSummary = {
  ledger: 'active',
  label: null,
  vendor: 'Vendor',
  account: {
    provider: '',
    connected: true,
    payoutsEnabled: true,
    currentlyDue: ['proof_of_address'],
    eventuallyDue: [],
    pastDue: [],
    pendingVerification: [],
    deadline: null,
    disabledReason: null,
    onboardingUrl: null,
    last4: '0000',
    state: 'due',
    errors: [],
    disabledSince: null,
  },
  balances: [
    {
      currency: 'USD',
      next: {
        statementId: null,
        payoutId: null,
        period: '2026-01',
        amount: money(1_000_000),
        state: 'draft',
        issuedOn: '2026-01-01',
        dueOn: '2026-01-01',
        arrivalOn: '2026-01-01',
        steps: (['statement', 'approved', 'sent', 'arrived'] as const).map((key) => ({
          key,
          on: '2026-01-01',
          done: false,
        })),
        blockedBy: [],
      },
      explanation: {
        period: '2026-01',
        month: 12,
        phase: 'Phase',
        tier: 'Tier',
        lines: [line('software'), line('implementation'), line('support')],
        gross: money(1_000_000),
        operatorShare: money(1_000_000),
        vendorShare: money(1_000_000),
      },
      available: money(100_000),
      held: { amount: money(100_000), until: null },
      disputed: money(100_000),
      paid: { amount: money(1_000_000), months: 12 },
      history: [],
      whatIf: (['tier', 'month'] as const).map((kind) => ({
        kind,
        label: 'Platinum',
        from: 31,
        period: '2026-01',
        rates: [{ stream: 'software' as const, rateBps: 6000 }],
        difference: money(100_000),
      })),
    },
  ],
};
