import type { MiddlewareHandler } from 'hono';

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  // The older header would outweigh what a page allows by the newer one.
  if (!c.res.headers.get('Content-Security-Policy')?.includes('frame-ancestors *')) c.header('X-Frame-Options', 'DENY');
  if (!c.res.headers.has('Content-Security-Policy'))
    c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
};
