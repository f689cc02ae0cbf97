import type { Curriculum, ProgramDefinition } from '@gangway/contract';
import type { PublicBadgeKey } from './signer.js';

/** Where the public pages of badges are, below the server's own address. */
export const BADGES = '/badges';

/** `did:web` of a program's vendor on this server: its document is below the path that the name spells. */
export function issuerDid(publicUrl: string, program: string): string {
  const { host, pathname } = new URL(publicUrl);
  const path = pathname.split('/').filter((part) => part !== '');
  return ['did:web', encodeURIComponent(host), ...path, 'badges', 'issuers', program].join(':');
}

export const verificationMethod = (did: string, key: PublicBadgeKey): string => `${did}#${key.kid}`;
export const issuerUrl = (publicUrl: string, program: string): string => `${publicUrl}${BADGES}/issuers/${program}`;

/** The DID document (DID Core 1.0): one key, for assertions. */
export function didDocument(publicUrl: string, program: string, key: PublicBadgeKey): object {
  const did = issuerDid(publicUrl, program);
  const method = verificationMethod(did, key);
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/suites/jws-2020/v1'],
    id: did,
    verificationMethod: [{ id: method, type: 'JsonWebKey2020', controller: did, publicKeyJwk: key }],
    assertionMethod: [method],
    authentication: [method],
  };
}

/** Profile of the vendor (Open Badges 3.0). */
export const issuerProfile = (publicUrl: string, program: ProgramDefinition) => ({
  id: issuerDid(publicUrl, program.key),
  type: ['Profile'],
  name: program.vendor.name,
  url: issuerUrl(publicUrl, program.key),
});

export const achievementUrl = (publicUrl: string, program: string, curriculum: string): string =>
  `${publicUrl}${BADGES}/achievements/${program}/${curriculum}`;

/** What the badge is given for (Open Badges 3.0). */
export function achievement(publicUrl: string, program: ProgramDefinition, curriculum: Curriculum) {
  const url = achievementUrl(publicUrl, program.key, curriculum.key);
  const steps = curriculum.modules.filter(({ required }) => required).map(({ title }) => title);
  const proofs = curriculum.requirements.filter(({ kind }) => kind === 'evidence').map(({ title }) => title);
  return {
    id: url,
    type: ['Achievement'],
    achievementType: 'Certification',
    name: curriculum.badge.name,
    description: `${curriculum.title}, a certification of ${program.name}.`,
    criteria: { id: url, narrative: `Done: ${[...steps, ...proofs].join(', ')}.` },
    creator: issuerProfile(publicUrl, program),
  };
}
