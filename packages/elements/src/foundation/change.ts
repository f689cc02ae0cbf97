import { isGangwayError } from '@gangway/client';
import { PartnerErrorEvent, PartnerSessionLostEvent, type PartnerEvent } from './events.js';
import type { MutationController } from './mutation.controller.js';
import type { Send } from './request.controller.js';
import { sendOnce } from './send-once.js';

/**
 * Makes a change of a widget. Before it goes an event that the host may cancel; after it a plain one.
 *
 * @param name tells the view which control is busy
 * @param before cancellable; cancelled means that nothing is sent
 * @param make sends it; not aborted when the widget leaves, for what is on its way may have arrived
 * @param after made from the answer
 * @returns the answer; null when it was cancelled, failed, or another is under way
 */
export async function change<T>(
  mutation: MutationController,
  name: string,
  before: PartnerEvent,
  make: (send: Send) => Promise<T>,
  after: (answer: T) => PartnerEvent,
): Promise<T | null> {
  const { connection, host } = mutation;
  if (mutation.pending !== null || !connection || !host.dispatchEvent(before)) return null;
  mutation.set(name, null);
  try {
    const answer = await make(sendOnce(connection, mutation.open));
    mutation.set(null, null);
    host.dispatchEvent(after(answer));
    return answer;
  } catch (error) {
    if (!isGangwayError(error)) {
      mutation.set(null, null);
      throw error;
    }
    mutation.set(null, { name, error });
    host.dispatchEvent(error.code === 'session_lost' ? new PartnerSessionLostEvent() : new PartnerErrorEvent(error));
    return null;
  }
}
