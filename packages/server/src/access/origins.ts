/** Why an origin may not use a key; null when it may. */
export function originRefusal(origin: string | null, allowed: readonly string[], livemode: boolean): string | null {
  if (origin === null) return null;
  if (origin === 'null') return 'An opaque origin ("null": a sandboxed frame or a file) is never allowed.';
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (!url || url.origin !== origin) return `"${origin}" is not an origin.`;
  const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
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
