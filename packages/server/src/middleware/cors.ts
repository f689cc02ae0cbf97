import type { MiddlewareHandler } from 'hono';

/**
 * Lets pages read answers and errors. Which origin may use a key is the key's own business and checked with it; there are no
 * cookies, so nothing here opens anything.
 */
export const cors: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  c.header('Vary', 'Origin');
  if (origin !== undefined) {
    c.header('Access-Control-Allow-Origin', origin);
    c.header(
      'Access-Control-Expose-Headers',
      'Content-Disposition, ETag, Retry-After, X-Request-Id, RateLimit, RateLimit-Policy, Idempotency-Replayed, Date',
    );
  }
  if (c.req.method === 'OPTIONS') {
    c.header('Access-Control-Allow-Methods', 'GET, POST, PATCH, PUT, DELETE');
    c.header(
      'Access-Control-Allow-Headers',
      'Authorization, Content-Type, Idempotency-Key, If-Match, Gangway-Version, Gangway-Connection, Last-Event-ID',
    );
    c.header('Access-Control-Max-Age', '600');
    return c.body(null, 204);
  }
  return next();
};
