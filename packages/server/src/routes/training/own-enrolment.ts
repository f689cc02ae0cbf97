import type { Curriculum, ModuleDefinition } from '@gangway/contract';
import type { Call } from '../../bind.js';
import { notFound, ProblemError } from '../../problem.js';
import { loadPartner } from '../../store/partner.store.js';
import { loadTraining } from '../../store/training-facts.js';
import type { LearnerWithIds, StoredEnrolment, TrainingFacts } from './training.facts.js';
import { currentRecord } from './training.view.js';

export async function factsOf(call: Call): Promise<TrainingFacts> {
  const { program, partner } = await loadPartner(call);
  return loadTraining(call, program, partner);
}

export const refused = (detail: string): ProblemError => new ProblemError('invalid_transition', detail);

export interface Enrolled {
  readonly learner: LearnerWithIds;
  readonly curriculum: Curriculum;
  /** As it counts now; what a renewal asks for again is left out. */
  readonly enrolment: StoredEnrolment;
}

function enrolled(facts: TrainingFacts, id: string, sees: (learner: LearnerWithIds) => boolean): Enrolled {
  const learner = facts.learners.find((each) => sees(each) && each.enrolments.some((own) => own.id === id));
  const enrolment = learner?.enrolments.find((each) => each.id === id);
  const curriculum = facts.program.curricula.find(({ key }) => key === enrolment?.curriculum);
  if (!learner || !enrolment || !curriculum) throw notFound('enrolment');
  return { learner, curriculum, enrolment: currentRecord(curriculum, enrolment) };
}

/** An enrolment of the reader; those of others are not there. */
export const ownEnrolment = (facts: TrainingFacts, id: string): Enrolled =>
  enrolled(facts, id, (learner) => learner.id === facts.readerId);

/** An enrolment of the reader or, for who leads the team, of anybody in it. */
export const visibleEnrolment = (facts: TrainingFacts, id: string): Enrolled =>
  enrolled(facts, id, (learner) => facts.seesTeam || learner.id === facts.readerId);

export function moduleOf(curriculum: Curriculum, key: string): ModuleDefinition {
  const module = curriculum.modules.find((each) => each.key === key);
  if (!module) throw notFound('module');
  return module;
}
