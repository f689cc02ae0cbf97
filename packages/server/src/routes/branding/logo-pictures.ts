import type { Hono } from 'hono';
import type { Dependencies } from '../../context.js';
import { addressOf } from '../../middleware/address.js';
import { assertFewFailures, noteFailure } from '../../middleware/rate-limit.js';
import { notFound } from '../../problem.js';
import { withPublicCall } from '../../public-call.js';
import { findPublic } from '../../store/credentials.store.js';
import { pictureOfLogo } from '../../store/logos.store.js';
import { LOGOS } from './branding.view.js';

const address = /^([0-9a-f]{32})-([123])x\.png$/;

/** Pictures of logos, for pages, e-mails and whoever else has the address. Each is made by the server from pixels alone. */
export function logoPictures(app: Hono, deps: Dependencies): void {
  app.get(`${LOGOS}/:name`, async (c) => {
    const from = addressOf(c, deps.trustProxy ?? false);
    assertFewFailures(deps, from);
    const [, publicId = '', scale = ''] = address.exec(c.req.param('name')) ?? [];
    const tenant = publicId === '' ? null : await findPublic(deps.db, 'logos', publicId);
    const bytes =
      tenant && (await withPublicCall(deps, tenant, null, (call) => pictureOfLogo(call, publicId, Number(scale))));
    if (!bytes) {
      noteFailure(deps, from);
      throw notFound('logo');
    }
    c.header('Content-Type', 'image/png');
    // Another picture has another address.
    c.header('Cache-Control', 'public, max-age=31536000, immutable');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    c.header('Content-Security-Policy', "default-src 'none'; sandbox");
    return c.body(new Uint8Array(bytes));
  });
}
