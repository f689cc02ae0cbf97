import type { ProgramDefinition } from '@gangway/contract';
import { audit } from '../access/audit.js';
import type { Call } from '../bind.js';
import type { Dependencies } from '../context.js';
import { holdWrites } from '../database/tenant.js';
import { withPublicCall } from '../public-call.js';
import type { LearnerWithIds } from '../routes/training/training.facts.js';
import { booking } from '../routes/training/training.view.js';
import { announce } from './events.store.js';
import { giveSeatBack, holdSeats, type SeatOf } from './live-seats.js';
import { givenTo, handOn, hasGiven, leaveQueues, takeGiven } from './live-waits.js';
import { loadPartner } from './partner.store.js';
import { addModuleEvent } from './training-writes.js';
import { loadLearners } from './training.store.js';

/** A seat goes to who waits first, of whatever partner, else back to those that are free. */
export async function passOn(call: Call, seat: SeatOf): Promise<void> {
  await holdSeats(call, seat);
  if (await handOn(call, seat)) call.afterwards(bookGivenSeats);
  else await giveSeatBack(call, seat);
}

/** Books what was given, each under the policies of the partner whose it is. */
export async function bookGivenSeats(deps: Dependencies): Promise<void> {
  for (const tenant of await givenTo(deps.db))
    await withPublicCall(deps, tenant, null, async (call) => {
      const { program } = await loadPartner(call);
      await takeGivenSeats(call, program, await loadLearners(call));
    });
}

/**
 * Books the seats that were given to those who waited, in a transaction of theirs: whoever gave them may be another partner, who
 * cannot write here. It also runs before anything else looks at training, which then needs no booking that is still on its way.
 *
 * @returns the learners as they are then
 */
export async function takeGivenSeats(
  call: Call,
  program: ProgramDefinition,
  learners: readonly LearnerWithIds[],
): Promise<readonly LearnerWithIds[]> {
  if (!(await hasGiven(call, program.key))) return learners;
  // Reads come here as well, and several at once: whoever has waited finds nothing left to take.
  await holdWrites(call.trx, call.principal);
  for (const { enrolmentId, captions, ...seat } of await takeGiven(call, program.key)) {
    const [curriculum = '', module = '', session = ''] = seat.module.split('/');
    const enrolment = (await loadLearners(call))
      .flatMap(({ enrolments }) => enrolments)
      .find(({ id }) => id === enrolmentId);
    const held = enrolment && booking(enrolment.modules.filter((each) => each.module === module));
    // Whoever has a seat by now, or is gone, leaves it to the next.
    if (!enrolment || held !== null || seat.startsAt <= call.now) {
      await passOn(call, seat);
      continue;
    }
    const sessions = program.curricula
      .find(({ key }) => key === curriculum)
      ?.modules.find(({ key }) => key === module)?.sessions;
    const detail = { session, captions, movedUp: true };
    await addModuleEvent(call, enrolmentId, module, 'booked', { bookedFor: seat.startsAt, detail });
    const dates = (sessions ?? []).map(({ key }) => [curriculum, module, key].join('/'));
    if (dates.length > 0) await leaveQueues(call, program.key, dates, enrolmentId);
    await audit(call, 'session.moved_up', enrolmentId);
    await announce(call, 'session.moved_up', enrolmentId);
  }
  return loadLearners(call);
}
