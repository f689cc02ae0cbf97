import type { Context } from 'hono';
import type { Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { addressOf } from '../../middleware/address.js';
import { assertFewFailures, noteFailure } from '../../middleware/rate-limit.js';
import { notFound } from '../../problem.js';
import { withPublicCall } from '../../public-call.js';
import { findPublic } from '../../store/credentials.store.js';

interface PublicFile {
  readonly table: 'logos' | 'fonts';
  /** As a refusal calls it. */
  readonly what: string;
  /** Media type. */
  readonly type: string;
  /** Empty: what was asked for is no address. */
  readonly publicId: string;
  readonly read: (call: Call) => Promise<Uint8Array | null>;
}

/**
 * Answers with what anybody may load who has its address, which nobody guesses. Another file has another address, so it may be
 * kept for good.
 */
export async function publicFile(c: Context, deps: Dependencies, file: PublicFile): Promise<Response> {
  const from = addressOf(c, deps.trustProxy ?? false);
  assertFewFailures(deps, from);
  const tenant = file.publicId === '' ? null : await findPublic(deps.db, file.table, file.publicId);
  const bytes = tenant && (await withPublicCall(deps, tenant, null, file.read));
  if (!bytes) {
    noteFailure(deps, from);
    throw notFound(file.what);
  }
  c.header('Content-Type', file.type);
  c.header('Cache-Control', 'public, max-age=31536000, immutable');
  c.header('Cross-Origin-Resource-Policy', 'cross-origin');
  c.header('Content-Security-Policy', "default-src 'none'; sandbox");
  return c.body(new Uint8Array(bytes));
}
