import { actorName } from '../access/audit.js';
import type { Call } from '../bind.js';
import type { ReminderFact } from '../routes/training/training.facts.js';

/** Oldest first. */
export async function loadReminders(call: Call): Promise<ReminderFact[]> {
  const rows = await call.trx
    .selectFrom('reminders')
    .selectAll()
    .where('partner_id', '=', call.principal.partnerId)
    .orderBy('at')
    .execute();
  return rows.map(({ id, learner_id, curriculum, module, by_name, at }) => ({
    id,
    learnerId: learner_id,
    curriculum,
    module,
    by: by_name,
    at: at.toISOString(),
  }));
}

/** @returns which reminder it is */
export async function addReminder(
  call: Call,
  { learnerId, curriculum, module }: Pick<ReminderFact, 'learnerId' | 'curriculum' | 'module'>,
): Promise<string> {
  const id = call.ids('rem');
  await call.trx
    .insertInto('reminders')
    .values({
      partner_id: call.principal.partnerId,
      livemode: call.principal.livemode,
      id,
      learner_id: learnerId,
      curriculum,
      module,
      by_name: actorName(call),
      at: call.now,
    })
    .execute();
  return id;
}
