import type { CustomerState } from '@gangway/contract';
import { digitsOf, minorOf, plainNumber } from '../../foundation/minor-units.js';
import type { NewCustomer } from './send-customers.js';

/** States that a new customer may be in. */
export const firstStates = ['prospect', 'onboarding', 'live'] as const satisfies readonly CustomerState[];

/** What the form of a new customer holds, as the API takes it. */
export function customerOf(form: FormData, currency: string): NewCustomer {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    name: text('name'),
    state: firstStates.find((state) => state === text('state')) ?? 'prospect',
    mrr: { amount: minorOf(plainNumber(text('mrr')), digitsOf(currency)) ?? 0, currency },
    renewalOn: text('renewalOn') || null,
    owner: text('owner') || null,
    email: text('email') || null,
  };
}
