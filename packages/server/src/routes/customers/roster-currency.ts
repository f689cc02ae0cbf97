import type { Money } from '@gangway/contract';
import { ProblemError } from '../../problem.js';

/** A roster is kept in one currency, so that its figures can be added up. */
export function assertCurrency(mrr: Money, currency: string): void {
  if (mrr.currency === currency) return;
  const detail = `The roster is kept in ${currency}.`;
  throw new ProblemError('validation_failed', `/mrr/currency: ${detail}`, {
    errors: [{ pointer: '/mrr/currency', code: 'currency', detail }],
  });
}
