import type { bulkBodySchema } from '@gangway/contract';
import { type BulkResult } from '@gangway/contract';
import type { Selectable, Updateable } from 'kysely';
import type * as z from 'zod/mini';
import type { Tables } from '../../database/schema.js';
import { ProblemError } from '../../problem.js';
import { stateChanges } from '../../store/customer-changes.store.js';
import type { UndoEntry } from '../../store/undo.store.js';

type Row = Selectable<Tables['customers']>;
type Outcome =
  | {
      readonly kind: 'changed';
      readonly changes: Updateable<Tables['customers']>;
      readonly before: UndoEntry['before'];
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly code: BulkResult['failed'][number]['code']; readonly detail: string };
/** What is done to one of many. */
export type BulkChange = (row: Row, now: Date) => Outcome;

const MAX_TAGS = 50;

function needed<T>(value: T | undefined, field: string, action: string): T {
  if (value !== undefined) return value;
  const detail = `${action} needs it.`;
  throw new ProblemError('validation_failed', `/${field}: ${detail}`, {
    errors: [{ pointer: `/${field}`, code: 'required', detail }],
  });
}

/** When it came, went live and left: they go with the state. */
const timesOf = (row: Row) => ({
  contract_at: row.contract_at?.toISOString() ?? null,
  go_live_at: row.go_live_at?.toISOString() ?? null,
  churned_at: row.churned_at?.toISOString() ?? null,
});

/** @throws ProblemError when the action lacks what it needs */
export function bulkChange(body: z.output<typeof bulkBodySchema>): BulkChange {
  switch (body.action) {
    case 'assign': {
      const owner = needed(body.owner, 'owner', body.action);
      return (row) => {
        if (row.owner === owner) return { kind: 'unchanged' };
        if (row.state === 'churned')
          return { kind: 'failed', code: 'churned', detail: `${row.name} has left, so nobody looks after it.` };
        return { kind: 'changed', changes: { owner }, before: { owner: row.owner } };
      };
    }
    case 'tag': {
      const tag = needed(body.tag, 'tag', body.action);
      return (row) => {
        if (row.tags.includes(tag)) return { kind: 'unchanged' };
        if (row.tags.length >= MAX_TAGS)
          return { kind: 'failed', code: 'too_many_tags', detail: `${row.name} has ${MAX_TAGS} tags already.` };
        return { kind: 'changed', changes: { tags: [...row.tags, tag] }, before: { tags: row.tags } };
      };
    }
    case 'untag': {
      const tag = needed(body.tag, 'tag', body.action);
      return (row) =>
        row.tags.includes(tag)
          ? {
              kind: 'changed',
              changes: { tags: row.tags.filter((each) => each !== tag) },
              before: { tags: row.tags },
            }
          : { kind: 'unchanged' };
    }
    case 'set-state': {
      const state = needed(body.state, 'state', body.action);
      return (row, now) =>
        row.state === state
          ? { kind: 'unchanged' }
          : { kind: 'changed', changes: stateChanges(row, state, now), before: { state: row.state, ...timesOf(row) } };
    }
  }
}
