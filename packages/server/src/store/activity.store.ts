import { sideSchema, type Activity, type Comment } from '@gangway/contract';
import type { Call } from '../bind.js';

/** A line of the log before it has the title of its task. */
export type ActivityFact = Omit<Activity, 'subject'>;

export async function loadComments(call: Call, taskId: string): Promise<Comment[]> {
  const rows = await call.trx
    .selectFrom('task_comments')
    .selectAll()
    .where('partner_id', '=', call.principal.partnerId)
    .where('task_id', '=', taskId)
    .orderBy('at')
    .orderBy('position')
    .execute();
  return rows.map(({ id, body, by_name, by_side, at }) => ({
    id,
    body,
    by: by_name,
    side: sideSchema.parse(by_side),
    at: at.toISOString(),
  }));
}

/** What was done to tasks, newest first. */
export async function loadActivity(call: Call): Promise<ActivityFact[]> {
  const { trx, principal } = call;
  const rows = await trx
    .selectFrom('task_events')
    .select(['id', 'at', 'kind', 'by_name', 'by_side', 'task_id', 'reason as detail', 'position'])
    .where('partner_id', '=', principal.partnerId)
    .unionAll((union) =>
      union
        .selectFrom('evidence')
        .select((select) => [
          'id',
          'at',
          select.val('proof_handed_in').as('kind'),
          'by_name',
          'by_side',
          'task_id',
          'value as detail',
          'position',
        ])
        .where('partner_id', '=', principal.partnerId),
    )
    .unionAll((union) =>
      union
        .selectFrom('task_comments')
        .select((select) => [
          'id',
          'at',
          select.val('commented').as('kind'),
          'by_name',
          'by_side',
          'task_id',
          'body as detail',
          'position',
        ])
        .where('partner_id', '=', principal.partnerId),
    )
    .orderBy('at', 'desc')
    .orderBy('position', 'desc')
    .execute();
  return rows
    .filter(({ at }) => at <= call.now)
    .map(({ id, at, kind, by_name, by_side, task_id, detail }) => ({
      id,
      at: at.toISOString(),
      kind,
      by: by_name,
      side: sideSchema.parse(by_side),
      taskId: task_id,
      detail,
    }));
}
