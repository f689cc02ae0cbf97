import type { Dependencies } from './context.js';
import { checkDueDomains } from './domains/check-domain.js';
import { remindOfExpiries } from './store/expiry-reminders.js';
import { bookGivenSeats } from './store/given-seats.js';
import { tellEveryDueReminder } from './store/own-reminders.js';

/** What comes without a request: names to look at, seats that a server gave and had no time to book, and reminders of both kinds. */
const tasks: Readonly<Record<string, (deps: Dependencies) => Promise<void>>> = {
  domains: checkDueDomains,
  seats: bookGivenSeats,
  reminders: tellEveryDueReminder,
  expiries: remindOfExpiries,
};

/** Does what is due; what fails is due again the next time. */
export async function lookAtDue(deps: Dependencies): Promise<void> {
  for (const [task, run] of Object.entries(tasks))
    await run(deps).catch((error: unknown) => deps.log.error({ err: error, task }, 'what is due was not done'));
}
