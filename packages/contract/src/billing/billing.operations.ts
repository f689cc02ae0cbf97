import * as z from 'zod/mini';
import { fileSchema } from '../file/file.schema.js';
import { idParams } from '../identity.schema.js';
import { operation } from '../operation.js';
import { pageQueryShape, pageSchema } from '../page/page.schema.js';
import {
  billingSummarySchema,
  payoutAccountSchema,
  payoutSchema,
  payoutStorySchema,
  revenueLineQuerySchema,
  revenueLineSchema,
  statementSchema,
} from './billing.schema.js';
import { accountLinkSchema, payoutAccountBodySchema } from './account.schema.js';
import {
  disputeBodySchema,
  disputeListQuerySchema,
  disputeSchema,
  resolveDisputeBodySchema,
} from './dispute.schema.js';
import { estimateQuerySchema, estimateSchema, stepDownsSchema } from './estimate.schema.js';

const read = { method: 'GET', credentials: ['session', 'secret', 'restricted'], scope: 'billing:read' } as const;
const write = { method: 'POST', credentials: ['session', 'secret', 'restricted'], scope: 'billing:payouts' } as const;
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

export const downloadStatementCsv = operation({
  ...read,
  name: 'statements.csv',
  path: '/statements/{id}/csv',
  summary: 'A statement line by line, for a spreadsheet. Its last rows add up to what is paid.',
  params: idParams,
  response: fileSchema,
  responseType: 'text/csv',
});

export const downloadStatementPdf = operation({
  ...read,
  name: 'statements.pdf',
  path: '/statements/{id}/pdf',
  summary:
    'A statement as a tagged PDF that names the SHA-256 of its CSV. The same statement is the same file, byte by byte.',
  params: idParams,
  response: fileSchema,
  responseType: 'application/pdf',
});

export const disputeLine = operation({
  ...write,
  name: 'disputes.create',
  path: '/revenue-lines/{id}/disputes',
  summary: 'Disputes a line. Only the difference is held; the rest is paid.',
  params: idParams,
  body: disputeBodySchema,
  response: disputeSchema,
  status: 201,
  errors: ['invalid_transition'],
});

export const listDisputes = operation({
  ...read,
  name: 'disputes.list',
  path: '/disputes',
  summary: 'Disputes, newest first.',
  query: disputeListQuerySchema,
  response: pageSchema(disputeSchema),
});

export const withdrawDispute = operation({
  ...write,
  name: 'disputes.withdraw',
  path: '/disputes/{id}/withdraw',
  summary: 'Takes a dispute of the partner back.',
  params: idParams,
  response: disputeSchema,
  errors: ['invalid_transition'],
});

export const resolveDispute = operation({
  ...write,
  credentials: ['secret'],
  name: 'disputes.resolve',
  path: '/disputes/{id}/resolve',
  summary: 'Ends a dispute, by a backend. What changes the line is booked as its reversal and a new line.',
  params: idParams,
  body: resolveDisputeBodySchema,
  response: disputeSchema,
  errors: ['invalid_transition'],
});

export const listPayouts = operation({
  ...read,
  name: 'payouts.list',
  path: '/payouts',
  summary: 'Payouts with what happened to each, newest first.',
  query: pageQuery,
  response: pageSchema(payoutSchema),
});

export const retrievePayout = operation({
  ...read,
  name: 'payouts.retrieve',
  path: '/payouts/{id}',
  summary: 'One payout told as a line of dates: sent, returned, sent again, arrived.',
  params: idParams,
  response: payoutStorySchema,
});

export const retrievePayoutAccount = operation({
  ...read,
  name: 'billing.account',
  path: '/billing/account',
  summary: 'The payout account in the terms of Stripe Connect.',
  response: payoutAccountSchema,
});

export const linkPayoutAccount = operation({
  ...write,
  name: 'billing.link',
  path: '/billing/account/link',
  summary: 'Where the partner connects its payout account, or adds what it lacks.',
  response: accountLinkSchema,
  errors: ['invalid_transition', 'not_found'],
});

export const updatePayoutAccount = operation({
  name: 'billing.updateAccount',
  method: 'PUT',
  path: '/billing/account',
  summary: 'Writes what the provider says of the payout account, by the backend that hears it from there.',
  credentials: ['secret'],
  scope: 'billing:payouts',
  body: payoutAccountBodySchema,
  response: payoutAccountSchema,
});

export const listStepDowns = operation({
  ...read,
  name: 'billing.stepDowns',
  path: '/billing/step-downs',
  summary: 'What changes in the month in which the rates step down, and what the next tier would make of it.',
  response: stepDownsSchema,
});

export const estimatePayout = operation({
  ...read,
  name: 'billing.estimate',
  path: '/billing/estimate',
  summary: "What the last period's revenue would bring in another tier or month, or with more customers.",
  query: estimateQuerySchema,
  response: estimateSchema,
});
