import type { Hono } from 'hono';
import type { Dependencies } from '../../context.js';
import { fileOfFont } from '../../store/fonts.store.js';
import { FONTS } from './branding.view.js';
import { publicFile } from './public-file.js';

const address = /^([0-9a-f]{32})\.woff2$/;

/** Files of fonts, for pages and whoever else has the address. */
export function fontFiles(app: Hono, deps: Dependencies): void {
  app.get(`${FONTS}/:name`, async (c) => {
    const [, publicId = ''] = address.exec(c.req.param('name')) ?? [];
    // Browsers ask for fonts with CORS, always.
    c.header('Access-Control-Allow-Origin', '*');
    return publicFile(c, deps, {
      table: 'fonts',
      what: 'font',
      type: 'font/woff2',
      publicId,
      read: (call) => fileOfFont(call, publicId),
    });
  });
}
