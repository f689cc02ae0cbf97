import { connectSessions, misuse, open, type Connection, type ConnectionOptions } from './connection.js';
import { keySource, type GetSession } from './transport/session.js';

export interface ConnectOptions extends ConnectionOptions {
  /** A secret or restricted key, on a server; a publishable one anywhere. */
  readonly key?: string;
  /** Fetches a session token from the portal's backend; asked again before it ends. */
  readonly getSession?: GetSession;
}

const KEY = /^gw_(pk|sk|rk)_(test|live)_[0-9A-Za-z]{49}$/;

/**
 * Connects to the API with a key or with sessions.
 *
 * @throws ConfigurationError for a secret key in a browser, a malformed key, a bad URL, or neither key nor `getSession`
 */
export function connect(options: ConnectOptions): Connection {
  const { key, getSession } = options;
  if (key !== undefined && getSession === undefined) {
    checkKey(key);
    return open(options, () => keySource(key));
  }
  if (key === undefined && getSession !== undefined) return connectSessions({ ...options, getSession });
  throw misuse('Give either a key or getSession, not both and not neither.');
}

function checkKey(key: string): void {
  const kind = KEY.exec(key)?.[1];
  if (kind === undefined)
    throw misuse(
      'The key does not read like one: gw_pk_, gw_sk_ or gw_rk_, then test_ or live_, then 49 letters and digits. Copy it again, whole.',
    );
  if (kind !== 'pk' && typeof window !== 'undefined' && typeof document !== 'undefined') {
    throw misuse(
      'A secret key has no place in a browser, where every visitor can read it. Revoke it now, keep the new one on your server, and give the page getSession.',
    );
  }
}
