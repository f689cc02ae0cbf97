import * as z from 'zod/mini';
import { idSchema, keySchema, textSchema } from '../identity.schema.js';
import { instantSchema } from '../time/time.schema.js';
import { roleSchema, scopeSchema } from './scope.schema.js';

export const keyKindSchema = z.enum(['publishable', 'secret', 'restricted']);
export type KeyKind = z.infer<typeof keyKindSchema>;

/** `scheme://host[:port]`, lower case, one `*.` label at most; https, or http on localhost in test mode. */
export const originSchema = z
  .string()
  .check(
    z.regex(
      /^https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/,
      'Expected an origin like https://portal.example.com',
    ),
  );

/** A key without its secret. */
export const apiKeySchema = z.object({
  id: idSchema,
  kind: keyKindSchema,
  name: textSchema,
  livemode: z.boolean(),
  /** Prefix and last four characters, e.g. `gw_sk_test_…9fQ2`. */
  hint: z.string(),
  scopes: z.array(scopeSchema),
  origins: z.array(originSchema),
  state: z.enum(['active', 'rotating', 'expired', 'revoked']),
  createdAt: instantSchema,
  expiresAt: z.nullable(instantSchema),
  lastUsedAt: z.nullable(instantSchema),
});
export type ApiKey = z.infer<typeof apiKeySchema>;

/** The secret is in this answer and in no other. */
export const createdKeySchema = z.extend(apiKeySchema, { secret: z.string() });

export const createKeyBodySchema = z.strictObject({
  kind: keyKindSchema,
  name: textSchema,
  scopes: z.array(scopeSchema),
  origins: z._default(z.array(originSchema), []),
  expiresAt: z.optional(z.nullable(instantSchema)),
});

export const rotateKeyBodySchema = z.strictObject({
  /** How long the old secret goes on, 0 to 7 days. */
  graceSeconds: z._default(z.int().check(z.gte(0), z.lte(604_800)), 86_400),
});

/** A session token as RFC 8693 answers. Life: 10 minutes. */
export const sessionTokenSchema = z.object({
  access_token: z.string(),
  issued_token_type: z.literal('urn:ietf:params:oauth:token-type:access_token'),
  token_type: z.literal('Bearer'),
  /** Seconds. */
  expires_in: z.int(),
  scope: z.string(),
});
export type SessionToken = z.infer<typeof sessionTokenSchema>;

/** What a partner's backend asks for, in the shape of RFC 8693 with the user of the portal beside it. */
export const createSessionBodySchema = z.strictObject({
  grant_type: z.literal('urn:ietf:params:oauth:grant-type:token-exchange'),
  /** Who is signed in at the partner's portal: the partner's own identifier. */
  external_user: textSchema,
  name: z.optional(textSchema),
  role: roleSchema,
  /** Space-separated; absent: all that the role may. */
  scope: z.optional(z.string()),
  /** The page that the widgets stand in. */
  origin: originSchema,
});

/** A publishable test key starts a session for a seeded person, so that a page with no backend works on the first try. */
export const testSessionBodySchema = z.strictObject({ persona: z.optional(keySchema) });

export const currentSessionSchema = z.object({
  partnerId: idSchema,
  livemode: z.boolean(),
  user: z.nullable(z.object({ id: z.string(), name: textSchema, role: roleSchema })),
  scopes: z.array(scopeSchema),
  expiresAt: z.nullable(instantSchema),
  /** Why nothing can be changed at present, whatever the scopes say; absent: it can. */
  suspended: z.optional(textSchema),
  now: instantSchema,
});
export type CurrentSession = z.infer<typeof currentSessionSchema>;
