import { sql, type ExpressionBuilder } from 'kysely';
import type { Call } from '../bind.js';
import type { Tables } from '../database/schema.js';
import { groupBy } from '../group-by.js';
import { where, type SeatOf } from './live-seats.js';

/** A seat that was given back and belongs to somebody of the call's partner now. */
export interface GivenSeat extends SeatOf {
  readonly enrolmentId: string;
  readonly captions: boolean;
}

/** Who waits for a seat of each date to come, first come first, by instant of the start. Whose they are is told of the reader's own only. */
export async function queuesOf(
  call: Call,
  program: string,
  module: string,
): Promise<ReadonlyMap<number, readonly (string | null)[]>> {
  const rows = await call.trx
    .selectFrom('live_waits')
    .select(['starts_at', 'partner_id', 'enrolment_id'])
    .where('program', '=', program)
    .where('livemode', '=', call.principal.livemode)
    .where('module', '=', module)
    .where('starts_at', '>', call.now)
    .where('given_at', 'is', null)
    .orderBy('position')
    .execute();
  const own = (row: (typeof rows)[number]) => (row.partner_id === call.principal.partnerId ? row.enrolment_id : null);
  return new Map(
    [...groupBy(rows, ({ starts_at }) => starts_at.getTime())].map(([start, queue]) => [start, queue.map(own)]),
  );
}

export async function joinQueue(call: Call, seat: SeatOf, enrolmentId: string, captions: boolean): Promise<void> {
  await call.trx
    .insertInto('live_waits')
    .values({
      ...where(call, seat),
      partner_id: call.principal.partnerId,
      enrolment_id: enrolmentId,
      captions,
      given_at: null,
    })
    .execute();
}

/** @param modules keys as in `SeatOf.module` @param startsAt null: whatever the date */
export async function leaveQueues(
  call: Call,
  program: string,
  modules: readonly string[],
  enrolmentId: string,
  startsAt: Date | null = null,
): Promise<number> {
  let left = call.trx
    .deleteFrom('live_waits')
    .where('program', '=', program)
    .where('livemode', '=', call.principal.livemode)
    .where('module', 'in', modules)
    .where('partner_id', '=', call.principal.partnerId)
    .where('enrolment_id', '=', enrolmentId)
    .where('given_at', 'is', null);
  if (startsAt) left = left.where('starts_at', '=', startsAt);
  return Number((await left.executeTakeFirst()).numDeletedRows);
}

/** A seat that is given back goes to who waits first. False: nobody does. */
export async function handOn(call: Call, seat: SeatOf): Promise<boolean> {
  const { program, livemode, module, starts_at } = where(call, seat);
  const { rows } = await sql`update live_waits set given_at = ${call.now} where position = (
    select position from live_waits where program = ${program} and livemode = ${livemode} and module = ${module}
      and starts_at = ${starts_at} and given_at is null order by position limit 1 for update skip locked
  ) returning position`.execute(call.trx);
  return rows.length > 0;
}

/** Of the call's partner, and given. */
const given = (call: Call, program: string) => (eb: ExpressionBuilder<Tables, 'live_waits'>) =>
  eb.and([
    eb('partner_id', '=', call.principal.partnerId),
    eb('livemode', '=', call.principal.livemode),
    eb('program', '=', program),
    eb('given_at', 'is not', null),
  ]);

/** Whether a seat was given to somebody of the call's partner. */
export async function hasGiven(call: Call, program: string): Promise<boolean> {
  const found = call.trx.selectFrom('live_waits').select('position').where(given(call, program)).limit(1);
  return (await found.executeTakeFirst()) !== undefined;
}

/** Takes them off the list, first come first. */
export async function takeGiven(call: Call, program: string): Promise<GivenSeat[]> {
  const rows = await call.trx.deleteFrom('live_waits').where(given(call, program)).returningAll().execute();
  return rows
    .sort((a, b) => Number(a.position) - Number(b.position))
    .map(({ module, starts_at, enrolment_id, captions }) => ({
      program,
      module,
      startsAt: starts_at,
      enrolmentId: enrolment_id,
      captions,
    }));
}
