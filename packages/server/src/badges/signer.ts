import { calculateJwkThumbprint, CompactSign, exportJWK, generateKeyPair, importJWK } from 'jose';
import * as z from 'zod/mini';

/** An Ed25519 private key as a JWK (RFC 8037). */
const privateJwkSchema = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().check(z.minLength(43)),
  d: z.string().check(z.minLength(43)),
});
export type BadgeKey = z.infer<typeof privateJwkSchema>;

/** The public half, as it is published. */
export interface PublicBadgeKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
  readonly alg: 'EdDSA';
  readonly use: 'sig';
}

/** Signs credentials. The private key stays inside. */
export interface BadgeSigner {
  readonly publicKey: PublicBadgeKey;
  /** @returns a compact JWS of the credential, which is also its payload (vc+jwt) */
  sign(credential: object, verificationMethod: string): Promise<string>;
}

export async function makeBadgeKey(): Promise<BadgeKey> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return z.parse(privateJwkSchema, await exportJWK(privateKey));
}

/** @throws Error when the text is no Ed25519 key; it does not quote it */
export function readBadgeKey(text: string): BadgeKey {
  const read = z.safeParse(privateJwkSchema, parsed(text));
  if (!read.success) throw new Error('It is no private Ed25519 key as a JWK (kty OKP, crv Ed25519, x, d).');
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export async function badgeSigner(key: BadgeKey): Promise<BadgeSigner> {
  const { d: _secret, ...half } = key;
  const kid = await calculateJwkThumbprint(half);
  const privateKey = await importJWK(key, 'EdDSA');
  return {
    publicKey: { ...half, kid, alg: 'EdDSA', use: 'sig' },
    sign: (credential, verificationMethod) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(credential)))
        .setProtectedHeader({ alg: 'EdDSA', typ: 'vc+jwt', cty: 'vc', kid: verificationMethod })
        .sign(privateKey),
  };
}
