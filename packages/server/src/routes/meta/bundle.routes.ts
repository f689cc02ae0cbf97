import { createHash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { Dependencies } from '../../context.js';
import { ProblemError } from '../../problem.js';

/** Bundles that pages load by their plain names; what each loads when it is wanted lies below `/<name>/`. */
const names = ['gangway', 'brand-studio'] as const;

/** The widgets for the public snippet, `/gangway.js`, and the studio in which a brand is made. */
export function bundleRoutes(app: Hono, { bundle }: Dependencies): void {
  for (const name of names) {
    const entry = bundle.get(`${name}.js`);
    const etag = entry === undefined ? '' : `"${createHash('sha256').update(entry).digest('base64url').slice(0, 22)}"`;
    app.get(`/${name}.js`, (c) => {
      if (entry === undefined)
        throw new ProblemError('unavailable', 'The browser bundle is not built. Run "npm run build".');
      c.header('ETag', etag);
      c.header('Cache-Control', 'public, max-age=0, must-revalidate');
      return c.req.header('if-none-match') === etag ? forEveryPage(c).body(null, 304) : script(c, entry);
    });
    app.get(`/${name}/:file{.+\\.js}`, (c) => {
      const part = bundle.get(`${name}/${c.req.param('file')}`);
      if (part === undefined) throw new ProblemError('not_found', `No such part of the bundle. Load /${name}.js anew.`);
      // Its name holds a hash of its text.
      c.header('Cache-Control', 'public, max-age=31536000, immutable');
      return script(c, part);
    });
  }
}

function forEveryPage(c: Context): Context {
  c.header('Cross-Origin-Resource-Policy', 'cross-origin');
  c.header('Access-Control-Allow-Origin', '*');
  return c;
}

function script(c: Context, text: string): Response {
  forEveryPage(c).header('Content-Type', 'text/javascript; charset=utf-8');
  return c.body(text);
}
