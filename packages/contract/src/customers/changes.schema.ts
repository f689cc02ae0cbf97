import * as z from 'zod/mini';
import { idSchema, textSchema } from '../identity.schema.js';
import { moneySchema } from '../money/money.schema.js';
import { instantSchema, localDateSchema } from '../time/time.schema.js';
import {
  customerSchema,
  customerSortKeys,
  customerStateSchema,
  rosterGroups,
  rosterQuerySchema,
  tagSchema,
  undoSchema,
} from './customers.schema.js';

/** What is left out stays as it is; null empties it. */
export const customerPatchSchema = z.strictObject({
  name: z.optional(textSchema),
  state: z.optional(customerStateSchema),
  segment: z.optional(z.nullable(textSchema)),
  vertical: z.optional(z.nullable(textSchema)),
  mrr: z.optional(moneySchema),
  renewalOn: z.optional(z.nullable(localDateSchema)),
  owner: z.optional(z.nullable(textSchema)),
  email: z.optional(z.nullable(z.email())),
  externalId: z.optional(z.nullable(textSchema)),
  tags: z.optional(z.array(tagSchema).check(z.maxLength(50))),
});

const ids = z.array(idSchema).check(z.minLength(1), z.maxLength(10_000));

export const bulkActions = ['assign', 'tag', 'untag', 'set-state'] as const;
export const bulkBodySchema = z.strictObject({
  ids,
  action: z.enum(bulkActions),
  /** For `assign`; null takes the owner away. */
  owner: z.optional(z.nullable(textSchema)),
  /** For `tag` and `untag`. */
  tag: z.optional(tagSchema),
  /** For `set-state`. */
  state: z.optional(customerStateSchema),
});

/** What became of each. */
export const bulkResultSchema = z.object({
  changed: z.array(idSchema),
  /** Were so already. */
  unchanged: z.array(idSchema),
  failed: z.array(
    z.object({
      id: idSchema,
      name: z.nullable(textSchema),
      code: z.enum(['not_found', 'churned', 'too_many_tags', 'changed_since']),
      detail: textSchema,
    }),
  ),
  /** Null: there is nothing to take back. */
  undo: z.nullable(undoSchema),
});
export type BulkResult = z.infer<typeof bulkResultSchema>;

export const healthOverrideBodySchema = z.strictObject({
  value: z.number().check(z.gte(0), z.lte(100)),
  reason: textSchema,
  /** At most 90 days ahead. */
  until: instantSchema,
});
/** What it does to the customer and to the health of the whole roster. */
export const healthOverrideSchema = z.object({
  customer: customerSchema,
  portfolio: z.object({ before: z.nullable(z.number()), after: z.nullable(z.number()) }),
  /** Nothing was changed. */
  dryRun: z.boolean(),
});

export const exportColumns = [
  'name',
  'segment',
  'vertical',
  'state',
  'health',
  'because',
  'mrr',
  'renewalOn',
  'tickets',
  'critical',
  'major',
  'minor',
  'question',
  'nps',
  'owner',
  'email',
  'externalId',
  'tags',
] as const;
export const exportColumnSchema = z.enum(exportColumns);
export type ExportColumn = z.infer<typeof exportColumnSchema>;

/** What is on screen: its columns in their order under their headings, its rows, its language. */
export const exportBodySchema = z.strictObject({
  columns: z
    .array(z.strictObject({ key: exportColumnSchema, label: textSchema }))
    .check(z.minLength(1), z.maxLength(50)),
  query: z.optional(rosterQuerySchema),
  /** Only these of them. */
  ids: z.optional(ids),
  /** BCP 47 tag. */
  locale: z.string().check(z.minLength(2), z.maxLength(35)),
  /** How the states are called on screen; as the API calls them where left out. */
  states: z.optional(z.record(z.string(), textSchema)),
});

const SAVED_SORT_KEY = `-?(?:${customerSortKeys.join('|')}|own\\.\\w+)`;
/** What a view keeps: what rows are asked for, and how they stand there. */
export const savedQuerySchema = z.strictObject({
  ...rosterQuerySchema.shape,
  /** Also by columns of a host's own, `own.` and their id, which no other query knows. */
  sort: z.optional(
    z.string().check(z.maxLength(500), z.regex(new RegExp(`^${SAVED_SORT_KEY}(?:,${SAVED_SORT_KEY})*$`))),
  ),
  group: z.optional(z.enum(rosterGroups)),
});
export type SavedQuery = z.infer<typeof savedQuerySchema>;

const viewShape = {
  name: textSchema,
  /** Everybody of the partner sees it; else who made it. */
  shared: z.boolean(),
  query: savedQuerySchema,
  /** Keys of the columns, in their order. */
  columns: z.array(textSchema).check(z.maxLength(100)),
};
export const savedViewBodySchema = z.strictObject(viewShape);
export const savedViewSchema = z.object({
  id: idSchema,
  ...viewShape,
  by: textSchema,
  mine: z.boolean(),
  /** Customers in it now. */
  count: z.int(),
  version: z.int(),
});
export type SavedView = z.infer<typeof savedViewSchema>;
export const savedViewsSchema = z.object({ data: z.array(savedViewSchema) });
