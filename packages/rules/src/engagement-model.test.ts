import type { EngagementModels } from '@gangway/contract';
import { expect, it } from 'vitest';
import { suggestEngagement, type EngagementInput } from './engagement-model.js';

const models: EngagementModels = {
  default: 'advanced',
  models: [],
  statementOfWork: 'sow',
  express: 'express',
  expressFree: 'free',
  standardDays: 30,
  expressBelow: { amount: 100_000, currency: 'USD' },
};
const usual: EngagementInput = {
  plannedDays: 30,
  onsite: false,
  extendedVm: false,
  mrr: 100_000,
  capable: false,
  free: null,
};
const exception = { justification: 'A launch partner', approver: 'The head of onboarding' };

it.each<[what: string, Partial<EngagementInput>, model: string, reasons: string[]]>([
  ['30 days and exactly $1000 a month', {}, 'advanced', []],
  ['a cent under $1000', { mrr: 99_999 }, 'express', ['small']],
  ['technically very capable', { capable: true }, 'express', ['capable']],
  ['small and capable', { mrr: 0, capable: true }, 'express', ['small', 'capable']],
  ['more than 30 days', { plannedDays: 31 }, 'sow', ['long']],
  ['a workshop on site', { onsite: true }, 'sow', ['onsite']],
  ['an extended import, however small', { extendedVm: true, mrr: 0, capable: true }, 'sow', ['extended_vm']],
  ['all three', { plannedDays: 90, onsite: true, extendedVm: true }, 'sow', ['long', 'onsite', 'extended_vm']],
  ['justified and approved', { free: exception }, 'free', ['free']],
  ['justified only', { free: { ...exception, approver: null } }, 'advanced', []],
  ['approved only', { free: { ...exception, justification: '' }, mrr: 0 }, 'express', ['small']],
  ['free, yet on site', { free: exception, onsite: true }, 'sow', ['onsite']],
])('%s', (_, change, model, reasons) => {
  expect(suggestEngagement(models, { ...usual, ...change })).toEqual({ model, reasons });
});
