import type { Resolver } from 'node:dns/promises';
import type { DomainFinding } from '@gangway/contract';
import { domainEnd, domainStep } from '@gangway/rules';
import { audit } from '../access/audit.js';
import type { Call } from '../bind.js';
import type { Dependencies } from '../context.js';
import { holdWrites, type Tenant } from '../database/tenant.js';
import { withPublicCall } from '../public-call.js';
import { DOMAIN_ID, dueDomains, loadDomain, removeDomain, takeHost, writeCheck } from '../store/domains.store.js';
import { announce } from '../store/events.store.js';

/** Asks name servers. Nothing is ever fetched from a name that somebody sets. */
export type Dns = Pick<Resolver, 'resolveTxt' | 'resolveCname'>;

/** Names that are looked at in one go. */
const AT_ONCE = 50;

/** Where the TXT record stands that proves a name. */
export const challengeName = (host: string): string => `_gangway-challenge.${host}`;
export const challengeValue = (token: string): string => `gangway-verify=${token}`;

/** Looks at all names that are due, one after the other. */
export async function checkDueDomains(deps: Dependencies): Promise<void> {
  for (const tenant of await dueDomains(deps.db, deps.clock(), AT_ONCE)) await checkDomain(deps, tenant);
}

/** Looks at the records of a partner's name. No transaction is open while name servers are asked. */
export async function checkDomain(deps: Dependencies, tenant: Tenant): Promise<void> {
  // Waits for a change that is under way, such as the one that asks for this look.
  const seen = await locked(deps, tenant, loadDomain);
  if (!seen) return;
  const end = domainEnd(seen);
  if (end !== null) return end <= deps.clock().getTime() ? forget(deps, tenant, seen.token) : undefined;
  const looked = await findingOf(deps.dns, seen.host, seen.token, deps.domainTarget);
  await locked(deps, tenant, async (call) => {
    const domain = await loadDomain(call);
    // Another name, or what proves it is another now.
    if (!domain || domain.token !== seen.token) return;
    const mayHave = domain.state !== 'expired';
    const found = looked === 'proven' && mayHave && !(await takeHost(call, domain.host)) ? 'taken' : looked;
    const next = domainStep(domain, found, call.now.getTime());
    await writeCheck(call, next, found);
    const isNew = next.state !== domain.state;
    if (isNew) await audit(call, `branding.domain_${next.state}`, DOMAIN_ID);
    const verified = isNew && next.state === 'verified';
    await announce(
      call,
      verified ? 'branding.domain_verified' : 'branding.domain_changed',
      DOMAIN_ID,
      domain.version + 1,
    );
  });
}

/** Takes a name away that expired long ago, unless it was set anew meanwhile. */
const forget = (deps: Dependencies, tenant: Tenant, token: string): Promise<void> =>
  locked(deps, tenant, async (call) => {
    const domain = await loadDomain(call);
    if (domain?.token !== token) return;
    await removeDomain(call);
    await audit(call, 'branding.domain_removed', DOMAIN_ID);
    await announce(call, 'branding.domain_changed', DOMAIN_ID, 0);
  });

const locked = <T>(deps: Dependencies, tenant: Tenant, work: (call: Call) => Promise<T>): Promise<T> =>
  withPublicCall(deps, tenant, null, async (call) => {
    await holdWrites(call.trx, tenant);
    return work(call);
  });

async function findingOf(dns: Dns, host: string, token: string, target: string): Promise<DomainFinding> {
  const [txt, cname] = await Promise.all([
    answerOf(dns.resolveTxt(challengeName(host))),
    answerOf(dns.resolveCname(host)),
  ]);
  if (txt === null || cname === null) return 'unanswered';
  // A long text comes in pieces.
  if (!txt.some((pieces) => [pieces].flat().join('') === challengeValue(token))) return 'txt_missing';
  const points = cname.some((name) => String(name).toLowerCase().replace(/\.$/, '') === target);
  return points ? 'proven' : 'cname_missing';
}

/** No such name or record is an answer; null: there was none. */
async function answerOf<T>(asked: Promise<T[]>): Promise<T[] | null> {
  try {
    return await asked;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return code === 'ENOTFOUND' || code === 'ENODATA' ? [] : null;
  }
}
