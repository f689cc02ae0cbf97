import * as z from 'zod/mini';
import { idParams } from '../identity.schema.js';
import { operation } from '../operation.js';
import {
  apiKeySchema,
  createKeyBodySchema,
  createSessionBodySchema,
  createdKeySchema,
  currentSessionSchema,
  rotateKeyBodySchema,
  sessionTokenSchema,
  testSessionBodySchema,
} from './access.schema.js';

const write = { method: 'POST', credentials: ['secret', 'session'], scope: 'keys:write' } as const;

export const createSession = operation({
  name: 'sessions.create',
  method: 'POST',
  path: '/sessions',
  summary: "Mints a session for a user of the partner's portal.",
  credentials: ['secret', 'restricted'],
  scope: 'sessions:create',
  body: createSessionBodySchema,
  response: sessionTokenSchema,
  sensitive: true,
  status: 201,
});

export const createTestSession = operation({
  name: 'sessions.createTest',
  method: 'POST',
  path: '/sessions/test',
  summary: 'Starts a session for a seeded person, in test mode only.',
  credentials: ['publishable'],
  scope: null,
  body: testSessionBodySchema,
  response: sessionTokenSchema,
  sensitive: true,
  status: 201,
  errors: ['mode_mismatch', 'origin_not_allowed'],
});

export const retrieveSession = operation({
  name: 'sessions.current',
  method: 'GET',
  path: '/sessions/current',
  summary: 'Whose session or key this is, and what it may do.',
  credentials: ['session', 'secret', 'restricted'],
  scope: null,
  response: currentSessionSchema,
});

export const listKeys = operation({
  name: 'keys.list',
  method: 'GET',
  path: '/keys',
  summary: 'Keys without their secrets.',
  credentials: ['secret', 'session'],
  scope: 'keys:read',
  response: z.object({ data: z.array(apiKeySchema) }),
});

export const createKey = operation({
  ...write,
  name: 'keys.create',
  path: '/keys',
  summary: 'Makes a key. Its secret is shown this once.',
  body: createKeyBodySchema,
  response: createdKeySchema,
  sensitive: true,
  status: 201,
});

export const rotateKey = operation({
  ...write,
  name: 'keys.rotate',
  path: '/keys/{id}/rotate',
  summary: 'Gives a key a new secret; id, scopes and origins stay. The old one works until the grace is over.',
  params: idParams,
  body: rotateKeyBodySchema,
  response: createdKeySchema,
  sensitive: true,
  errors: ['invalid_transition'],
});

export const revokeKey = operation({
  ...write,
  name: 'keys.revoke',
  path: '/keys/{id}/revoke',
  summary: 'Ends a key and its sessions at once.',
  params: idParams,
  response: apiKeySchema,
  // A key that has leaked cannot wait.
  whileSuspended: true,
  errors: ['invalid_transition'],
});
