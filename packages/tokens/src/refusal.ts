import type * as z from 'zod/mini';
import type { Refusal } from './apply-brand.js';

/** Keys from the root to a value as people write them: `partner.accent.$value.components.1`, `["a b"].c`. */
export function pathOf(keys: readonly PropertyKey[]): string {
  return keys
    .map(String)
    .map((key, at) => (/^[\w$#/-]+$/.test(key) ? (at === 0 ? key : `.${key}`) : `[${JSON.stringify(key)}]`))
    .join('');
}

/** A file or an input that is refused as a whole. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly refused: readonly Refusal[];

  constructor(what: string, refused: readonly Refusal[]) {
    super(`${what}: ${refused.map(({ path, reason }) => `${path} ${reason}`.trim()).join('; ')}.`);
    this.refused = refused;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a schema found, with the path from `at`; where one of several shapes would do, by the one that came nearest. */
export function refusalsOf(issues: readonly z.core.$ZodIssue[], at: readonly PropertyKey[]): Refusal[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    if (issue.code === 'invalid_union') {
      const nearest = issue.errors.find((branch) => branch.some((inner) => inner.path.length > 0));
      if (nearest) return refusalsOf(nearest, path);
    }
    return [{ path: pathOf(path), reason: issue.message }];
  });
}
