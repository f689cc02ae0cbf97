import * as z from 'zod/mini';

/** What every list takes: how many (1 to 500, 100 when absent) and where to go on. */
export const pageQueryShape = {
  limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(500))),
  cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(512))),
};

/** A page of a list. `nextCursor` is null on the last one; `total` counts what the filter lets through. */
export function pageSchema<T extends z.core.$ZodType>(item: T) {
  return z.object({ data: z.array(item), nextCursor: z.nullable(z.string()), total: z.nullable(z.int()) });
}
export interface Page<T> {
  data: T[];
  nextCursor: string | null;
  total: number | null;
}
