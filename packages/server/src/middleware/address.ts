import type { Context } from 'hono';
import * as z from 'zod/mini';

const binding = z.object({ incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }) });

/**
 * Where a request comes from, for limits. What a proxy says counts only where there is one: anybody can send the header.
 *
 * @param trustProxy the last entry of `X-Forwarded-For` is written by a proxy of ours
 */
export function addressOf(c: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  if (forwarded) return forwarded;
  const direct = z.safeParse(binding, c.env);
  return direct.success ? direct.data.incoming.socket.remoteAddress : 'local';
}
