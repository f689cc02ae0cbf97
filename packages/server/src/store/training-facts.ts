import type { ProgramDefinition } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import { leads } from '../access/roles.js';
import type { Call } from '../bind.js';
import { dateOf, planDay } from '../routes/onboarding/calendar-days.js';
import type { TrainingFacts } from '../routes/training/training.facts.js';
import { takeGivenSeats } from './given-seats.js';
import { closeOverdue } from './overdue-attempts.js';
import { loadOwnReminders, tellDueReminders } from './own-reminders.js';
import { loadReminders } from './reminders.store.js';
import { loadLearners } from './training.store.js';

/** Training of the call's partner, as its reader may see it. */
export async function loadTraining(
  call: Call,
  program: ProgramDefinition,
  partner: PartnerHistory['partner'],
): Promise<TrainingFacts> {
  const { user } = call.principal;
  const first = program.phases[0];
  const target = program.curricula[0]?.targetDay ?? null;
  const learners = await closeOverdue(call, program, await loadLearners(call));
  await tellDueReminders(call);
  const day = first && target !== null ? planDay(program, partner, first, target) : null;
  return {
    program,
    learners: await takeGivenSeats(call, program, learners),
    reminders: await loadReminders(call),
    ownReminders: await loadOwnReminders(call),
    readerId: user?.learnerId ?? null,
    seesTeam: user === null || leads.has(user.role),
    targetOn: day === null ? null : dateOf(day),
    timeZone: partner.timeZone,
    now: call.now.getTime(),
  };
}
