import { timingSafeEqual } from 'node:crypto';
import { roleSchema, scopeSchema, type CredentialKind, type Role, type Scope } from '@gangway/contract';
import type { Selectable } from 'kysely';
import type { Database } from '../database/database.js';
import type { Tables } from '../database/schema.js';
import { withDigest } from '../database/tenant.js';
import { ProblemError } from '../problem.js';
import { digestOf, readToken } from './key-format.js';
import { originRefusal } from './origins.js';

/** Who asks, for which partner, and what they may do. */
export interface Principal {
  readonly kind: Exclude<CredentialKind, 'none'>;
  readonly partnerId: string;
  readonly livemode: boolean;
  readonly keyId: string;
  /** Null: a key asks itself. */
  readonly sessionId: string | null;
  readonly scopes: readonly Scope[];
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly role: Role;
    readonly contactId: string | null;
    readonly learnerId: string | null;
  } | null;
  readonly expiresAt: Date | null;
}

/** The index has found it already; how long this takes tells nothing more. */
const sameDigest = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

const what = 'Send it as "Authorization: Bearer …".';

/** Finds out who sent a request, and refuses one that is not theirs to send. */
export async function authenticate(
  input: { readonly db: Database; readonly pepper: string; readonly now: Date },
  authorization: string | undefined,
  origin: string | null,
): Promise<Principal> {
  const token = authorization?.match(/^Bearer\s+(\S+)$/i)?.[1];
  if (token === undefined) throw new ProblemError('key_missing', `This needs a key or a session. ${what}`);
  const read = readToken(token);
  if (!read) {
    throw new ProblemError(
      'key_malformed',
      `The key does not read like one: gw_, its kind, test or live, and 49 letters and digits whose checksum fits. Copy it again, whole. ${what}`,
    );
  }
  const digest = digestOf(input.pepper, token);
  const principal = await withDigest(input.db, digest, async (trx) => {
    if (read.kind === 'session') {
      const session = await trx.selectFrom('sessions').selectAll().where('digest', '=', digest).executeTakeFirst();
      if (!session) throw new ProblemError('session_expired', 'The session is unknown or over. Ask for a new one.');
      if (session.revoked_at)
        throw new ProblemError('session_revoked', 'The key of this session was revoked, and the session with it.');
      if (session.expires_at <= input.now)
        throw new ProblemError('session_expired', 'The session is over. Ask for a new one.');
      return sessionPrincipal(session, origin);
    }
    const key = await trx
      .selectFrom('api_keys')
      .selectAll()
      .where((where) => where.or([where('digest', '=', digest), where('previous_digest', '=', digest)]))
      .executeTakeFirst();
    if (!key)
      throw new ProblemError(
        'key_invalid',
        'No such key. It may belong to another server, or have been rotated and its grace be over.',
      );
    return keyPrincipal(key, digest, input.now, origin);
  });
  return principal;
}

function keyPrincipal(
  key: Selectable<Tables['api_keys']>,
  digest: string,
  now: Date,
  origin: string | null,
): Principal {
  if (key.revoked_at) throw new ProblemError('key_revoked', `The key ${key.hint} was revoked. Make a new one.`);
  if (key.expires_at && key.expires_at <= now)
    throw new ProblemError('key_expired', `The key ${key.hint} has expired. Make a new one.`);
  if (!sameDigest(key.digest, digest) && (!key.previous_until || key.previous_until <= now)) {
    throw new ProblemError(
      'key_invalid',
      `The key ${key.hint} was rotated and the grace of its old secret is over. Use the new one.`,
    );
  }
  if (key.kind === 'publishable') {
    const refusal = originRefusal(origin, key.origins, key.livemode);
    if (refusal !== null)
      throw new ProblemError('origin_not_allowed', `${refusal} Add the page's origin to the key ${key.hint}.`);
  }
  return {
    kind: key.kind,
    partnerId: key.partner_id,
    livemode: key.livemode,
    keyId: key.id,
    sessionId: null,
    scopes: key.scopes.map((scope) => scopeSchema.parse(scope)),
    user: null,
    // The secret before a rotation ends with its grace, which never outlives the key.
    expiresAt: sameDigest(key.digest, digest) ? key.expires_at : key.previous_until,
  };
}

function sessionPrincipal(session: Selectable<Tables['sessions']>, origin: string | null): Principal {
  if (origin !== null && session.origin !== null && origin !== session.origin) {
    throw new ProblemError(
      'origin_not_allowed',
      `The session was made for ${session.origin} and this request comes from ${origin}. Make one for the page that uses it.`,
    );
  }
  return {
    kind: 'session',
    partnerId: session.partner_id,
    livemode: session.livemode,
    keyId: session.key_id,
    sessionId: session.id,
    scopes: session.scopes.map((scope) => scopeSchema.parse(scope)),
    user: {
      id: session.external_user,
      name: session.name,
      role: roleSchema.parse(session.role),
      contactId: session.contact_id,
      learnerId: session.learner_id,
    },
    expiresAt: session.expires_at,
  };
}
