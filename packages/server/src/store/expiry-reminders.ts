import { dayToRemindOf } from '@gangway/rules';
import { lastDateAt, nextHour } from '@gangway/rules/calendar';
import { audit } from '../access/audit.js';
import type { Call } from '../bind.js';
import type { Dependencies } from '../context.js';
import { holdWrites } from '../database/tenant.js';
import { withPublicCall } from '../public-call.js';
import { givenBadges, remindersOf, type Given } from '../routes/badges/badge.view.js';
import { MORNING } from '../routes/training/reminders.js';
import { announce } from './events.store.js';
import { dueExpiryChecks, lookAgain } from './expiry-checks.store.js';
import { loadPartner } from './partner.store.js';

/** Reminds of every credential that runs out, of each partner once a day. One that fails holds up no other. */
export async function remindOfExpiries(deps: Dependencies): Promise<void> {
  for (const tenant of await dueExpiryChecks(deps.db, deps.clock()))
    await withPublicCall(deps, tenant, null, remindOfOwnExpiries).catch((error: unknown) =>
      deps.log.error({ err: error, ...tenant }, 'nobody was reminded of what runs out'),
    );
}

async function remindOfOwnExpiries(call: Call): Promise<void> {
  // Several servers come here at once: whoever has waited finds that it is not due any more.
  await holdWrites(call.trx, call.principal);
  const { timeZone } = (await loadPartner(call)).partner;
  if (!(await lookAgain(call, new Date(nextHour(timeZone, call.now.getTime(), MORNING))))) return;
  for (const given of await givenBadges(call)) {
    const day = dayOf(given);
    if (day !== null) await remind(call, given.record.id, day);
  }
}

/** The day that the holder is to be reminded of now; null: none. */
function dayOf(given: Given): string | null {
  const { record, credential, facts } = given;
  if (credential.status !== 'expiring') return null;
  const days = remindersOf(given).map(({ on }) => on);
  const known = lastDateAt(facts.timeZone, Date.parse(record.knownSince), MORNING);
  const heard = record.told.reduce((last, { day }) => (day > last ? day : last), known);
  return dayToRemindOf(days, heard, lastDateAt(facts.timeZone, facts.now, MORNING));
}

async function remind(call: Call, credentialId: string, day: string): Promise<void> {
  const { partnerId, livemode } = call.principal;
  await call.trx
    .insertInto('expiry_reminders')
    .values({
      partner_id: partnerId,
      livemode,
      id: call.ids('exr'),
      credential_id: credentialId,
      day,
      at: call.now,
      created_at: call.now,
    })
    .execute();
  await audit(call, 'certification.expiring', credentialId);
  await announce(call, 'certification.expiring', credentialId);
}
