import type { ApiFile } from '@gangway/contract';
import type { Context } from 'hono';

/** Always to be kept and never to be shown: what was uploaded must not run under the API's address. */
export function sendFile(c: Context, { name, type, bytes }: ApiFile): Response {
  c.header('Content-Type', type);
  c.header('Content-Disposition', disposition(name));
  c.header('Content-Security-Policy', "default-src 'none'; sandbox");
  return c.body(new Uint8Array(bytes));
}

/** `attachment` with the name in the form of RFC 8187 and, for old readers, in ASCII (RFC 6266). */
export function disposition(name: string): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
