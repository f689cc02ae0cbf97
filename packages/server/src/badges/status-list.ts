import { gzipSync } from 'node:zlib';
import { BADGES } from './issuer.js';

/** Entries of a list: the least that Bitstring Status List 1.0 allows, so that one badge does not stand out. */
export const STATUS_LIST_LENGTH = 131_072;

/** Multibase base64url of the compressed bits; the first bit is the highest of the first byte. */
export function encodeStatusList(revoked: Iterable<number>): string {
  const bits = new Uint8Array(STATUS_LIST_LENGTH / 8);
  for (const index of revoked) {
    const at = index >> 3;
    bits[at] = (bits[at] ?? 0) | (0x80 >> (index & 7));
  }
  return `u${gzipSync(bits).toString('base64url')}`;
}

/** The credential that says which badges of a list are revoked (Bitstring Status List 1.0). */
export function statusListCredential(
  publicUrl: string,
  issuer: { readonly id: string },
  listId: string,
  revoked: Iterable<number>,
  now: Date,
): object {
  const id = `${publicUrl}${BADGES}/status/${listId}`;
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: now.toISOString(),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: encodeStatusList(revoked),
    },
    iss: issuer.id,
    jti: id,
    nbf: Math.floor(now.getTime() / 1000),
  };
}
