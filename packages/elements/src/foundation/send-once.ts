import { idempotencyKey, isGangwayError, type Connection } from '@gangway/client';
import type { Send } from './request.controller.js';

/** Sends the requests of one change. */
export interface Once {
  readonly send: Send;
  /** The change is done as a whole: the same again is another one. */
  readonly done: () => void;
}

/** What a request says: the same again has the same. */
export const identityOf = (operation: { readonly name: string }, input: unknown): string =>
  JSON.stringify([operation.name, input]);

/**
 * Sends changes, each request under a key that stays its own until the change is done. Whoever presses again after an answer was
 * lost gets that answer, and the change is done once; what was typed anew meanwhile is another change.
 *
 * @param open keys of requests whose change is not known to be done, by what they say
 */
export function sendOnce(connection: Connection, open: Map<string, string>): Once {
  const own = new Set<string>();
  return {
    send: async (operation, input, options) => {
      const request = identityOf(operation, input);
      const key = open.get(request) ?? idempotencyKey();
      open.set(request, key);
      own.add(request);
      try {
        return await connection.send(operation, input, { ...options, idempotencyKey: key });
      } catch (error) {
        // Refused: nothing was done, and the same again is another try. Without an answer nobody knows yet.
        const refused = isGangwayError(error) && error.status >= 400 && error.status < 500;
        if (refused && error.status !== 429 && error.code !== 'idempotency_in_flight') open.delete(request);
        throw error;
      }
    },
    done: () => {
      for (const request of own) open.delete(request);
    },
  };
}
