import * as z from 'zod/mini';
import { idParams } from '../identity.schema.js';
import { operation } from '../operation.js';
import { pageQueryShape, pageSchema } from '../page/page.schema.js';
import {
  billingSummarySchema,
  estimateQuerySchema,
  estimateSchema,
  payoutAccountSchema,
  payoutSchema,
  revenueLineQuerySchema,
  revenueLineSchema,
  statementSchema,
} from './billing.schema.js';

const read = { method: 'GET', credentials: ['session', 'secret', 'restricted'], scope: 'billing:read' } as const;
const pageQuery = z.object(pageQueryShape);

export const retrieveBilling = operation({
  ...read,
  name: 'billing.retrieve',
  path: '/billing',
  summary: 'The next payout, why it is that amount, what is held, disputed, available and paid.',
  response: billingSummarySchema,
});

export const listRevenueLines = operation({
  ...read,
  name: 'revenueLines.list',
  path: '/revenue-lines',
  summary: 'Revenue line by line with rate and share, newest first.',
  query: revenueLineQuerySchema,
  response: pageSchema(revenueLineSchema),
});

export const listStatements = operation({
  ...read,
  name: 'statements.list',
  path: '/statements',
  summary: 'Statements, newest first.',
  query: pageQuery,
  response: pageSchema(statementSchema),
});

export const retrieveStatement = operation({
  ...read,
  name: 'statements.retrieve',
  path: '/statements/{id}',
  summary: 'One statement.',
  params: idParams,
  response: statementSchema,
});

export const listPayouts = operation({
  ...read,
  name: 'payouts.list',
  path: '/payouts',
  summary: 'Payouts with what happened to each, newest first.',
  query: pageQuery,
  response: pageSchema(payoutSchema),
});

export const retrievePayoutAccount = operation({
  ...read,
  name: 'billing.account',
  path: '/billing/account',
  summary: 'The payout account in the terms of Stripe Connect.',
  response: payoutAccountSchema,
});

export const estimatePayout = operation({
  ...read,
  name: 'billing.estimate',
  path: '/billing/estimate',
  summary: "What the last period's revenue would bring in another tier or month.",
  query: estimateQuerySchema,
  response: estimateSchema,
});
