import { sql } from 'kysely';
import type { Call } from '../bind.js';

/** A date of a live module; all partners share its seats. */
export interface SeatOf {
  readonly program: string;
  /** Keys of curriculum, module and session. */
  readonly module: string;
  readonly startsAt: Date;
}

/** What a date is found by. */
export const where = (call: Call, seat: SeatOf) => ({
  program: seat.program,
  livemode: call.principal.livemode,
  module: seat.module,
  starts_at: seat.startsAt,
});

/** Seats that are taken, by instant of the start. */
export async function takenSeats(call: Call, program: string, module: string): Promise<ReadonlyMap<number, number>> {
  const rows = await call.trx
    .selectFrom('live_seats')
    .select(['starts_at', 'taken'])
    .where('program', '=', program)
    .where('livemode', '=', call.principal.livemode)
    .where('module', '=', module)
    .where('starts_at', '>', call.now)
    .execute();
  return new Map(rows.map(({ starts_at, taken }) => [starts_at.getTime(), taken]));
}

/** Takes a seat in one step, so that the last one is given once. False: none is left. */
export async function takeSeat(call: Call, seat: SeatOf, seats: number): Promise<boolean> {
  const row = await call.trx
    .insertInto('live_seats')
    .values({ ...where(call, seat), taken: 1 })
    .onConflict((on) =>
      on
        .columns(['program', 'livemode', 'module', 'starts_at'])
        .doUpdateSet({ taken: sql`live_seats.taken + 1` })
        .where('live_seats.taken', '<', seats),
    )
    .returning('taken')
    .executeTakeFirst();
  return row !== undefined;
}

/** Nobody else takes or gives a seat of the date until this transaction ends. */
export async function holdSeats(call: Call, seat: SeatOf): Promise<number> {
  const { program, livemode, module, starts_at } = where(call, seat);
  const row = await call.trx
    .selectFrom('live_seats')
    .select('taken')
    .where('program', '=', program)
    .where('livemode', '=', livemode)
    .where('module', '=', module)
    .where('starts_at', '=', starts_at)
    .forUpdate()
    .executeTakeFirst();
  return row?.taken ?? 0;
}

export async function giveSeatBack(call: Call, seat: SeatOf): Promise<void> {
  await call.trx
    .updateTable('live_seats')
    .set((set) => ({ taken: set('taken', '-', 1) }))
    .where('program', '=', seat.program)
    .where('livemode', '=', call.principal.livemode)
    .where('module', '=', seat.module)
    .where('starts_at', '=', seat.startsAt)
    .where('taken', '>', 0)
    .execute();
}
