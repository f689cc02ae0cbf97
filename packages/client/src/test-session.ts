import { createTestSession } from '@gangway/contract';
import { connect, type ConnectOptions } from './connect.js';
import type { GetSession } from './transport/session.js';

/**
 * Sessions from a publishable key in test mode, for a page without a backend.
 *
 * @param persona whom the session stands for; the first of the partner when left out
 */
export function testSession(
  options: Omit<ConnectOptions, 'key' | 'getSession'> & {
    readonly publishableKey: string;
    readonly persona?: string | undefined;
  },
): GetSession {
  const { publishableKey, persona, ...rest } = options;
  const connection = connect({ ...rest, key: publishableKey });
  return () => connection.send(createTestSession, { body: persona === undefined ? {} : { persona } });
}
