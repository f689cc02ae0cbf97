import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import type { Dependencies } from '../../context.js';
import { ProblemError } from '../../problem.js';

/** The widgets in one file, for the public snippet. */
export function bundleRoutes(app: Hono, deps: Dependencies): void {
  const etag =
    deps.bundle === null ? '' : `"${createHash('sha256').update(deps.bundle).digest('base64url').slice(0, 22)}"`;
  app.get('/gangway.js', (c) => {
    if (deps.bundle === null)
      throw new ProblemError('unavailable', 'The browser bundle is not built. Run "npm run build".');
    c.header('ETag', etag);
    c.header('Cache-Control', 'public, max-age=0, must-revalidate');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    c.header('Access-Control-Allow-Origin', '*');
    if (c.req.header('if-none-match') === etag) return c.body(null, 304);
    c.header('Content-Type', 'text/javascript; charset=utf-8');
    return c.body(deps.bundle);
  });
}
