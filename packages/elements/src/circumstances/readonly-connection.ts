import { isChange } from '@gangway/contract';
import { PermissionError, type Connection } from '@gangway/client';
import { circumstancesMessages } from './circumstances.messages.js';
import { wordsOf } from './words.js';

/**
 * A connection over which everything can be read and nothing changed. Widgets show what they show to somebody whose role only lets
 * them look, with the reason beside each act.
 *
 * @param locale in which the reason is given; null: that of the page
 */
export function readonlyConnection(connection: Connection, locale: string | null): Connection {
  const words = wordsOf(locale ?? (document.documentElement.lang || navigator.language));
  return {
    ...connection,
    async send(operation, input, options) {
      const { onlyShown } = { ...circumstancesMessages, ...(await words) };
      if (isChange(operation)) throw new PermissionError(onlyShown, { status: 403, code: 'scope_missing' });
      const answer = await connection.send(operation, input, options);
      takeActsFrom(answer, onlyShown);
      return answer;
    },
  };
}

/** Forbids each act that an answer allows; it was parsed for this page alone. */
function takeActsFrom(answer: unknown, reason: string): void {
  if (typeof answer !== 'object' || answer === null || answer instanceof Uint8Array) return;
  if ('allowed' in answer && answer.allowed === true && 'reason' in answer)
    Object.assign(answer, { allowed: false, reason });
  if ('scopes' in answer && Array.isArray(answer.scopes))
    Object.assign(answer, { scopes: answer.scopes.filter((scope) => String(scope).endsWith(':read')) });
  for (const part of Object.values(answer)) takeActsFrom(part, reason);
}
