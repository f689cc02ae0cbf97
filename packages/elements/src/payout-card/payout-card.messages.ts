import { commonMessages } from '../foundation/messages.js';
import type { PayoutDetailsMessages } from './details/details.messages.js';
import type { PayoutExtrasMessages } from './extras/extras.messages.js';
import type { PayoutActMessages } from './acts/acts.messages.js';

/** Texts of the payout card. */
export const payoutCardMessages = {
  ...commonMessages,
  title: 'Payouts',
  hideAmounts: 'Hide amounts',
  showAmounts: 'Show amounts',
  next: (month: string): string => `Next payout, for ${month}`,
  arrives: 'Arrives',
  due: 'Due',
  account: (last4: string): string => `Account ending ${last4}`,
  viewStatement: 'View statement',
  estimate: 'Estimate',
  where: 'Where it is',
  steps: { statement: 'Statement', approved: 'Approved', sent: 'Sent', arrived: 'In your bank' },
  why: 'Why this amount',
  basis: (month: number, phase: string | null, tier: string): string =>
    `Month ${month}, ${phase ? `${phase} · ` : ''}${tier}`,
  stream: 'Stream',
  streams: { software: 'Software', implementation: 'Implementation', support: 'Support' },
  earned: 'Earned',
  base: 'Rate',
  rate: 'Your rate',
  share: 'Your share',
  lines: (count: number): string => (count === 1 ? '1 line' : `${count} lines`),
  total: 'Total',
  keeps: (vendor: string, amount: string): string => `${vendor} keeps ${amount}.`,
  rounding: 'Each line is rounded to the smallest unit, then added.',
  how: (rate: string, gross: string, parts: string): string => `${rate} of ${gross}${parts}`,
  balances: 'Balances',
  available: 'Available',
  held: 'Held',
  heldUntil: (date: string): string => `Held until ${date}`,
  disputed: 'Disputed',
  paid: (months: number): string => (months === 1 ? 'Paid, last month' : `Paid, last ${months} months`),
  history: 'History',
  whatIf: 'What if',
  ifTier: (tier: string, from: number): string => `${tier}, from ${from} customers`,
  ifMonth: (month: number, period: string): string => `Month ${month}, ${period}`,
  payoutAccount: 'Payout account',
  payoutsOn: 'Payouts are on',
  payoutsOff: 'Payouts are off',
  notConnected: 'Not connected yet',
  notConnectedText: 'Connect an account so that money has somewhere to go. What you earn is kept until then.',
  connect: 'Connect',
  manage: 'Manage',
  neededBy: (date: string): string => `Needed by ${date}, or payouts pause`,
  needed: 'Needed before the next payout',
  errorTitle: 'Payouts did not load',
  errorText: (code: string): string => `${commonMessages.errorText(code)} Your money is not affected.`,
};
/** With the texts of what loads later. */
export type PayoutCardMessages = typeof payoutCardMessages &
  PayoutExtrasMessages &
  PayoutDetailsMessages &
  PayoutActMessages;
