import * as z from 'zod/mini';
import { keySchema, sideSchema, textSchema } from '../identity.schema.js';

/** Where a fact's truth comes from. */
export const factSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('task_done'), task: keySchema }),
  z.object({ kind: z.literal('evidence_accepted'), task: keySchema, evidence: keySchema }),
  /** Everyone designated (or at least `minCount`) holds the curriculum's credential. */
  z.object({ kind: z.literal('certified'), curriculum: keySchema, minCount: z.nullable(z.int()) }),
  z.object({ kind: z.literal('customers_live'), atLeast: z.int() }),
  z.object({ kind: z.literal('payouts_enabled') }),
  z.object({ kind: z.literal('agreement_signed') }),
  z.object({ kind: z.literal('in_bundle'), item: keySchema }),
  z.object({ kind: z.literal('tier_in'), tiers: z.array(keySchema) }),
  z.object({ kind: z.literal('gate_passed'), gate: keySchema }),
  /** Nothing in the data decides it; a person records it on the partner. */
  z.object({ kind: z.literal('recorded') }),
]);

/** Something that is true, false or not known yet, and who brings it about. */
export const factDefinitionSchema = z.object({
  key: keySchema,
  label: textSchema,
  owner: sideSchema,
  source: factSourceSchema,
});
export type FactDefinition = z.infer<typeof factDefinitionSchema>;

/** all, any and not over facts, three-valued (Kleene): a gate opens on true only. */
export type FactExpression =
  | { fact: string }
  | { all: FactExpression[] }
  | { any: FactExpression[] }
  | { not: FactExpression };

export const factExpressionSchema: z.ZodMiniType<FactExpression> = z.lazy(() =>
  z.union([
    z.strictObject({ fact: keySchema }),
    z.strictObject({ all: z.array(factExpressionSchema) }),
    z.strictObject({ any: z.array(factExpressionSchema) }),
    z.strictObject({ not: factExpressionSchema }),
  ]),
);
