/**
 * A key for an act that may be sent again and is to be done once: 128 random bits. Unlike `crypto.randomUUID` it is there on pages
 * without TLS as well.
 */
export const idempotencyKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
