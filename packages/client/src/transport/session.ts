import { sessionTokenSchema } from '@gangway/contract';
import * as z from 'zod/mini';
import { isGangwayError, type GangwayError } from '../errors/gangway-error.js';
import { NetworkError } from '../errors/network-error.js';
import { SessionLostError } from '../errors/session-lost-error.js';

/**
 * Fetches a session token in RFC 8693's shape, from the portal's own backend. Anything else, or an error other than `fetch`'s own
 * for no network, says that nobody is signed in any more.
 */
export type GetSession = () => Promise<unknown>;

/** Gives the token to send, and renews it. */
export interface TokenSource {
  /** Token for the next request. */
  token(): Promise<string>;
  /** The token was refused: the next call of `token` fetches another. */
  refused(token: string): void;
  close(): void;
}

/** A key is always the same. */
export const keySource = (key: string): TokenSource => ({ token: async () => key, refused: () => {}, close: () => {} });

/**
 * What went wrong with a renewal, where it is not about who is signed in: an error of this client, such as a key that the API
 * refuses, or no network, which `fetch` tells by a TypeError. Null: somebody has to sign in.
 */
function tellable(error: unknown): GangwayError | null {
  if (isGangwayError(error)) return error;
  if (!(error instanceof TypeError)) return null;
  return new NetworkError('The session could not be asked for: no answer came. Check the connection.', {
    status: 0,
    code: 'network',
    cause: error,
  });
}

/** Part of its life after which a session is renewed, ± a tenth so that pages do not all ask at once. */
const RENEW_AT = 0.8;

/**
 * One session for all callers: while a renewal is under way everyone waits for the same one, and no caller's abort ends it.
 *
 * @param now monotone milliseconds
 */
export function sessionSource(getSession: GetSession, now: () => number, random: () => number): TokenSource {
  let current: { readonly token: string; readonly renewAt: number; readonly endsAt: number } | null = null;
  let pending: Promise<string> | null = null;

  const renew = (): Promise<string> => {
    pending ??= Promise.resolve()
      .then(getSession)
      .then((answer) => {
        const { access_token: token, expires_in: seconds } = z.parse(sessionTokenSchema, answer);
        const life = seconds * 1000;
        current = { token, renewAt: now() + life * (RENEW_AT + (random() - 0.5) * 0.2), endsAt: now() + life };
        return token;
      })
      .catch((error: unknown) => {
        const told = tellable(error);
        // What the API or the network says may pass, and the session in hand is good until its end.
        if (told) throw told;
        current = null;
        throw new SessionLostError('The session could not be renewed. Sign in again.', {
          status: 401,
          code: 'session_lost',
          cause: error,
        });
      })
      .finally(() => {
        pending = null;
      });
    return pending;
  };

  // A page that comes back after a night renews before its widgets ask.
  const onVisible = () => {
    if (document.visibilityState === 'visible' && current && now() >= current.renewAt) renew().catch(() => {});
  };
  const hasPage = typeof document !== 'undefined';
  if (hasPage) document.addEventListener('visibilitychange', onVisible);

  return {
    async token() {
      if (!current || now() >= current.endsAt) return renew();
      // Still good: renew beside it.
      if (now() >= current.renewAt) renew().catch(() => {});
      return current.token;
    },
    refused(token) {
      if (current?.token === token) current = null;
    },
    close() {
      if (hasPage) document.removeEventListener('visibilitychange', onVisible);
    },
  };
}
