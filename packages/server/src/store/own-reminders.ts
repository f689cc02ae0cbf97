import { audit } from '../access/audit.js';
import type { Call } from '../bind.js';
import type { Dependencies } from '../context.js';
import { holdWrites, withDigest, type Tenant } from '../database/tenant.js';
import { withPublicCall } from '../public-call.js';
import type { OwnReminderFact } from '../routes/training/training.facts.js';
import { announce } from './events.store.js';

/** What learners want to be reminded of. */
export async function loadOwnReminders(call: Call): Promise<OwnReminderFact[]> {
  const rows = await call.trx
    .selectFrom('own_reminders')
    .select(['id', 'enrolment_id', 'module', 'at'])
    .where('partner_id', '=', call.principal.partnerId)
    .execute();
  return rows.map(({ id, enrolment_id, module, at }) => ({
    id,
    enrolmentId: enrolment_id,
    module,
    at: at.toISOString(),
  }));
}

/** @returns which reminder it is */
export async function addOwnReminder(call: Call, enrolmentId: string, module: string, at: Date): Promise<string> {
  const { partnerId, livemode } = call.principal;
  const id = call.ids('rem');
  await call.trx
    .insertInto('own_reminders')
    .values({ partner_id: partnerId, livemode, id, enrolment_id: enrolmentId, module, at })
    .execute();
  await call.trx.insertInto('due_reminders').values({ place: id, due_at: at }).execute();
  return id;
}

/** @returns which reminder it was; null: there was none */
export async function dropOwnReminder(call: Call, enrolmentId: string, module: string): Promise<string | null> {
  const row = await call.trx
    .deleteFrom('own_reminders')
    .where('partner_id', '=', call.principal.partnerId)
    .where('enrolment_id', '=', enrolmentId)
    .where('module', '=', module)
    .returning('id')
    .executeTakeFirst();
  if (!row) return null;
  await call.trx.deleteFrom('due_reminders').where('place', '=', row.id).execute();
  return row.id;
}

/** Says which reminders of the call's partner have come, each once. It also runs before anybody looks at training. */
export async function tellDueReminders(call: Call): Promise<void> {
  const due = await call.trx
    .selectFrom('due_reminders')
    .innerJoin('own_reminders', 'own_reminders.id', 'due_reminders.place')
    .select('place')
    .where('own_reminders.partner_id', '=', call.principal.partnerId)
    .where('due_at', '<=', call.now)
    .execute();
  if (due.length === 0) return;
  // Reads come here as well, and several at once: whoever has waited finds nothing left to say.
  await holdWrites(call.trx, call.principal);
  const told = await call.trx
    .deleteFrom('due_reminders')
    .where(
      'place',
      'in',
      due.map(({ place }) => place),
    )
    .returning('place')
    .execute();
  for (const { place } of told) {
    await audit(call, 'reminder.due', place);
    await announce(call, 'reminder.due', place);
  }
}

/** Says of every partner which reminders have come, each under the policies of the partner whose it is. */
export async function tellEveryDueReminder(deps: Dependencies): Promise<void> {
  const places = await withDigest(deps.db, '', (trx) =>
    trx.selectFrom('due_reminders').select('place').where('due_at', '<=', deps.clock()).execute(),
  );
  const tenants = new Map<string, Tenant>();
  for (const { place } of places) {
    const owner = await withDigest(deps.db, place, (trx) =>
      trx.selectFrom('own_reminders').select(['partner_id', 'livemode']).executeTakeFirst(),
    );
    if (!owner) continue;
    const { partner_id: partnerId, livemode } = owner;
    tenants.set(`${partnerId} ${livemode}`, { partnerId, livemode });
  }
  for (const tenant of tenants.values()) await withPublicCall(deps, tenant, null, tellDueReminders);
}
