import {
  createCustomer,
  forgetImportForm,
  importCustomers,
  inspectImport,
  undoCustomers,
  type Customer,
  type ImportColumns,
  type ImportDelimiter,
  type ImportForm,
  type ImportReport,
  type ImportTarget,
  type OperationInput,
} from '@gangway/contract';
import { isGangwayError } from '@gangway/client';
import { change } from '../../foundation/change.js';
import type { MutationController } from '../../foundation/mutation.controller.js';
import {
  PartnerCustomerAddEvent,
  PartnerCustomerAddRequestEvent,
  PartnerCustomersImportEvent,
  PartnerCustomersImportRequestEvent,
  PartnerCustomersInspectEvent,
  PartnerCustomersUndoEvent,
  PartnerCustomersUndoRequestEvent,
  PartnerImportFormForgetEvent,
  PartnerImportFormForgetRequestEvent,
  type Undone,
} from './acts.events.js';

export type NewCustomer = OperationInput<typeof createCustomer>['body'];

/** A file, and what somebody has said of it. */
export interface Import {
  readonly name: string;
  readonly text: string;
  readonly delimiter: ImportDelimiter;
  /** Of each column; null: it is not read. */
  readonly targets: readonly (ImportTarget | null)[];
  /** For files of the same form. */
  readonly remember: boolean;
}

/**
 * @param told what came of it, in words, where it was not done at once
 * @returns the customer; null when it was cancelled or failed
 */
export const add = (
  mutation: MutationController,
  body: NewCustomer,
  told?: (customer: Customer) => string,
): Promise<Customer | null> =>
  change(
    mutation,
    'add',
    new PartnerCustomerAddRequestEvent(body.name),
    (send) => send(createCustomer, { body }),
    (customer) => new PartnerCustomerAddEvent(customer),
    told ? { told } : {},
  );

/**
 * Has the columns of a file told.
 *
 * @returns null when it was cancelled or failed
 */
export const inspect = (
  mutation: MutationController,
  name: string,
  text: string,
  delimiter?: ImportDelimiter,
): Promise<ImportColumns | null> =>
  change(
    mutation,
    'inspect',
    new PartnerCustomersImportRequestEvent(name, true),
    (send) => send(inspectImport, { query: { delimiter }, body: text }),
    (columns) => new PartnerCustomersInspectEvent(columns),
  );

/**
 * Has a file checked, or its rows taken in.
 *
 * @param dryRun only checked: nothing changes
 * @returns what becomes of each row; null when it was cancelled or failed
 */
export const importFile = (
  mutation: MutationController,
  { name, text, delimiter, targets, remember }: Import,
  dryRun: boolean,
): Promise<ImportReport | null> =>
  change(
    mutation,
    dryRun ? 'check' : 'import',
    new PartnerCustomersImportRequestEvent(name, dryRun),
    (send) =>
      send(importCustomers, {
        query: {
          dryRun: String(dryRun),
          columns: targets.map((target) => target ?? '').join(','),
          delimiter,
          ...(remember ? { remember: 'true' } : {}),
        },
        body: text,
      }),
    (report) => new PartnerCustomersImportEvent(report),
  );

/** @returns what was remembered; null when it was cancelled or failed */
export const forget = (mutation: MutationController, form: ImportForm): Promise<ImportForm | null> =>
  change(
    mutation,
    'forget',
    new PartnerImportFormForgetRequestEvent(form),
    (send) => send(forgetImportForm, { params: { id: form.id } }),
    (forgotten) => new PartnerImportFormForgetEvent(forgotten),
  );

/**
 * Takes changes back, the last first.
 *
 * @param ids of their undos, the first change first
 * @returns what became of each customer; null when it was cancelled or failed
 */
export const undo = (mutation: MutationController, ids: readonly string[]): Promise<Undone | null> =>
  change(
    mutation,
    'undo',
    new PartnerCustomersUndoRequestEvent(),
    async (send) => {
      const changed = new Set<string>();
      const failed: Undone['failed'] = [];
      for (const id of ids.toReversed()) {
        const result = await send(undoCustomers, { params: { id } }).catch((error: unknown) => {
          // Of several, some may have been taken back before an answer was lost.
          if (ids.length > 1 && isGangwayError(error, 'invalid_transition')) return null;
          throw error;
        });
        for (const each of result?.changed ?? []) changed.add(each);
        failed.push(...(result?.failed ?? []));
      }
      return { changed: [...changed], failed };
    },
    (result) => new PartnerCustomersUndoEvent(result),
  );
