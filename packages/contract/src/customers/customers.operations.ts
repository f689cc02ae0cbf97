import * as z from 'zod/mini';
import { fileSchema } from '../file/file.schema.js';
import { idParams } from '../identity.schema.js';
import { operation } from '../operation.js';
import { pageSchema } from '../page/page.schema.js';
import {
  customerBodySchema,
  customerListQuerySchema,
  customerSchema,
  rosterSummarySchema,
  rosterWindowSchema,
} from './customers.schema.js';
import {
  bulkBodySchema,
  bulkResultSchema,
  customerPatchSchema,
  exportBodySchema,
  healthOverrideBodySchema,
  healthOverrideSchema,
  savedViewBodySchema,
  savedViewSchema,
  savedViewsSchema,
} from './changes.schema.js';
import {
  importColumnsSchema,
  importDelimiterSchema,
  importFormSchema,
  importQuerySchema,
  importReportSchema,
} from './import.schema.js';
import {
  queriedRosterSchema,
  rosterIdsSchema,
  rosterRowsQuerySchema,
  rosterWindowQuerySchema,
} from './roster-window.schema.js';

const read = { method: 'GET', credentials: ['session', 'secret', 'restricted'], scope: 'customers:read' } as const;
const write = { method: 'POST', credentials: ['session', 'secret', 'restricted'], scope: 'customers:write' } as const;

export const listCustomers = operation({
  ...read,
  name: 'customers.list',
  path: '/customers',
  summary: 'Customers, a page at a time.',
  query: customerListQuerySchema,
  response: pageSchema(customerSchema),
});

export const retrieveRoster = operation({
  ...read,
  name: 'customers.columns',
  path: '/customers/columns',
  summary: 'The roster in columns, up to 10,000 rows a window.',
  query: z.object({
    limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(10_000))),
    cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(512))),
    /** Only these customers, comma-separated; `total` counts all the same. What is not there is left out. */
    ids: z.optional(z.string().check(z.minLength(1), z.maxLength(8192))),
  }),
  response: rosterWindowSchema,
});

export const queryRoster = operation({
  ...read,
  name: 'customers.window',
  path: '/customers/window',
  summary: 'Rows of the roster from one place on, searched, filtered and sorted here, with totals over all that fit.',
  query: rosterWindowQuerySchema,
  response: queriedRosterSchema,
});

export const identifyCustomers = operation({
  ...read,
  name: 'customers.ids',
  path: '/customers/ids',
  summary: 'Who all is in what a query lets through, for a change to all of it.',
  query: rosterRowsQuerySchema,
  response: rosterIdsSchema,
});

export const summarizeCustomers = operation({
  ...read,
  name: 'customers.summary',
  path: '/customers/summary',
  summary: 'Portfolio health, recurring revenue and the conditions of exclusivity.',
  response: rosterSummarySchema,
});

export const retrieveCustomer = operation({
  ...read,
  name: 'customers.retrieve',
  path: '/customers/{id}',
  summary: 'One customer with the measures behind its health.',
  params: idParams,
  response: customerSchema,
});

export const createCustomer = operation({
  ...write,
  name: 'customers.create',
  path: '/customers',
  summary: 'Adds a customer.',
  body: customerBodySchema,
  response: customerSchema,
  status: 201,
});

export const updateCustomer = operation({
  ...write,
  method: 'PATCH',
  name: 'customers.update',
  path: '/customers/{id}',
  summary: 'Changes some fields of a customer. With If-Match nothing is written over that you have not seen.',
  params: idParams,
  body: customerPatchSchema,
  response: customerSchema,
  errors: ['version_conflict'],
});

export const changeCustomers = operation({
  ...write,
  name: 'customers.bulk',
  path: '/customers/bulk',
  summary: 'Assigns, tags or moves many customers and says what became of each. Can be taken back.',
  body: bulkBodySchema,
  response: bulkResultSchema,
});

export const undoCustomers = operation({
  ...write,
  name: 'customers.undo',
  path: '/customers/undo/{id}',
  summary: 'Takes a bulk change or an import back, except where somebody has changed a customer since.',
  params: idParams,
  response: bulkResultSchema,
  errors: ['invalid_transition'],
});

export const exportCustomers = operation({
  ...write,
  scope: 'export:read',
  name: 'customers.export',
  path: '/customers/export',
  summary: 'A CSV with exactly the columns, rows, order and language asked for, safe to open in a spreadsheet.',
  body: exportBodySchema,
  response: fileSchema,
  responseType: 'text/csv',
});

export const overrideHealth = operation({
  ...write,
  method: 'PUT',
  name: 'customers.overrideHealth',
  path: '/customers/{id}/health-override',
  summary: 'Sets the health of a customer by hand, with a reason and an end. A dry run tells what it would do.',
  params: idParams,
  query: z.object({ dryRun: z.optional(z.stringbool()) }),
  body: healthOverrideBodySchema,
  response: healthOverrideSchema,
  errors: ['version_conflict'],
});

export const endHealthOverride = operation({
  ...write,
  method: 'DELETE',
  name: 'customers.endHealthOverride',
  path: '/customers/{id}/health-override',
  summary: 'Lets the measured health count again before the end.',
  params: idParams,
  response: healthOverrideSchema,
  errors: ['version_conflict', 'invalid_transition'],
});

export const listSavedViews = operation({
  ...read,
  name: 'views.list',
  path: '/customers/views',
  summary: 'Views of the roster: your own and those that are shared, each with how many customers are in it.',
  response: savedViewsSchema,
});

export const createSavedView = operation({
  ...write,
  name: 'views.create',
  path: '/customers/views',
  summary: 'Saves a view of the roster.',
  body: savedViewBodySchema,
  response: savedViewSchema,
  status: 201,
});

export const updateSavedView = operation({
  ...write,
  method: 'PUT',
  name: 'views.update',
  path: '/customers/views/{id}',
  summary: 'Replaces a view of your own.',
  params: idParams,
  body: savedViewBodySchema,
  response: savedViewSchema,
  errors: ['version_conflict'],
});

export const deleteSavedView = operation({
  ...write,
  method: 'DELETE',
  name: 'views.delete',
  path: '/customers/views/{id}',
  summary: 'Deletes a view of your own, and answers with what it was, so that it can be saved again.',
  params: idParams,
  response: savedViewSchema,
});

export const inspectImport = operation({
  ...write,
  name: 'customers.inspectImport',
  path: '/customers/import/columns',
  summary:
    'Looks at a CSV of any form: its columns with samples, what each may be, and how many rows fit. Changes nothing.',
  query: z.object({
    /** What parts the cells. @default what the first line has most of */
    delimiter: z.optional(importDelimiterSchema),
  }),
  body: z.string().check(z.minLength(1)),
  bodyType: 'text/csv',
  response: importColumnsSchema,
  errors: ['payload_too_large', 'unsupported_media_type'],
});

export const forgetImportForm = operation({
  ...write,
  method: 'DELETE',
  name: 'customers.forgetImportForm',
  path: '/customers/import/forms/{id}',
  summary: 'Forgets what the columns of files with one header are, and answers with what was kept.',
  params: idParams,
  response: importFormSchema,
});

export const importCustomers = operation({
  ...write,
  name: 'customers.import',
  path: '/customers/import',
  summary:
    'Takes in a CSV, as HubSpot or Salesforce export it or with its columns named: good rows go in, bad ones are reported by line and column.',
  query: importQuerySchema,
  body: z.string().check(z.minLength(1)),
  bodyType: 'text/csv',
  response: importReportSchema,
  errors: ['payload_too_large', 'unsupported_media_type'],
});
