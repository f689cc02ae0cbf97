import type { Context, Hono } from 'hono';
import { achievement, BADGES, didDocument, issuerDid, issuerProfile, verificationMethod } from '../../badges/issuer.js';
import { statusListCredential } from '../../badges/status-list.js';
import type { Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { addressOf } from '../../middleware/address.js';
import { assertFewFailures, noteFailure } from '../../middleware/rate-limit.js';
import { notFound } from '../../problem.js';
import { withPublicCall } from '../../public-call.js';
import { findPublic, loadCredentials } from '../../store/credentials.store.js';
import { loadPartner } from '../../store/partner.store.js';
import { badgePage, unknownBadgePage } from './badge-page.view.js';
import { badgeStyle } from './badge-style.js';
import { givenBadges, pictureOf, verification, type Given } from './badge.view.js';

const pagePolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A public name with the ending that says in which form it is wanted. */
const address = /^([0-9a-f]{32})(?:\.(json|jwt|svg))?$/;

/** What strangers see: the pages of badges, the status list, and the issuer with its key. No credential, no cookie, no script. */
export function badgePages(app: Hono, deps: Dependencies): void {
  const { publicUrl, programs, signer } = deps;

  app.get('/.well-known/jwks.json', (c) => cached(c).json({ keys: [signer.publicKey] }));

  app.get(`${BADGES}/badge.css`, (c) => {
    cached(c).header('Content-Type', 'text/css; charset=utf-8');
    return c.body(badgeStyle);
  });

  const programOf = (c: Context) => {
    const program = programs.find(({ key }) => key === c.req.param('program'));
    if (!program) throw notFound('issuer');
    return program;
  };
  app.get(`${BADGES}/issuers/:program`, (c) => cached(c).json(issuerProfile(publicUrl, programOf(c))));
  app.get(`${BADGES}/issuers/:program/did.json`, (c) =>
    cached(c).json(didDocument(publicUrl, programOf(c).key, signer.publicKey)),
  );
  app.get(`${BADGES}/achievements/:program/:curriculum`, (c) => {
    const program = programOf(c);
    const curriculum = program.curricula.find(({ key }) => key === c.req.param('curriculum'));
    if (!curriculum) throw notFound('achievement');
    return cached(c).json(achievement(publicUrl, program, curriculum));
  });

  app.get(`${BADGES}/status/:list`, async (c) => {
    const list = c.req.param('list');
    const signed = await found(c, 'status_lists', list, async (call) => {
      const { program } = await loadPartner(call);
      const revoked = (await loadCredentials(call)).flatMap((each) =>
        each.revokedAt === null ? [] : each.statusIndex,
      );
      const credential = statusListCredential(publicUrl, issuerProfile(publicUrl, program), list, revoked, call.now);
      return signer.sign(credential, verificationMethod(issuerDid(publicUrl, program.key), signer.publicKey));
    });
    if (signed === null) throw notFound('status list');
    c.header('Content-Type', 'application/vc+jwt');
    c.header('Cache-Control', 'no-store');
    return c.body(signed);
  });

  app.get(`${BADGES}/:name`, async (c) => {
    c.header('Cache-Control', 'no-store');
    c.header('X-Robots-Tag', 'noindex');
    c.header('Vary', 'Accept, Origin');
    const [, publicId = '', ending] = address.exec(c.req.param('name')) ?? [];
    const form = ending ?? wanted(c.req.header('accept') ?? '');
    const answer = await found(c, 'credentials', publicId, async (call) => {
      const given = (await givenBadges(call)).find(({ record }) => record.publicId === publicId);
      return given
        ? { verification: await verification(call, given), picture: await pictureFor(form, call, given) }
        : null;
    });
    if (!answer) {
      if (form !== 'html') throw notFound('badge');
      c.header('Content-Security-Policy', pagePolicy);
      return c.html(await unknownBadgePage(), 404);
    }
    switch (form) {
      case 'json':
        return c.json(answer.verification);
      case 'jwt':
        if (!answer.verification.badge) throw notFound('badge');
        c.header('Content-Type', 'application/vc+jwt');
        return c.body(answer.verification.badge.credential);
      case 'svg':
        if (answer.picture === null) throw notFound('badge');
        c.header('Content-Type', 'image/svg+xml; charset=utf-8');
        return c.body(answer.picture);
      default:
        c.header('Content-Security-Policy', pagePolicy);
        return c.html(await badgePage(publicId, answer.verification));
    }
  });

  /** Runs a read for whoever knows the public name; null where nothing bears it. */
  async function found<T>(
    c: Context,
    table: Parameters<typeof findPublic>[1],
    publicId: string,
    read: (call: Call) => Promise<T>,
  ): Promise<T | null> {
    const from = addressOf(c, deps.trustProxy ?? false);
    assertFewFailures(deps, from);
    const tenant = publicId === '' ? null : await findPublic(deps.db, table, publicId);
    if (tenant) return withPublicCall(deps, tenant, null, read);
    noteFailure(deps, from);
    return null;
  }
}

const pictureFor = async (form: string, call: Call, given: Given): Promise<string | null> =>
  form === 'svg' && given.record.shared ? pictureOf(call, given) : null;

const wanted = (accept: string): 'html' | 'json' | 'jwt' => {
  if (/application\/(?:vc\+)?jwt/.test(accept)) return 'jwt';
  return /json/.test(accept) && !accept.includes('text/html') ? 'json' : 'html';
};

/** May be kept for a while: it changes with a release, or when the key does. */
function cached(c: Context): Context {
  c.header('Cache-Control', 'public, max-age=300');
  return c;
}
