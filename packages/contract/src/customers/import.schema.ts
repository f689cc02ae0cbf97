import * as z from 'zod/mini';
import { idSchema, textSchema } from '../identity.schema.js';
import { instantSchema } from '../time/time.schema.js';
import { undoSchema } from './customers.schema.js';

/**
 * What a column of a file may fill. `-comma`: amounts like 1.250,50, else like 1,250.50. `-day-first`: 3.6.2026 is in June, else
 * 6/3/2026 is; years that stand first are read either way.
 */
export const importTargets = [
  'name',
  'mrr',
  'mrr-comma',
  'annualRevenue',
  'annualRevenue-comma',
  'renewalOn',
  'renewalOn-day-first',
  'state',
  'owner',
  'segment',
  'vertical',
  'email',
  'externalId',
] as const;
export const importTargetSchema = z.enum(importTargets);
export type ImportTarget = z.infer<typeof importTargetSchema>;

export const importDelimiters = ['comma', 'semicolon', 'tab', 'bar'] as const;
export const importDelimiterSchema = z.enum(importDelimiters);
export type ImportDelimiter = z.infer<typeof importDelimiterSchema>;

const target = `(?:${importTargets.join('|')})?`;
export const importQuerySchema = z.object({
  dryRun: z.optional(z.stringbool()),
  /**
   * What each column of the file fills, in their order: `name,,mrr-comma` leaves the second out. Left out: known by the header, as
   * HubSpot, Salesforce or this API write it.
   */
  columns: z.optional(
    z
      .string()
      .check(z.maxLength(4000), z.regex(new RegExp(`^${target}(?:,${target})*$`), 'Expected targets like name,,mrr')),
  ),
  /** What parts the cells. @default comma */
  delimiter: z.optional(importDelimiterSchema),
  /** Keeps `columns` for whoever brings in a file with the same header. A dry run keeps nothing. */
  remember: z.optional(z.stringbool()),
});

/** What somebody said of the columns of a file, kept for files with the same header. The header is not kept: the id is made from it. */
export const importFormSchema = z.object({
  id: idSchema,
  /** Of each column; null: it is not read. */
  targets: z.array(z.nullable(importTargetSchema)),
  by: textSchema,
  at: instantSchema,
});
export type ImportForm = z.infer<typeof importFormSchema>;

/** A file before it goes in: its columns, what stands in them, and how many rows each choice would fit. */
export const importColumnsSchema = z.object({
  /** The export whose column names were found; null: none that is known. */
  format: z.nullable(z.enum(['hubspot', 'salesforce', 'gangway'])),
  delimiter: importDelimiterSchema,
  /** What was kept of a file with the same header; null: nothing. */
  remembered: z.nullable(importFormSchema),
  rows: z.int(),
  columns: z.array(
    z.object({
      name: z.string(),
      /** Up to three values that differ. */
      samples: z.array(z.string()),
      /** Rows with something in it. */
      filled: z.int(),
      /** What it is by its name and its values; null: nothing that is known. No two columns fill the same. */
      guess: z.nullable(importTargetSchema),
      /** Rows that can be read if it fills that target. An empty cell says nothing and fits, but not as a name. */
      fits: z.record(z.string(), z.int()),
    }),
  ),
});
export type ImportColumns = z.infer<typeof importColumnsSchema>;

export const importReportSchema = z.object({
  /** The export whose column names were found; `mapped`: whoever sent it said what the columns are. */
  format: z.enum(['hubspot', 'salesforce', 'gangway', 'mapped']),
  dryRun: z.boolean(),
  rows: z.int(),
  created: z.int(),
  /** Rows that were in already, by their identifier. Nothing goes in twice. */
  unchanged: z.int(),
  updated: z.int(),
  failed: z.int(),
  /** Line as an editor counts it, column by its header; the first 1,000. */
  errors: z.array(
    z.object({
      line: z.int(),
      column: z.nullable(z.string()),
      /** Place of the column, from 1 on. */
      position: z.nullable(z.int()),
      code: z.string(),
      detail: z.string(),
      value: z.nullable(z.string()),
      /** What may have been meant; null: nothing that is near. */
      suggestion: z.nullable(z.string()),
    }),
  ),
  /** The rows of these errors as they stand in the file, cell for cell: mended, they can be sent again without the others. */
  leftOut: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
  /** Columns of the file that were not read. */
  ignored: z.array(z.string()),
  /** Takes the whole import back; null after a dry run. */
  undo: z.nullable(undoSchema),
});
export type ImportReport = z.infer<typeof importReportSchema>;
