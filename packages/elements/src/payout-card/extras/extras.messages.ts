import { requirementOf, type RequirementNames } from './requirements.js';

/** Names of what a payout account may lack. */
const requirements: RequirementNames = {
  companyDocument: 'Document of the company',
  proofOfAddress: 'Proof of address',
  identityDocument: 'Identity document',
  bankAccount: 'Bank account',
  taxNumber: 'Tax number',
  idNumber: 'Identification number',
  birthday: 'Date of birth',
  address: 'Address',
  name: 'Name',
  email: 'Email',
  phone: 'Phone number',
  website: 'Website, or what you sell',
  industry: 'Industry',
  businessType: 'Kind of business',
  terms: 'Acceptance of the terms',
  owners: 'Owners and directors',
};

/** Texts of the history, of notices and of a card without money. */
export const payoutExtrasMessages = {
  noneTitle: 'No payouts in this program',
  noneText: (vendor: string): string =>
    `${vendor} pays nothing through this program, so there is nothing to show or to set up here.`,
  unsetTitle: 'The rate is not set',
  unsetText: (vendor: string): string =>
    `${vendor} pays a share that your agreement sets. Until it is known here, we show what came in and no amount for you.`,
  notStartedTitle: 'Nothing earned yet',
  notStartedText: 'Your share accrues from the first customer on. It shows here the moment the first line comes in.',
  none: 'No payout on its way',
  currency: 'Currency',
  currencies: 'By currency',
  apart: 'Each currency has its own date and statement. They are never added together.',
  statements: 'Statements',
  asTable: 'As a table',
  asChart: 'As a chart',
  chart: (from: string, to: string, low: string, high: string): string =>
    `Your share by statement month, ${from} to ${to}, from ${low} to ${high}.`,
  failed: (month: string, note: string): string => `${month}: ${note}`,
  stepDown: (month: string, phase: string): string => `From ${month}: ${phase}, at lower rates`,
  reasons: {
    nothing_approved: 'No line is approved yet',
    in_hold: 'The lines are still held',
    below_minimum: 'Below the smallest amount that is paid out',
    payouts_disabled: 'The payout account is not ready',
    disputed: 'A line is in dispute',
    gate_closed: 'The payout gate is shut',
    negative_balance: 'The balance is below zero and carries over',
  },
  states: {
    draft: 'Not issued yet',
    blocked: 'Held up',
    ready: 'Ready',
    approved: 'Approved',
    processing: 'On its way',
    in_transit: 'On its way',
    paid: 'Paid',
    failed: 'Came back',
    canceled: 'Canceled',
    reversed: 'Taken back',
  },
  cameBack: 'The payout came back from the bank.',
  month: 'Month',
  state: 'State',
  stepSoon: (month: string, phase: string, difference: string): string =>
    `From ${month}, ${phase} begins: ${difference} a month on what you earned last.`,
  requirement: (key: string): string => requirementOf(requirements, key),
  ways: { step: 'See what changes', account: 'To the account', disputed: 'Lines in dispute', payout: 'What happened' },
};
export type PayoutExtrasMessages = typeof payoutExtrasMessages;
