import type { LiveSession, LiveSessionDefinition, ModuleDefinition } from '@gangway/contract';
import { nextSessions } from '@gangway/rules/calendar';
import type { Call } from '../../bind.js';
import { passOn } from '../../store/given-seats.js';
import { holdSeats, takenSeats, takeSeat, type SeatOf } from '../../store/live-seats.js';
import { joinQueue, leaveQueues, queuesOf } from '../../store/live-waits.js';
import { addModuleEvent } from '../../store/training-writes.js';
import { refused, type Enrolled } from './own-enrolment.js';
import { booking, moduleView } from './training.view.js';

/** Dates that are offered of each rhythm. */
const AHEAD = 6;
/** A booking can be changed until then. */
const CHANGE_HOURS = 1;
const HOUR = 3_600_000;

interface Slot {
  readonly id: string;
  readonly definition: LiveSessionDefinition;
  readonly startsAt: Date;
}

const slots = (module: ModuleDefinition, now: number): Slot[] =>
  (module.sessions ?? [])
    .flatMap((definition) =>
      nextSessions(definition, now, AHEAD).map((start) => ({
        id: `live_${definition.key.replaceAll('.', '-')}_${start / 60_000}`,
        definition,
        startsAt: new Date(start),
      })),
    )
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());

const seatOf = (program: string, { curriculum }: Enrolled, module: ModuleDefinition, slot: Slot): SeatOf => ({
  program,
  module: [curriculum.key, module.key, slot.definition.key].join('/'),
  startsAt: slot.startsAt,
});

const queueKeys = (program: string, own: Enrolled, module: ModuleDefinition): string[] =>
  (module.sessions ?? []).map(
    (definition) => seatOf(program, own, module, { id: '', definition, startsAt: new Date(0) }).module,
  );

const bookedFor = ({ enrolment }: Enrolled, module: ModuleDefinition): string | null =>
  booking(enrolment.modules.filter((each) => each.module === module.key));

export async function liveSessions(
  call: Call,
  program: string,
  own: Enrolled,
  module: ModuleDefinition,
): Promise<LiveSession[]> {
  const booked = bookedFor(own, module);
  const sessions: LiveSession[] = [];
  for (const slot of slots(module, call.now.getTime())) {
    const of = seatOf(program, own, module, slot).module;
    const taken = await takenSeats(call, program, of);
    const queue = (await queuesOf(call, program, of)).get(slot.startsAt.getTime()) ?? [];
    const place = queue.indexOf(own.enrolment.id) + 1;
    const { seats, timeZone, language, host } = slot.definition;
    const seatsLeft = Math.max(0, seats - (taken.get(slot.startsAt.getTime()) ?? 0));
    sessions.push({
      id: slot.id,
      startsAt: slot.startsAt.toISOString(),
      endsAt:
        module.minutes === null ? null : new Date(slot.startsAt.getTime() + module.minutes * 60_000).toISOString(),
      timeZone,
      language,
      host,
      seats,
      seatsLeft,
      state: booked === slot.startsAt.toISOString() ? 'booked' : seatsLeft === 0 ? 'full' : 'open',
      waiting: queue.length,
      place: place > 0 ? place : null,
      changeUntil: new Date(slot.startsAt.getTime() - CHANGE_HOURS * HOUR).toISOString(),
    });
  }
  return sessions;
}

/** Books a date, in place of the one that was booked. */
export async function bookSession(
  call: Call,
  program: string,
  own: Enrolled,
  module: ModuleDefinition,
  wanted: { readonly sessionId: string; readonly captions: boolean },
): Promise<void> {
  if (module.moveOn !== 'attend') throw refused(`"${module.title}" is not attended.`);
  if (moduleView(module, own.enrolment, call.now.getTime()).state === 'done')
    throw refused(`"${module.title}" is done already.`);
  const slot = slots(module, call.now.getTime()).find(({ id }) => id === wanted.sessionId);
  if (!slot) throw refused('There is no such date, or it has begun. Take one of the list.');
  if (bookedFor(own, module) === slot.startsAt.toISOString()) throw refused('You have a seat on this date already.');
  if (bookedFor(own, module) !== null) await cancelSession(call, program, own, module);
  if (!(await takeSeat(call, seatOf(program, own, module, slot), slot.definition.seats)))
    throw refused('The last seat has gone. Take another date, or wait for a seat.');
  await leaveQueues(call, program, queueKeys(program, own, module), own.enrolment.id);
  const detail = { session: slot.definition.key, captions: wanted.captions };
  await addModuleEvent(call, own.enrolment.id, module.key, 'booked', { bookedFor: slot.startsAt, detail });
}

/** Waits for a seat on a date that is full; where one is free by now, it is taken. */
export async function waitForSession(
  call: Call,
  program: string,
  own: Enrolled,
  module: ModuleDefinition,
  wanted: { readonly sessionId: string; readonly captions: boolean },
): Promise<'booked' | 'waited_for'> {
  const slot = slots(module, call.now.getTime()).find(({ id }) => id === wanted.sessionId);
  if (slot && bookedFor(own, module) !== null) throw refused('You have a seat on another date. Give it back first.');
  if (!slot || (await holdSeats(call, seatOf(program, own, module, slot))) < slot.definition.seats) {
    await bookSession(call, program, own, module, wanted);
    return 'booked';
  }
  const seat = seatOf(program, own, module, slot);
  if ((await queuesOf(call, program, seat.module)).get(slot.startsAt.getTime())?.includes(own.enrolment.id))
    throw refused('You wait for this date already.');
  if (moduleView(module, own.enrolment, call.now.getTime()).state === 'done')
    throw refused(`"${module.title}" is done already.`);
  await joinQueue(call, seat, own.enrolment.id, wanted.captions);
  return 'waited_for';
}

/** Waits for a date no longer. */
export async function leaveSession(
  call: Call,
  program: string,
  own: Enrolled,
  module: ModuleDefinition,
  sessionId: string,
): Promise<void> {
  const slot = slots(module, call.now.getTime()).find(({ id }) => id === sessionId);
  const left =
    slot &&
    (await leaveQueues(call, program, [seatOf(program, own, module, slot).module], own.enrolment.id, slot.startsAt));
  if (!left) throw refused('You do not wait for this date.');
}

/** Gives the seat back. */
export async function cancelSession(
  call: Call,
  program: string,
  own: Enrolled,
  module: ModuleDefinition,
): Promise<void> {
  const booked = bookedFor(own, module);
  if (booked === null) throw refused(`No date of "${module.title}" is booked.`);
  const start = Date.parse(booked);
  if (call.now.getTime() > start - CHANGE_HOURS * HOUR)
    throw refused(`It begins at ${booked}: it could be changed until an hour before.`);
  const slot = slots(module, call.now.getTime()).find(({ startsAt }) => startsAt.getTime() === start);
  if (slot) await passOn(call, seatOf(program, own, module, slot));
  await addModuleEvent(call, own.enrolment.id, module.key, 'cancelled');
}
