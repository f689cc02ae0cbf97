import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import type { Tenant } from '../database/tenant.js';

/** What somebody may look at who has no key: a frame cannot send one. */
export interface Preview extends Tenant {
  readonly of: 'live' | 'draft';
  /** Epoch seconds. */
  readonly until: number;
}

const previewSchema = z.object({
  partnerId: z.string(),
  livemode: z.boolean(),
  of: z.enum(['live', 'draft']),
  until: z.int(),
});

/** Not what other digests with the pepper are made of. */
const sign = (body: string, pepper: string): Buffer =>
  createHmac('sha256', pepper).update(`mail preview ${body}`).digest();

export function previewToken({ partnerId, livemode, of, until }: Preview, pepper: string): string {
  const body = Buffer.from(JSON.stringify({ partnerId, livemode, of, until })).toString('base64url');
  return `${body}.${sign(body, pepper).toString('base64url')}`;
}

/** @returns null for what was not made here, or is over */
export function readPreviewToken(token: string, pepper: string, now: Date): Preview | null {
  const [body = '', signature = ''] = token.split('.');
  const [given, right] = [Buffer.from(signature, 'base64url'), sign(body, pepper)];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const preview = z.parse(previewSchema, JSON.parse(Buffer.from(body, 'base64url').toString()));
  return preview.until * 1000 > now.getTime() ? preview : null;
}
