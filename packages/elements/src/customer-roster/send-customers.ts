import { createCustomer, importCustomers, type Customer, type ImportReport } from '@gangway/contract';
import { change } from '../foundation/change.js';
import type { MutationController } from '../foundation/mutation.controller.js';
import {
  PartnerCustomerAddEvent,
  PartnerCustomerAddRequestEvent,
  PartnerCustomersImportEvent,
  PartnerCustomersImportRequestEvent,
} from './acts.events.js';
import type { NewCustomer } from './customer-roster.view.js';

/** @returns the customer; null when it was cancelled or failed */
export const add = (mutation: MutationController, body: NewCustomer): Promise<Customer | null> =>
  change(
    mutation,
    'add',
    new PartnerCustomerAddRequestEvent(body.name),
    (send) => send(createCustomer, { body }),
    (customer) => new PartnerCustomerAddEvent(customer),
  );

/**
 * Has a file checked, or its rows taken in.
 *
 * @param dryRun only checked: nothing changes
 * @returns what becomes of each row; null when it was cancelled or failed
 */
export const importFile = (
  mutation: MutationController,
  name: string,
  text: string,
  dryRun: boolean,
): Promise<ImportReport | null> =>
  change(
    mutation,
    dryRun ? 'check' : 'import',
    new PartnerCustomersImportRequestEvent(name, dryRun),
    (send) => send(importCustomers, { query: { dryRun: String(dryRun) }, body: text }),
    (report) => new PartnerCustomersImportEvent(report),
  );
