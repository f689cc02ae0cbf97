import {
  createKey,
  createSession,
  createTestSession,
  listKeys,
  retrieveSession,
  revokeKey,
  rotateKey,
  scopeSchema,
  type ApiKey,
  type Role,
  type Scope,
  type SessionToken,
} from '@gangway/contract';
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import { audit } from '../../access/audit.js';
import { digestOf, hintOf, makeToken } from '../../access/key-format.js';
import { originRefusal, ruleRefusal } from '../../access/origins.js';
import { roleScopes } from '../../access/roles.js';
import { bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { ProblemError } from '../../problem.js';
import {
  addKey,
  addSession,
  changeKey,
  holdKey,
  loadKey,
  loadKeys,
  revokeSessions,
  type KeyRow,
} from '../../store/access.store.js';
import { announce, headOf } from '../../store/events.store.js';
import { loadPartner, loadPersonas } from '../../store/partner.store.js';
import { suspensionOf } from '../../store/suspension.store.js';

const SESSION_SECONDS = 600;

interface NewSession {
  readonly user: string;
  readonly name: string;
  readonly role: Role;
  readonly contactId: string | null;
  readonly learnerId: string | null;
  readonly scopes: readonly Scope[];
  readonly origin: string | null;
}

async function startSession(call: Call, session: NewSession): Promise<SessionToken> {
  const key = await holdKey(call, call.principal.keyId);
  if (key.revoked_at) throw new ProblemError('key_revoked', `The key ${key.hint} was revoked. Make a new one.`);
  const token = makeToken('session', call.principal.livemode);
  const seconds = secondsOfLife(key, call.now);
  await addSession(call, {
    id: call.ids('ses'),
    digest: digestOf(call.pepper, token),
    key_id: key.id,
    external_user: session.user,
    name: session.name,
    role: session.role,
    contact_id: session.contactId,
    learner_id: session.learnerId,
    scopes: [...session.scopes],
    origin: session.origin,
    expires_at: new Date(call.now.getTime() + seconds * 1000),
    // What a page loads with the session is newer than this: listening from here on, it misses nothing.
    events_after: await headOf(call.trx, call.principal.partnerId),
  });
  return {
    access_token: token,
    issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    token_type: 'Bearer',
    expires_in: seconds,
    scope: session.scopes.join(' '),
  };
}

const faulty = (pointer: string, code: string, detail: string): ProblemError =>
  new ProblemError('validation_failed', `${pointer}: ${detail}`, { errors: [{ pointer, code, detail }] });

/** A session does not outlive its key. */
const secondsOfLife = (key: KeyRow, now: Date): number =>
  key.expires_at === null
    ? SESSION_SECONDS
    : Math.min(SESSION_SECONDS, Math.floor((key.expires_at.getTime() - now.getTime()) / 1000));

export function accessRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, createSession, async (call, { body }) => {
    const key = await loadKey(call, call.principal.keyId);
    const refusal = originRefusal(body.origin, key.origins, key.livemode);
    if (refusal !== null) throw new ProblemError('origin_not_allowed', `${refusal} Add it to the key's origins.`);
    const asked =
      body.scope === undefined ? null : z.safeParse(z.array(scopeSchema), body.scope.split(' ').filter(Boolean));
    if (asked && !asked.success)
      throw new ProblemError('validation_failed', '/scope: it names a scope that does not exist.', {
        errors: [{ pointer: '/scope', code: 'unknown_scope', detail: 'Space-separated scopes.' }],
      });
    const wanted = new Set<Scope>(asked?.data ?? roleScopes[body.role]);
    return startSession(call, {
      user: body.external_user,
      name: body.name ?? body.external_user,
      role: body.role,
      contactId: null,
      learnerId: null,
      scopes: roleScopes[body.role].filter((scope) => wanted.has(scope) && call.may(scope)),
      origin: body.origin,
    });
  });

  bind(app, deps, createTestSession, async (call, { body }) => {
    if (call.principal.livemode) {
      throw new ProblemError(
        'mode_mismatch',
        'A live publishable key starts no session: in live mode your backend mints one with its secret key.',
      );
    }
    const personas = await loadPersonas(call);
    const persona = body.persona === undefined ? personas[0] : personas.find(({ key }) => key === body.persona);
    if (!persona) {
      const known = personas.map(({ key }) => key).join(', ');
      throw new ProblemError(
        'validation_failed',
        `/persona: there is no persona ${body.persona ?? ''}. There are: ${known || 'none'}.`,
        { errors: [{ pointer: '/persona', code: 'unknown_persona', detail: `One of ${known}.` }] },
      );
    }
    return startSession(call, {
      user: persona.contactId,
      name: persona.name,
      role: persona.role,
      contactId: persona.contactId,
      learnerId: persona.learnerId,
      // A page that anyone can open gets no hand on keys, test mode or not.
      scopes: roleScopes[persona.role].filter((scope) => !scope.startsWith('keys:') && scope !== 'audit:read'),
      origin: call.origin,
    });
  });

  bind(app, deps, retrieveSession, async (call) => {
    const suspension = suspensionOf(await loadPartner(call));
    return {
      partnerId: call.principal.partnerId,
      livemode: call.principal.livemode,
      user: call.principal.user && {
        id: call.principal.user.id,
        name: call.principal.user.name,
        role: call.principal.user.role,
      },
      scopes: [...call.principal.scopes],
      expiresAt: call.principal.expiresAt?.toISOString() ?? null,
      ...(suspension === null ? {} : { suspended: suspension }),
      now: call.now.toISOString(),
    };
  });

  bind(app, deps, listKeys, async (call) => {
    return { data: (await loadKeys(call)).map((row) => keyView(row, call.now)) };
  });

  bind(app, deps, createKey, async (call, { body }) => {
    const foreign = body.scopes.filter((scope) =>
      body.kind === 'publishable' ? scope !== 'branding:read' : !call.may(scope),
    );
    if (foreign.length > 0) {
      const detail =
        body.kind === 'publishable'
          ? 'A publishable key stands in a page: it may have branding:read and nothing else.'
          : `You cannot give what you do not have: ${foreign.join(', ')}.`;
      throw new ProblemError('scope_missing', `/scopes: ${detail}`, {
        errors: [{ pointer: '/scopes', code: 'scope', detail }],
      });
    }
    body.origins.forEach((rule, index) => {
      const refusal = ruleRefusal(rule, call.principal.livemode);
      if (refusal !== null) throw faulty(`/origins/${index}`, 'origin', refusal);
    });
    if (body.expiresAt && Date.parse(body.expiresAt) <= call.now.getTime()) {
      throw faulty('/expiresAt', 'past', `${body.expiresAt} is over. Give an instant to come, or null for no end.`);
    }
    const secret = makeToken(body.kind, call.principal.livemode);
    const id = call.ids('key');
    await addKey(call, {
      id,
      kind: body.kind,
      name: body.name,
      digest: digestOf(call.pepper, secret),
      hint: hintOf(secret),
      scopes: [...body.scopes],
      origins: [...body.origins],
      expires_at: body.expiresAt ?? null,
    });
    await audit(call, 'key.created', id);
    await announce(call, 'key.created', id);
    return { ...keyView(await loadKey(call, id), call.now), secret };
  });

  bind(app, deps, rotateKey, async (call, { params, body }) => {
    const key = await loadKey(call, params.id);
    const state = keyView(key, call.now).state;
    if (state !== 'active')
      throw new ProblemError('invalid_transition', `The key ${key.hint} is ${state}: only an active one is rotated.`);
    const secret = makeToken(key.kind, key.livemode);
    const grace = new Date(call.now.getTime() + body.graceSeconds * 1000);
    await changeKey(call, key.id, {
      digest: digestOf(call.pepper, secret),
      hint: hintOf(secret),
      previous_digest: key.digest,
      // The grace never outlives the key.
      previous_until: key.expires_at && key.expires_at < grace ? key.expires_at : grace,
    });
    await audit(call, 'key.rotated', key.id);
    await announce(call, 'key.rotated', key.id);
    return { ...keyView(await loadKey(call, key.id), call.now), secret };
  });

  bind(app, deps, revokeKey, async (call, { params }) => {
    const key = await loadKey(call, params.id);
    if (key.revoked_at) throw new ProblemError('invalid_transition', `The key ${key.hint} is revoked already.`);
    await changeKey(call, key.id, { revoked_at: call.now });
    await revokeSessions(call, key.id);
    await audit(call, 'key.revoked', key.id);
    await announce(call, 'key.revoked', key.id);
    return keyView(await loadKey(call, key.id), call.now);
  });
}

function keyView(key: KeyRow, now: Date): ApiKey {
  const rotating = key.previous_until !== null && key.previous_until > now;
  const expired = key.expires_at !== null && key.expires_at <= now;
  return {
    id: key.id,
    kind: key.kind,
    name: key.name,
    livemode: key.livemode,
    hint: key.hint,
    scopes: key.scopes.map((scope) => scopeSchema.parse(scope)),
    origins: key.origins,
    state: key.revoked_at ? 'revoked' : expired ? 'expired' : rotating ? 'rotating' : 'active',
    createdAt: key.created_at.toISOString(),
    expiresAt: key.expires_at?.toISOString() ?? null,
    lastUsedAt: key.last_used_at?.toISOString() ?? null,
  };
}
