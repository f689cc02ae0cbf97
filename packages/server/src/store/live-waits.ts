import { sql } from 'kysely';
import type { Call } from '../bind.js';
import type { Database } from '../database/database.js';
import { withDigest, type Tenant } from '../database/tenant.js';
import { groupBy } from '../group-by.js';
import { where, type SeatOf } from './live-seats.js';

/** A seat that was given back and belongs to somebody of the call's partner now. */
export interface GivenSeat extends SeatOf {
  readonly enrolmentId: string;
  readonly captions: boolean;
}

/** Places of the reader's own partner, with whose they are: of others the database shows none. */
const ownPlaces = (call: Call, program: string) =>
  call.trx
    .selectFrom('live_waits')
    .innerJoin('waits', 'waits.id', 'live_waits.place')
    .where('waits.partner_id', '=', call.principal.partnerId)
    .where('live_waits.livemode', '=', call.principal.livemode)
    .where('program', '=', program);

/** Who waits for a seat of each date to come, first come first, by instant of the start. Null: somebody of another partner. */
export async function queuesOf(
  call: Call,
  program: string,
  module: string,
): Promise<ReadonlyMap<number, readonly (string | null)[]>> {
  const rows = await call.trx
    .selectFrom('live_waits')
    .leftJoin('waits', 'waits.id', 'live_waits.place')
    .select(['starts_at', 'enrolment_id'])
    .where('program', '=', program)
    .where('live_waits.livemode', '=', call.principal.livemode)
    .where('module', '=', module)
    .where('starts_at', '>', call.now)
    .where('given_at', 'is', null)
    .orderBy('position')
    .execute();
  return new Map(
    [...groupBy(rows, ({ starts_at }) => starts_at.getTime())].map(([start, queue]) => [
      start,
      queue.map(({ enrolment_id }) => enrolment_id),
    ]),
  );
}

export async function joinQueue(call: Call, seat: SeatOf, enrolmentId: string, captions: boolean): Promise<void> {
  const { partnerId, livemode } = call.principal;
  const id = call.ids('wait');
  await call.trx
    .insertInto('live_waits')
    .values({ ...where(call, seat), place: id, given_at: null })
    .execute();
  await call.trx
    .insertInto('waits')
    .values({ partner_id: partnerId, livemode, id, enrolment_id: enrolmentId, captions })
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
  let own = ownPlaces(call, program)
    .select('place')
    .where('module', 'in', modules)
    .where('enrolment_id', '=', enrolmentId)
    .where('given_at', 'is', null);
  if (startsAt) own = own.where('starts_at', '=', startsAt);
  // A seat may have been given to it meanwhile, which stays.
  const gone = await forget(call, await own.execute(), true);
  return gone.length;
}

/** A seat that is given back goes to who waits first. False: nobody does. */
export async function handOn(call: Call, seat: SeatOf): Promise<boolean> {
  const { program, livemode, module, starts_at } = where(call, seat);
  const { rows } = await sql`update live_waits set given_at = ${call.now} where place = (
    select place from live_waits where program = ${program} and livemode = ${livemode} and module = ${module}
      and starts_at = ${starts_at} and given_at is null order by position limit 1 for update skip locked
  ) returning place`.execute(call.trx);
  return rows.length > 0;
}

/** Whether a seat was given to somebody of the call's partner. */
export async function hasGiven(call: Call, program: string): Promise<boolean> {
  const found = ownPlaces(call, program).select('place').where('given_at', 'is not', null).limit(1);
  return (await found.executeTakeFirst()) !== undefined;
}

/** Whose the seats are that were given and not booked yet. */
export async function givenTo(db: Database): Promise<Tenant[]> {
  const places = await withDigest(db, '', (trx) =>
    trx.selectFrom('live_waits').select('place').where('given_at', 'is not', null).orderBy('position').execute(),
  );
  const tenants = new Map<string, Tenant>();
  for (const { place } of places) {
    const owner = await withDigest(db, place, (trx) =>
      trx.selectFrom('waits').select(['partner_id', 'livemode']).executeTakeFirst(),
    );
    if (!owner) continue;
    const { partner_id: partnerId, livemode } = owner;
    tenants.set(`${partnerId} ${livemode}`, { partnerId, livemode });
  }
  return [...tenants.values()];
}

/** Takes them off the list, first come first. */
export async function takeGiven(call: Call, program: string): Promise<GivenSeat[]> {
  const rows = await ownPlaces(call, program)
    .select(['place', 'module', 'starts_at', 'enrolment_id', 'captions'])
    .where('given_at', 'is not', null)
    .orderBy('position')
    .execute();
  await forget(call, rows);
  return rows.map(({ module, starts_at, enrolment_id, captions }) => ({
    program,
    module,
    startsAt: starts_at,
    enrolmentId: enrolment_id,
    captions,
  }));
}

/** @param waiting only those that wait still */
async function forget(
  call: Call,
  rows: readonly { readonly place: string }[],
  waiting = false,
): Promise<readonly string[]> {
  if (rows.length === 0) return [];
  let all = call.trx.deleteFrom('live_waits').where(
    'place',
    'in',
    rows.map(({ place }) => place),
  );
  if (waiting) all = all.where('given_at', 'is', null);
  const gone = (await all.returning('place').execute()).map(({ place }) => place);
  if (gone.length > 0) await call.trx.deleteFrom('waits').where('id', 'in', gone).execute();
  return gone;
}

/** The seat that an enrolment got last by waiting. */
export async function gotSeat(
  call: Call,
  enrolmentId: string,
): Promise<{ readonly module: string; readonly startsAt: Date; readonly at: Date } | null> {
  const row = await call.trx
    .selectFrom('module_events')
    .select(['module', 'booked_for', 'at'])
    .where('partner_id', '=', call.principal.partnerId)
    .where('enrolment_id', '=', enrolmentId)
    .where('kind', '=', 'booked')
    .where((where) => where(where.fn<string>('jsonb_extract_path_text', ['detail', where.val('movedUp')]), '=', 'true'))
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.booked_for ? { module: row.module, startsAt: row.booked_for, at: row.at } : null;
}
