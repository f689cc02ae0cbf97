import { idempotencyKey, isGangwayError, type Connection } from '@gangway/client';
import type { Send } from './request.controller.js';

/**
 * Sends changes, each under a key that stays its own until the server has said what became of it. Whoever presses again after an
 * answer was lost gets that answer, and the change is done once; what was typed anew meanwhile is another change.
 *
 * @param open keys of changes of which nobody knows yet, by what they say
 */
export const sendOnce =
  (connection: Connection, open: Map<string, string>): Send =>
  async (operation, input, options) => {
    const change = JSON.stringify([operation.name, input]);
    const key = open.get(change) ?? idempotencyKey();
    open.set(change, key);
    try {
      const answer = await connection.send(operation, input, { ...options, idempotencyKey: key });
      open.delete(change);
      return answer;
    } catch (error) {
      // Refused: nothing was done, and the same again is another try. Without an answer nobody knows yet.
      const refused = isGangwayError(error) && error.status >= 400 && error.status < 500;
      if (refused && error.code !== 'idempotency_in_flight') open.delete(change);
      throw error;
    }
  };
