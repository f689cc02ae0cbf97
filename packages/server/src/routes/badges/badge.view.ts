import {
  reminderDays,
  type Badge,
  type Credential,
  type Curriculum,
  type Reminder,
  type Verification,
} from '@gangway/contract';
import { EXPIRING_DAYS, expiresOn } from '@gangway/rules';
import { dateIn, startOfDate } from '@gangway/rules/calendar';
import { openBadge } from '../../badges/credential.js';
import { BADGES, issuerDid, issuerUrl, verificationMethod } from '../../badges/issuer.js';
import { badgePicture } from '../../badges/picture.js';
import type { Call } from '../../bind.js';
import { dateOf, dayNumber } from '../onboarding/calendar-days.js';
import { statusListId } from '../../store/credentials.store.js';
import { loadPrintBrand } from '../branding/print-brand.js';
import { factsOf } from '../training/own-enrolment.js';
import type { CredentialRecord, LearnerWithIds, StoredEnrolment, TrainingFacts } from '../training/training.facts.js';
import { credentialView, currentRecord, moduleView, renewed } from '../training/training.view.js';

/** A badge that was given, with everything that it belongs to. */
export interface Given {
  readonly facts: TrainingFacts;
  readonly learner: LearnerWithIds;
  readonly curriculum: Curriculum;
  readonly enrolment: StoredEnrolment;
  readonly record: CredentialRecord;
  readonly credential: Credential;
}

/** All badges of the partner, those that a renewal has replaced included. */
export async function givenBadges(call: Call): Promise<Given[]> {
  const facts = await factsOf(call);
  return facts.learners.flatMap((learner) =>
    learner.enrolments.flatMap((enrolment) => {
      const curriculum = facts.program.curricula.find(({ key }) => key === enrolment.curriculum);
      if (!curriculum) return [];
      return enrolment.credentials.flatMap((record) => {
        // As the enrolment stood when this badge was the newest.
        const then = { ...enrolment, certifiedAt: record.issuedAt, credentialId: record.id };
        const credential = credentialView(curriculum, learner, then, facts);
        return credential ? [{ facts, learner, curriculum, enrolment, record, credential }] : [];
      });
    }),
  );
}

export const pageUrl = (call: Call, { publicId }: CredentialRecord): string => `${call.publicUrl}${BADGES}/${publicId}`;

/** Days on which the end is called to mind, in order; none once it is renewed or taken away. */
export function remindersOf({ credential, enrolment, record }: Given): Reminder[] {
  const { expiresOn: end, id, name, learner } = credential;
  if (end === null || record.id !== enrolment.credentialId || record.revokedAt !== null) return [];
  return reminderDays.map((daysBefore) => {
    const on = dateOf(dayNumber(end) - daysBefore);
    const toldAt = record.told.find(({ day }) => day === on)?.at ?? null;
    return { credentialId: id, name, learner, daysBefore, on, expiresOn: end, toldAt };
  });
}

/** When it can be renewed, and what that takes. */
function renewalOf({ credential, curriculum }: Given): Badge['renewal'] {
  if (credential.expiresOn === null) return null;
  const again = renewed(curriculum);
  return {
    from: dateOf(dayNumber(credential.expiresOn) - EXPIRING_DAYS),
    modules: curriculum.modules
      .filter(({ key }) => again.includes(key))
      .map(({ key, title, minutes }) => ({ key, title, minutes })),
  };
}

/** What a renewal still asks for: all of it before it is begun. */
export function stillToDo({ curriculum, enrolment, facts }: Given): string[] {
  const again = curriculum.modules.filter(({ key }) => renewed(curriculum).includes(key));
  if (enrolment.renewalStartedAt === null) return again.map(({ title }) => title);
  const record = currentRecord(curriculum, enrolment);
  return again.filter((module) => moduleView(module, record, facts.now).state !== 'done').map(({ title }) => title);
}

export function badgeView(call: Call, given: Given): Badge {
  const { facts, learner, curriculum, record, credential } = given;
  return {
    ...credential,
    shared: record.shared,
    verifyUrl: pageUrl(call, record),
    imageUrl: `${pageUrl(call, record)}.svg`,
    issuer: { name: facts.program.vendor.name, url: issuerUrl(call.publicUrl, facts.program.key) },
    unlocks: curriculum.badge.unlocks,
    restsOn: restsOn(given),
    reminders: remindersOf(given),
    renewal: renewalOf(given),
    revokedBecause: record.revokedBecause,
    own: learner.id === facts.readerId,
  };
}

/** What the badge rests on: modules with their score, then proofs. */
export function restsOn({ curriculum, enrolment, facts }: Given): string[] {
  const modules = curriculum.modules
    .filter(({ required }) => required)
    .map((module) => {
      const { bestBps, questions } = moduleView(module, enrolment, facts.now);
      return bestBps === null || questions === 0
        ? module.title
        : `${module.title}, ${Math.round((bestBps * questions) / 10_000)} of ${questions}`;
    });
  return [...modules, ...curriculum.requirements.filter(({ kind }) => kind === 'evidence').map(({ title }) => title)];
}

/** The signed credential (VC-JWT of Open Badges 3.0). */
export async function signedBadge(call: Call, given: Given): Promise<string> {
  const { facts, curriculum, record, credential } = given;
  const { program, timeZone } = facts;
  const issued = dateIn(timeZone, Date.parse(record.issuedAt));
  const end = curriculum.validForYears === null ? null : expiresOn(issued, curriculum.validForYears);
  const payload = openBadge({
    publicUrl: call.publicUrl,
    program,
    curriculum,
    credential,
    publicId: record.publicId,
    statusListId: await statusListId(call),
    statusIndex: record.statusIndex,
    validUntil: end === null ? null : new Date(startOfDate(timeZone, end)).toISOString(),
    restsOn: restsOn(given),
  });
  const did = issuerDid(call.publicUrl, program.key);
  return call.signer.sign(payload, verificationMethod(did, call.signer.publicKey));
}

export async function pictureOf(call: Call, given: Given): Promise<string> {
  const { credential, facts } = given;
  const { name, learner: holder, expiresOn: until } = credential;
  return badgePicture(
    { name, holder, issuer: facts.program.vendor.name, expiresOn: until },
    await loadPrintBrand(call),
    await signedBadge(call, given),
  );
}

/** What a stranger is told. */
export async function verification(call: Call, given: Given): Promise<Verification> {
  const { credential, facts, record } = given;
  const checkedAt = call.now.toISOString();
  if (!record.shared) return { state: 'not_public', checkedAt, badge: null };
  return {
    state: record.revokedAt !== null ? 'revoked' : credential.status === 'expired' ? 'expired' : 'valid',
    checkedAt,
    badge: {
      name: credential.name,
      holder: credential.learner,
      issuer: facts.program.vendor.name,
      issuedAt: credential.issuedAt,
      expiresOn: credential.expiresOn,
      restsOn: restsOn(given),
      credential: await signedBadge(call, given),
    },
  };
}
