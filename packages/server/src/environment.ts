import * as z from 'zod/mini';
import { readBadgeKey, type BadgeKey } from './badges/signer.js';

const port = z.coerce.number().check(z.int(), z.gte(0), z.lte(65_535));
const environmentSchema = z.object({
  GANGWAY_PORT: z._default(port, 4400),
  HOST: z._default(z.string().check(z.minLength(1)), '127.0.0.1'),
  DATABASE_URL: z.optional(z.url({ protocol: /^postgres(?:ql)?$/ })),
  GANGWAY_DATA_DIR: z._default(z.string().check(z.minLength(1)), '.gangway'),
  GANGWAY_DEMO: z.optional(z.enum(['0', '1'])),
  GANGWAY_DEMO_NOW: z._default(z.iso.datetime(), '2026-04-14T17:20:00Z'),
  GANGWAY_PEPPER: z.optional(z.string().check(z.minLength(32))),
  GANGWAY_BADGE_KEY: z.optional(z.string()),
  GANGWAY_PUBLIC_URL: z.optional(z.url({ protocol: /^https?$/ })),
  GANGWAY_DOMAIN_TARGET: z.optional(
    z.string().check(z.regex(/^(?:[a-z0-9-]+\.)+[a-z0-9-]+$/, 'Expected a host name in lower case')),
  ),
  GANGWAY_DEMO_PORT: z._default(port, 4500),
  GANGWAY_CLAMD: z.optional(
    z.string().check(z.regex(/^[\w.-]+:\d{1,5}$/, 'Expected host:port of a ClamAV daemon, like localhost:3310')),
  ),
  GANGWAY_TRUST_PROXY: z._default(z.enum(['0', '1']), '0'),
  LOG_LEVEL: z._default(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'warn'),
});

export interface Environment {
  readonly port: number;
  readonly host: string;
  /** Null: PGlite in the data directory. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  /** Load the demo partners, in test mode. On by itself for the embedded database only: their keys are known to everyone. */
  readonly demo: boolean;
  readonly demoNow: Date;
  /** Null: made once and kept in the data directory. */
  readonly pepper: string | null;
  /** Signs badges. Null: made once and kept in the data directory. */
  readonly badgeKey: BadgeKey | null;
  /** Where the server is reached from outside, without a slash at the end. It stands in every badge and calendar. */
  readonly publicUrl: string;
  /** Name at which portals are served; partners point their own names at it by CNAME. */
  readonly domainTarget: string;
  /** Where the demo portals are served. */
  readonly demoPort: number;
  /** `X-Forwarded-For` is written by a proxy of ours. */
  readonly trustProxy: boolean;
  /** ClamAV's daemon, `host:port`. Null: uploads are not scanned, and say so. */
  readonly clamd: string | null;
  readonly logLevel: string;
}

/** Reads the settings, or says which is wrong and what it may be. Empty counts as not set. */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): { ok: true; environment: Environment } | { ok: false; message: string } {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
  const result = z.safeParse(environmentSchema, set);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    return { ok: false, message: `The environment does not fit.\n  ${faults.join('\n  ')}` };
  }
  const { data } = result;
  if (data.DATABASE_URL !== undefined && data.GANGWAY_PEPPER === undefined) {
    const message =
      'DATABASE_URL is set and GANGWAY_PEPPER is not. Servers on one database must share it, or each would know only its own keys. Set 32 characters or more, e.g. from: openssl rand -hex 32';
    return { ok: false, message };
  }
  if (data.DATABASE_URL !== undefined && data.GANGWAY_BADGE_KEY === undefined) {
    const message =
      "DATABASE_URL is set and GANGWAY_BADGE_KEY is not. Servers on one database must share it, or badges of one would not verify at another. Set an Ed25519 key as a JWK, e.g. from: node -p \"JSON.stringify(crypto.generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }))\"";
    return { ok: false, message };
  }
  let badgeKey: BadgeKey | null;
  try {
    badgeKey = data.GANGWAY_BADGE_KEY === undefined ? null : readBadgeKey(data.GANGWAY_BADGE_KEY);
  } catch (error) {
    return { ok: false, message: `GANGWAY_BADGE_KEY: ${error instanceof Error ? error.message : String(error)}` };
  }
  const publicUrl = (data.GANGWAY_PUBLIC_URL ?? `http://localhost:${data.GANGWAY_PORT}`).replace(/\/$/, '');
  return {
    ok: true,
    environment: {
      port: data.GANGWAY_PORT,
      host: data.HOST,
      databaseUrl: data.DATABASE_URL ?? null,
      dataDir: data.GANGWAY_DATA_DIR,
      demo: (data.GANGWAY_DEMO ?? (data.DATABASE_URL === undefined ? '1' : '0')) === '1',
      demoNow: new Date(data.GANGWAY_DEMO_NOW),
      pepper: data.GANGWAY_PEPPER ?? null,
      badgeKey,
      publicUrl,
      domainTarget: data.GANGWAY_DOMAIN_TARGET ?? new URL(publicUrl).hostname,
      demoPort: data.GANGWAY_DEMO_PORT,
      trustProxy: data.GANGWAY_TRUST_PROXY === '1',
      clamd: data.GANGWAY_CLAMD ?? null,
      logLevel: data.LOG_LEVEL,
    },
  };
}
