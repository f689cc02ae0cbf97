import { mailSchema, retrieveDraftMailTheme, retrieveMailTheme, type MailTheme } from '@gangway/contract';
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import { bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { sampleFacts } from '../../mail/mail-language.js';
import { mailView } from '../../mail/mail.view.js';
import { previewToken, readPreviewToken, type Preview } from '../../mail/preview-token.js';
import { addressOf } from '../../middleware/address.js';
import { assertFewFailures, noteFailure } from '../../middleware/rate-limit.js';
import { notFound } from '../../problem.js';
import { withPublicCall } from '../../public-call.js';
import { wornOf } from './worn-of.js';

/** Path of mails that are looked at, below the public address. */
const MAILS = '/brand/mails';
/** Seconds for which an address shows a mail. */
const SHOWN = 60 * 60;

async function themeOf(call: Call, of: Preview['of']): Promise<MailTheme> {
  const { worn, language } = await wornOf(call, of);
  const until = Math.floor(call.now.getTime() / 1000) + SHOWN;
  const { partnerId, livemode } = call.principal;
  const token = previewToken({ partnerId, livemode, of, until }, call.pepper);
  return {
    ...worn,
    previews: mailSchema.options.map((mail) => ({
      mail,
      subject: language.mails[mail](worn.partner, sampleFacts).subject,
      url: `${call.publicUrl}${MAILS}/${token}/${mail}.html`,
    })),
    previewsUntil: new Date(until * 1000).toISOString(),
  };
}

/** The brand for e-mails, and the mails as they are sent. */
export function emailRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, retrieveMailTheme, (call) => themeOf(call, 'live'));
  bind(app, deps, retrieveDraftMailTheme, (call) => themeOf(call, 'draft'));

  app.get(`${MAILS}/:token/:name`, async (c) => {
    const from = addressOf(c, deps.trustProxy ?? false);
    assertFewFailures(deps, from);
    const preview = readPreviewToken(c.req.param('token'), deps.pepper, deps.clock());
    const mail = z.safeParse(mailSchema, c.req.param('name').replace(/\.html$/, ''));
    if (!preview || !mail.success) {
      noteFailure(deps, from);
      throw notFound('mail');
    }
    const asked = c.req.query('scheme');
    const scheme = asked === 'light' || asked === 'dark' ? asked : null;
    const { worn, language } = await withPublicCall(deps, preview, null, (call) => wornOf(call, preview.of));
    // No script, no form, nothing but the logo; any page may frame it, and its address is the key.
    const sources = `img-src ${deps.publicUrl}; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
    c.header('Content-Security-Policy', `default-src 'none'; ${sources}; sandbox; frame-ancestors *`);
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    c.header('Cache-Control', 'no-store');
    c.header('X-Robots-Tag', 'noindex');
    return c.html(await mailView(mail.data, worn, language, deps.publicUrl, scheme));
  });
}
