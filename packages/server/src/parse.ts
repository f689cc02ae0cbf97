import type { ProblemField } from '@gangway/contract';
import * as z from 'zod/mini';
import { ProblemError } from './problem.js';

// The small zod says "Invalid input" of everything; a server can afford the words.
z.config(z.locales.en());

type Schema = z.core.$ZodType;

/** A pointer into a body (RFC 6901). */
const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function fields(issues: readonly z.core.$ZodIssue[], where: (path: readonly PropertyKey[]) => string): ProblemField[] {
  return issues.flatMap((issue): ProblemField[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        pointer: where([...issue.path, key]),
        code: 'unknown_field',
        detail: 'There is no such field. Check its spelling.',
      }));
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0 && issue.errors[0])
      return fields(
        issue.errors[0].map((each) => ({ ...each, path: [...issue.path, ...each.path] })),
        where,
      );
    return [{ pointer: where(issue.path), code: issue.code, detail: issue.message }];
  });
}

/** What has a `length` is measured before it is known to be a text or a list, and not every `length` can be compared. */
function safeParse<S extends Schema>(
  schema: S,
  value: unknown,
  part: string,
): z.core.util.SafeParseResult<z.output<S>> {
  try {
    return z.safeParse(schema, value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ProblemError(
      'validation_failed',
      `The ${part} has an object with a "length" where a text or a list belongs.`,
    );
  }
}

/** Parses a part of a request, or refuses it naming every fault and where it is. */
export function parsePart<S extends Schema>(schema: S, value: unknown, part: 'params' | 'query' | 'body'): z.output<S> {
  const result = safeParse(schema, value, part);
  if (result.success) return result.data;
  const where = (path: readonly PropertyKey[]) =>
    part === 'body' ? pointer(path) || '/' : `${part === 'query' ? '?' : ''}${path.map(String).join('.')}`;
  const errors = fields(result.error.issues, where);
  // An identifier that cannot be one is not there.
  if (part === 'params')
    throw new ProblemError('not_found', `${errors[0]?.pointer ?? 'The path'}: ${errors[0]?.detail ?? 'not found'}.`);
  const unknown = errors.length > 0 && errors.every(({ code }) => code === 'unknown_field');
  const first = errors[0];
  throw new ProblemError(
    unknown ? 'unknown_field' : 'validation_failed',
    first
      ? `${first.pointer}: ${first.detail}${errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''}`
      : 'The request does not fit its schema.',
    { errors },
  );
}

/** Names of the parameters that a query may have. */
export function queryNames(schema: Schema): Set<string> {
  return schema instanceof z.ZodMiniObject ? new Set(Object.keys(schema.shape)) : new Set();
}
