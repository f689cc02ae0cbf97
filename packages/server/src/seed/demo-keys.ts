import { createHash, createHmac } from 'node:crypto';
import { makeToken } from '../access/key-format.js';

export interface DemoKeys {
  readonly publishable: string;
  readonly secret: string;
}

/**
 * Keys of a demo partner. The publishable one follows from the handle, so that a page can carry it before a server ever ran; it
 * opens nothing but test mode. The secret one follows from this server's own pepper and is known nowhere else.
 */
export function demoKeys(handle: string, pepper: string): DemoKeys {
  return {
    publishable: demoPublishableKey(handle),
    secret: makeToken('secret', false, createHmac('sha256', pepper).update(`demo ${handle}`).digest()),
  };
}

export const demoPublishableKey = (handle: string): string =>
  makeToken('publishable', false, createHash('sha256').update(`gangway demo ${handle}`).digest());
