import { idempotencyKey, isGangwayError, type Connection } from '@gangway/client';
import type { Send } from './request.controller.js';

/**
 * Sends changes, each under a key that stays its own until the server has said what became of it. Whoever presses again after an
 * answer was lost gets that answer, and the change is done once; what was typed anew meanwhile is another change.
 */
export class ChangeKeys {
  readonly #open = new Map<string, string>();

  through(connection: Connection): Send {
    return async (operation, input, options) => {
      const change = JSON.stringify([operation.name, input]);
      const key = this.#open.get(change) ?? idempotencyKey();
      this.#open.set(change, key);
      try {
        const answer = await connection.send(operation, input, { ...options, idempotencyKey: key });
        this.#open.delete(change);
        return answer;
      } catch (error) {
        // Refused: nothing was done, and the same again is another try. Without an answer nobody knows yet.
        const refused = isGangwayError(error) && error.status >= 400 && error.status < 500;
        if (refused && error.code !== 'idempotency_in_flight') this.#open.delete(change);
        throw error;
      }
    };
  }
}
