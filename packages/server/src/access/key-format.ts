import { createHmac, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

export type TokenKind = 'publishable' | 'secret' | 'restricted' | 'session';

const prefixes = { publishable: 'gw_pk_', secret: 'gw_sk_', restricted: 'gw_rk_', session: 'gw_es_' } as const;
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const PATTERN = /^gw_(pk|sk|rk|es)_(test|live)_([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/;
const kinds = { pk: 'publishable', sk: 'secret', rk: 'restricted', es: 'session' } as const;

/** Fixed-width base 62. */
function base62(value: bigint, width: number): string {
  let text = '';
  for (let rest = value; text.length < width; rest /= 62n) text = ALPHABET.charAt(Number(rest % 62n)) + text;
  return text;
}

/** A token: prefix, 43 characters of 256 random bits, and a CRC-32 that finds typos without asking the database. */
export function makeToken(kind: TokenKind, livemode: boolean, entropy: Uint8Array = randomBytes(32)): string {
  const body = `${prefixes[kind]}${livemode ? 'live' : 'test'}_${base62(BigInt(`0x${Buffer.from(entropy).toString('hex')}`), 43)}`;
  return body + base62(BigInt(crc32(body)), 6);
}

/** What a token says of itself; null when it is misspelt. */
export function readToken(token: string): { readonly kind: TokenKind; readonly livemode: boolean } | null {
  const [, kind, mode, , sum] = PATTERN.exec(token) ?? [];
  if (
    (kind !== 'pk' && kind !== 'sk' && kind !== 'rk' && kind !== 'es') ||
    sum !== base62(BigInt(crc32(token.slice(0, -6))), 6)
  )
    return null;
  return { kind: kinds[kind], livemode: mode === 'live' };
}

/** What is stored of a token. Without the pepper a stolen table finds no token again. */
export const digestOf = (pepper: string, token: string): string =>
  createHmac('sha256', pepper).update(token).digest('hex');

/** Prefix and last four characters. */
export const hintOf = (token: string): string => `${token.slice(0, 11)}…${token.slice(-4)}`;
