import * as z from 'zod/mini';
import type { GangwayError } from './gangway-error.js';

/**
 * What somebody else has left, as a refusal with `version_conflict` tells it.
 *
 * @param schema of the contract, e.g. `customerSchema`
 * @returns null: the server does not tell, or not in the shape of `schema`
 */
export function currentOf<T extends z.core.$ZodType>(error: GangwayError, schema: T): z.output<T> | null {
  return z.safeParse(schema, error.problem?.current).data ?? null;
}
