import type { Hono } from 'hono';
import type { Dependencies } from '../../context.js';
import { pictureOfLogo } from '../../store/logos.store.js';
import { LOGOS } from './branding.view.js';
import { publicFile } from './public-file.js';

const address = /^([0-9a-f]{32})-([123])x\.png$/;

/** Pictures of logos, for pages, e-mails and whoever else has the address. Each is made by the server from pixels alone. */
export function logoPictures(app: Hono, deps: Dependencies): void {
  app.get(`${LOGOS}/:name`, async (c) => {
    const [, publicId = '', scale = ''] = address.exec(c.req.param('name')) ?? [];
    return publicFile(c, deps, {
      table: 'logos',
      what: 'logo',
      type: 'image/png',
      publicId,
      read: (call) => pictureOfLogo(call, publicId, Number(scale)),
    });
  });
}
