import { randomBytes } from 'node:crypto';
import {
  checkBrandDomain,
  removeBrandDomain,
  retrieveBrandDomain,
  setBrandDomain,
  type BrandDomain,
} from '@gangway/contract';
import { domainDeadline } from '@gangway/rules';
import type { Hono } from 'hono';
import { audit } from '../../access/audit.js';
import { assertVersion, bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { challengeName, challengeValue, checkDomain } from '../../domains/check-domain.js';
import { hostName } from '../../domains/host-name.js';
import { ProblemError } from '../../problem.js';
import { askForCheck, DOMAIN_ID, loadDomain, removeDomain, setDomain } from '../../store/domains.store.js';
import { announce } from '../../store/events.store.js';

/** Milliseconds between two looks that somebody asks for. */
const PAUSE = 10_000;

async function view(call: Call): Promise<BrandDomain> {
  const domain = await loadDomain(call);
  if (!domain)
    return {
      version: 0,
      state: 'none',
      host: null,
      records: [],
      found: null,
      checkedAt: null,
      verifiedAt: null,
      until: null,
    };
  const { version, state, host, token, found, checkedAt, verifiedAt } = domain;
  const until = domainDeadline(domain);
  return {
    version,
    state,
    host,
    records: [
      { type: 'TXT', name: challengeName(host), value: challengeValue(token) },
      { type: 'CNAME', name: host, value: call.domainTarget },
    ],
    found,
    checkedAt: checkedAt?.toISOString() ?? null,
    verifiedAt: verifiedAt?.toISOString() ?? null,
    until: until === null ? null : new Date(until).toISOString(),
  };
}

async function told(call: Call, act: string): Promise<BrandDomain> {
  await audit(call, `branding.domain_${act}`, DOMAIN_ID);
  const domain = await view(call);
  await announce(call, 'branding.domain_changed', DOMAIN_ID, domain.version);
  return domain;
}

/** A name of the partner's own, proven by records in its zone. */
export function domainRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, retrieveBrandDomain, view);

  bind(app, deps, setBrandDomain, async (call, { body }) => {
    const before = await view(call);
    assertVersion(call, before.version, before);
    const host = hostName(body.host, [call.domainTarget, new URL(call.publicUrl).hostname]);
    await setDomain(call, host, randomBytes(16).toString('hex'));
    return told(call, 'set');
  });

  bind(app, deps, removeBrandDomain, async (call) => {
    const before = await view(call);
    assertVersion(call, before.version, before);
    await removeDomain(call);
    return told(call, 'removed');
  });

  bind(app, deps, checkBrandDomain, async (call) => {
    const domain = await loadDomain(call);
    if (!domain || domain.state === 'expired')
      throw new ProblemError('invalid_transition', 'There is no name to look at. Set one first.');
    const wait = domain.askedAt ? domain.askedAt.getTime() + PAUSE - call.now.getTime() : 0;
    if (wait > 0) {
      const seconds = Math.ceil(wait / 1000);
      throw new ProblemError(
        'rate_limited',
        `It was looked at a moment ago. Zones take minutes: try again in ${seconds} s.`,
        {
          headers: { 'Retry-After': String(seconds) },
        },
      );
    }
    await askForCheck(call);
    const { partnerId, livemode } = call.principal;
    // It begins with waiting for this transaction.
    checkDomain(deps, { partnerId, livemode }).catch((error: unknown) =>
      deps.log.error(error, 'a name was not looked at'),
    );
    return told(call, 'check_asked');
  });
}
