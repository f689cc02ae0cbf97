import { isIP as ipVersion } from 'node:net';
import { getDomain } from 'tldts';

/** Why an origin may not use a key; null when it may. */
export function originRefusal(origin: string | null, allowed: readonly string[], livemode: boolean): string | null {
  if (origin === null) return null;
  if (origin === 'null') return 'An opaque origin ("null": a sandboxed frame or a file) is never allowed.';
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (!url || url.origin !== origin) return `"${origin}" is not an origin.`;
  const local = isLocal(url);
  if (url.protocol !== 'https:' && !(local && !livemode))
    return `${origin} does not use https, which is left out for localhost in test mode only.`;
  // A key with no list is open to pages on this machine in test mode, so that the first try works.
  if (allowed.length === 0 && local && !livemode) return null;
  if (allowed.some((rule) => matches(rule, url))) return null;
  return allowed.length === 0
    ? `${origin} is not on this key's list of origins, which is empty.`
    : `${origin} is not on this key's list of origins: ${allowed.join(', ')}.`;
}

/** One `*.` label stands for one label. */
function matches(rule: string, url: URL): boolean {
  if (!rule.includes('://*.')) return rule === url.origin;
  const [scheme, rest] = rule.split('://*.');
  const [, ...parents] = url.host.split('.');
  return url.protocol === `${scheme}:` && parents.length > 1 && parents.join('.') === rest;
}

/** Why a rule cannot stand on a key's list; null when it can. */
export function ruleRefusal(rule: string, livemode: boolean): string | null {
  const star = rule.includes('://*.');
  const plain = star ? rule.replace('://*.', '://') : rule;
  const url = URL.canParse(plain) ? new URL(plain) : null;
  if (!url || url.origin !== plain) {
    return `"${rule}" is not an origin: scheme, host and port, in lower case and punycode, without what the port is anyway. Perhaps ${url?.origin ?? 'https://portal.example.com'}?`;
  }
  const local = isLocal(url);
  if (url.protocol !== 'https:' && !(local && !livemode)) {
    return `"${rule}" does not use https, which is left out for localhost in test mode only.`;
  }
  if (star && (ipVersion(url.hostname) !== 0 || !getDomain(url.hostname, { allowPrivateDomains: true }))) {
    return `"${rule}" would let in whoever registers a name under ${url.hostname}. Name the domain that is yours.`;
  }
  return null;
}

const isLocal = (url: URL): boolean => url.hostname === 'localhost' || url.hostname === '127.0.0.1';
