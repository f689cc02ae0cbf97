import type * as z from 'zod/mini';
import { apiKeySchema, createdKeySchema, currentSessionSchema, sessionTokenSchema } from '../access/access.schema.js';
import {
  billingSummarySchema,
  estimateSchema,
  payoutAccountSchema,
  payoutSchema,
  revenueLineSchema,
  statementSchema,
} from '../billing/billing.schema.js';
import { brandingSchema } from '../branding/branding.schema.js';
import {
  customerSchema,
  importReportSchema,
  rosterSummarySchema,
  rosterWindowSchema,
} from '../customers/customers.schema.js';
import { evidenceSchema, gateSchema, planSchema, taskSchema } from '../onboarding/onboarding.schema.js';
import { contactSchema, profileSchema, tierProgressSchema } from '../profile/profile.schema.js';
import { programViewSchema } from '../program/program-view.schema.js';
import { supportSchema, ticketSchema } from '../support/support.schema.js';
import { attemptSchema, credentialSchema, trainingSchema } from '../training/training.schema.js';

/** Schemas that the OpenAPI document names. */
export const namedSchemas: Readonly<Record<string, z.core.$ZodType>> = {
  ApiKey: apiKeySchema,
  Attempt: attemptSchema,
  BillingSummary: billingSummarySchema,
  Branding: brandingSchema,
  Contact: contactSchema,
  CreatedKey: createdKeySchema,
  Credential: credentialSchema,
  CurrentSession: currentSessionSchema,
  Customer: customerSchema,
  Estimate: estimateSchema,
  Evidence: evidenceSchema,
  Gate: gateSchema,
  ImportReport: importReportSchema,
  Payout: payoutSchema,
  PayoutAccount: payoutAccountSchema,
  Plan: planSchema,
  Profile: profileSchema,
  Program: programViewSchema,
  RevenueLine: revenueLineSchema,
  RosterSummary: rosterSummarySchema,
  RosterWindow: rosterWindowSchema,
  SessionToken: sessionTokenSchema,
  Statement: statementSchema,
  Support: supportSchema,
  Task: taskSchema,
  Ticket: ticketSchema,
  TierProgress: tierProgressSchema,
  Training: trainingSchema,
};
