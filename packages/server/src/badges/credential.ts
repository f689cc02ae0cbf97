import type { Credential, Curriculum, ProgramDefinition } from '@gangway/contract';
import { achievement, BADGES, issuerProfile } from './issuer.js';

const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;

export interface BadgeFacts {
  readonly publicUrl: string;
  readonly program: ProgramDefinition;
  readonly curriculum: Curriculum;
  readonly credential: Credential;
  readonly publicId: string;
  readonly statusListId: string;
  readonly statusIndex: number;
  /** Instant at which it has run out; null: never. */
  readonly validUntil: string | null;
  /** What it rests on, in words. */
  readonly restsOn: readonly string[];
}

const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000);

/** Instants of XML Schema with seconds, as the data model asks for. */
const dateTime = (instant: string): string => new Date(instant).toISOString();

/**
 * The payload of the badge: an OpenBadgeCredential with the registered claims of a JWT beside its members (Open Badges 3.0, 8.2). It
 * follows from the facts alone, so that it is the same whenever it is signed.
 */
export function openBadge(facts: BadgeFacts): object {
  const { publicUrl, program, curriculum, credential, publicId, statusListId, statusIndex, validUntil } = facts;
  const id = `${publicUrl}${BADGES}/${publicId}`;
  const list = `${publicUrl}${BADGES}/status/${statusListId}`;
  const issuer = issuerProfile(publicUrl, program);
  return {
    '@context': contexts,
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: credential.name,
    issuer,
    validFrom: dateTime(credential.issuedAt),
    ...(validUntil === null ? {} : { validUntil: dateTime(validUntil) }),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', hashed: false, identityHash: credential.learner, identityType: 'name' }],
      achievement: achievement(publicUrl, program, curriculum),
    },
    evidence: facts.restsOn.map((narrative) => ({ type: ['Evidence'], narrative })),
    credentialStatus: {
      id: `${list}#${statusIndex}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(statusIndex),
      statusListCredential: list,
    },
    iss: issuer.id,
    jti: id,
    nbf: seconds(credential.issuedAt),
    ...(validUntil === null ? {} : { exp: seconds(validUntil) }),
  };
}
