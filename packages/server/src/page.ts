import type { Page } from '@gangway/contract';
import { ProblemError } from './problem.js';

const DEFAULT_LIMIT = 100;

/** A page of a list that is in memory. The cursor names the last item, so that a page stays right when items come in before it. */
export function page<T extends { readonly id: string }>(
  items: readonly T[],
  query: { readonly limit?: number | undefined; readonly cursor?: string | undefined },
): Page<T> {
  const limit = query.limit ?? DEFAULT_LIMIT;
  const after = query.cursor === undefined ? -1 : items.findIndex(({ id }) => id === readCursor(query.cursor ?? ''));
  if (query.cursor !== undefined && after < 0) throw badCursor();
  const data = items.slice(after + 1, after + 1 + limit);
  const last = data.at(-1);
  return {
    data,
    nextCursor: last && after + 1 + limit < items.length ? makeCursor(last.id) : null,
    total: items.length,
  };
}

export const makeCursor = (...parts: string[]): string => Buffer.from(parts.join('\n')).toString('base64url');
export const readCursor = (cursor: string): string => Buffer.from(cursor, 'base64url').toString();
export const badCursor = (): ProblemError =>
  new ProblemError(
    'validation_failed',
    '?cursor: it is none of this list. Take it from nextCursor of the page before, or leave it out to begin.',
    {
      errors: [{ pointer: '?cursor', code: 'unknown_cursor', detail: 'Not a cursor of this list.' }],
    },
  );
