import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { parse } from 'tldts';
import { ProblemError } from '../problem.js';

/** One label of a name as zones hold it. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

const refused = (detail: string): ProblemError =>
  new ProblemError('validation_failed', `This name cannot be used. ${detail}`, {
    errors: [{ pointer: '/host', code: 'host', detail }],
  });

/**
 * A name as zones hold it: lower case, punycode, without a dot at its end.
 *
 * @param taken names of our own, under which no partner may set up theirs
 * @throws ProblemError validation_failed
 */
export function hostName(given: string, taken: readonly string[]): string {
  const text = given.trim().replace(/\.$/, '');
  if (text.includes('*')) throw refused('A wildcard is many names. Name the one of the portal.');
  if (/[\s/:@?#\\%[\]]/.test(text))
    throw refused('Write the name alone, like portal.example.com: no https://, no path, no port.');
  const host = domainToASCII(text);
  if (host === '' || host.length > 253 || !host.split('.').every((label) => LABEL.test(label)))
    throw refused('It is no name that a zone can hold.');
  if (isIP(host) !== 0) throw refused('It is an address. Records that prove something stand at names.');
  if (taken.some((own) => host === own || host.endsWith(`.${own}`)))
    throw refused('It is one of the names of this API.');
  const { domain, publicSuffix, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  if (!(isIcann || isPrivate)) throw refused('It ends in nothing that is registered.');
  if (domain === null)
    throw refused(`Under ${publicSuffix ?? host} others register their names. Name the one that is yours.`);
  if (domain === host)
    throw refused(`A CNAME cannot stand at the top of a zone. Use a name below it, like portal.${host}.`);
  return host;
}
