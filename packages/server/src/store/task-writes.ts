import type { Comment } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import { actorName } from '../access/audit.js';
import type { Call } from '../bind.js';

type TaskEvent = PartnerHistory['tasks'][number]['events'][number];
export type TaskEventKind = TaskEvent['kind'];

const ownerOf = (call: Call) => ({ partner_id: call.principal.partnerId, livemode: call.principal.livemode });
const idOf = (key: string): string => `tsk_${key}`;

/** A task, and the version that it got. */
export interface Touched {
  readonly id: string;
  readonly version: number;
}

/** Makes sure that a task of the program has a row, and counts its version up. */
async function touchTask(call: Call, key: string, assignee?: string | null): Promise<Touched> {
  const id = idOf(key);
  return call.trx
    .insertInto('tasks')
    .values({ ...ownerOf(call), id, key, assignee: assignee ?? null })
    .onConflict((on) =>
      on.columns(['partner_id', 'livemode', 'id']).doUpdateSet((set) => ({
        version: set('tasks.version', '+', 1),
        updated_at: call.now,
        ...(assignee === undefined ? {} : { assignee }),
      })),
    )
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow();
}

export async function addTaskEvent(
  call: Call,
  key: string,
  event: { kind: TaskEventKind; reason?: string | undefined; detail?: TaskEvent['detail'] },
): Promise<void> {
  const { id } = await touchTask(call, key);
  await call.trx
    .insertInto('task_events')
    .values({
      ...ownerOf(call),
      id: call.ids('evt'),
      task_id: id,
      at: call.now,
      kind: event.kind,
      by_name: actorName(call),
      by_side: 'partner',
      reason: event.reason ?? null,
      detail: event.detail === undefined ? null : JSON.stringify(event.detail),
    })
    .execute();
}

export const assignTo = async (call: Call, key: string, contactId: string | null): Promise<void> => {
  await touchTask(call, key, contactId);
};

/** A proof that takes the place of those before it with its key. */
export async function addEvidence(
  call: Call,
  key: string,
  evidence: { id: string; key: string; kind: string; value: string; fileId: string | null },
): Promise<Touched> {
  const task = await touchTask(call, key);
  await call.trx
    .updateTable('evidence')
    .set({ state: 'superseded' })
    .where('partner_id', '=', call.principal.partnerId)
    .where('task_id', '=', task.id)
    .where('key', '=', evidence.key)
    .where('state', 'in', ['submitted', 'rejected'])
    .execute();
  await call.trx
    .insertInto('evidence')
    .values({
      ...ownerOf(call),
      id: evidence.id,
      task_id: task.id,
      at: call.now,
      key: evidence.key,
      kind: evidence.kind,
      value: evidence.value,
      state: 'submitted',
      by_name: actorName(call),
      by_side: 'partner',
      file_id: evidence.fileId,
      reason: null,
    })
    .execute();
  return task;
}

/** What the partner signs off counts as accepted. Answers which proofs that were. */
export async function acceptEvidence(call: Call, key: string): Promise<string[]> {
  return review(call, key, { state: 'accepted', reason: null }, null);
}

/** Sends proofs back, each with its reason. Answers which proofs that were. */
export async function rejectEvidence(
  call: Call,
  key: string,
  points: readonly { readonly key: string; readonly reason: string }[],
): Promise<string[]> {
  const rejected: string[] = [];
  for (const point of points)
    rejected.push(...(await review(call, key, { state: 'rejected', reason: point.reason }, point.key)));
  return rejected;
}

async function review(
  call: Call,
  key: string,
  verdict: { readonly state: string; readonly reason: string | null },
  proof: string | null,
): Promise<string[]> {
  const update = call.trx
    .updateTable('evidence')
    .set(verdict)
    .where('partner_id', '=', call.principal.partnerId)
    .where('task_id', '=', idOf(key))
    .where('state', '=', 'submitted');
  const reviewed = await (proof === null ? update : update.where('key', '=', proof)).returning('id').execute();
  return reviewed.map(({ id }) => id);
}

export async function addComment(call: Call, key: string, body: string): Promise<Comment & { readonly task: Touched }> {
  const task = await touchTask(call, key);
  const id = call.ids('cmt');
  const by = actorName(call);
  await call.trx
    .insertInto('task_comments')
    .values({ ...ownerOf(call), id, task_id: task.id, at: call.now, body, by_name: by, by_side: 'partner' })
    .execute();
  return { id, body, by, side: 'partner', at: call.now.toISOString(), task };
}

export async function addGateEvent(call: Call, event: PartnerHistory['gates'][number]): Promise<void> {
  const { count } = await call.trx
    .selectFrom('gate_events')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('partner_id', '=', call.principal.partnerId)
    .executeTakeFirstOrThrow();
  await call.trx
    .insertInto('gate_events')
    .values({ ...ownerOf(call), id: call.ids('gev'), position: Number(count), data: JSON.stringify(event) })
    .execute();
}
