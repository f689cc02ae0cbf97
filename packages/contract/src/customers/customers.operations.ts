import * as z from 'zod/mini';
import { idParams } from '../identity.schema.js';
import { operation } from '../operation.js';
import { pageSchema } from '../page/page.schema.js';
import {
  customerBodySchema,
  customerListQuerySchema,
  customerSchema,
  importReportSchema,
  rosterSummarySchema,
  rosterWindowSchema,
} from './customers.schema.js';

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
  }),
  response: rosterWindowSchema,
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

export const importCustomers = operation({
  ...write,
  name: 'customers.import',
  path: '/customers/import',
  summary:
    'Takes in a CSV as HubSpot or Salesforce export it: good rows go in, bad ones are reported by line and column.',
  query: z.object({ dryRun: z.optional(z.stringbool()) }),
  body: z.string().check(z.minLength(1)),
  bodyType: 'text/csv',
  response: importReportSchema,
  errors: ['payload_too_large', 'unsupported_media_type'],
});
