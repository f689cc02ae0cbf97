import type { ProgramDefinition } from '@gangway/contract';
import { audit } from '../access/audit.js';
import type { Call } from '../bind.js';
import { currentRecord, earnsCredential, isRevoked } from '../routes/training/training.view.js';
import { announce } from './events.store.js';
import { loadLearners } from './training.store.js';
import { certify } from './training-writes.js';

/** Gives the badge when nothing is missing any more: the first one, or the one that a renewal earns (rule R8). */
export async function certifyEarned(call: Call, program: ProgramDefinition, enrolmentId: string): Promise<void> {
  const enrolment = (await loadLearners(call))
    .flatMap(({ enrolments }) => enrolments)
    .find(({ id }) => id === enrolmentId);
  const curriculum = program.curricula.find(({ key }) => key === enrolment?.curriculum);
  if (!enrolment || !curriculum || isRevoked(enrolment)) return;
  if (enrolment.certifiedAt !== null && enrolment.renewalStartedAt === null) return;
  if (!earnsCredential(curriculum, currentRecord(curriculum, enrolment))) return;
  const credential = await certify(call, enrolment.id);
  const happened = enrolment.renewalStartedAt === null ? 'certification.issued' : 'certification.renewed';
  await audit(call, happened, enrolment.id);
  await announce(call, happened, credential);
}
