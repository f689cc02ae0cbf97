import type { Curriculum, ProgramDefinition } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import { isCertified, scoreBps, type ModuleRecord } from '@gangway/rules';
import { keysOf, missing, when } from './faults.js';

type Enrolment = PartnerHistory['learners'][number]['enrolments'][number];

/** Enrolments against their curriculum, and certificates against what earned them. */
export const trainingFaults = (program: ProgramDefinition, { learners }: PartnerHistory): string[] =>
  learners.flatMap(({ id, enrolments }) =>
    enrolments.flatMap((enrolment) => {
      const curriculum = program.curricula.find(({ key }) => key === enrolment.curriculum);
      return curriculum
        ? enrolmentFaults(id, curriculum, enrolment)
        : missing(`The learner ${id}`, 'curriculum', [enrolment.curriculum], new Set());
    }),
  );

function enrolmentFaults(learner: string, curriculum: Curriculum, enrolment: Enrolment): string[] {
  const where = `The learner ${learner}`;
  const { modules, attempts, scores, requirements, certifiedAt, enrolledAt } = enrolment;
  const certified = isCertified(
    curriculum,
    (key) => recordOf(curriculum, enrolment, key),
    new Set(requirements.filter(({ state }) => state === 'accepted').map(({ requirement }) => requirement)),
  );
  const earned = [...modules, ...scores]
    .map(({ at }) => at)
    .sort()
    .at(-1);
  return [
    ...missing(
      where,
      'module',
      new Set([...modules, ...attempts, ...scores].map(({ module }) => module)),
      keysOf(curriculum.modules),
    ),
    ...missing(
      where,
      'requirement',
      new Set(requirements.map(({ requirement }) => requirement)),
      keysOf(curriculum.requirements),
    ),
    ...attempts.flatMap(({ module, answers }) => answerFaults(where, curriculum, module, answers)),
    ...when(
      certified !== (certifiedAt !== null),
      `${where} is ${certified ? '' : 'not '}certified, and the history says otherwise.`,
    ),
    ...when(
      certifiedAt !== null && earned !== undefined && certifiedAt < earned,
      `${where} was certified before the last module.`,
    ),
    ...when(
      [...modules, ...scores].some(({ at }) => at < enrolledAt),
      `${where} learnt before enrolling.`,
    ),
  ];
}

function answerFaults(
  where: string,
  curriculum: Curriculum,
  moduleKey: string,
  answers: Readonly<Record<string, string>>,
): string[] {
  const questions = curriculum.modules.find(({ key }) => key === moduleKey)?.questions ?? [];
  return Object.entries(answers).flatMap(([key, choice]) => {
    const question = questions.find((each) => each.key === key);
    return question
      ? missing(where, `choice of ${key}`, [choice], keysOf(question.choices))
      : missing(where, 'question', [key], new Set());
  });
}

function recordOf(curriculum: Curriculum, { modules, attempts, scores }: Enrolment, key: string): ModuleRecord {
  const has = (kind: Enrolment['modules'][number]['kind']) =>
    modules.some((each) => each.module === key && each.kind === kind);
  const questions = curriculum.modules.find((module) => module.key === key)?.questions ?? [];
  return {
    completed: has('completed'),
    attended: has('attended'),
    accepted: has('accepted'),
    scores: [
      ...scores.filter(({ module }) => module === key).map((each) => each.scoreBps),
      ...attempts
        .filter(({ module, closedAt }) => module === key && closedAt !== null)
        .map(({ answers }) =>
          scoreBps(questions.filter((question) => answers[question.key] === question.answer).length, questions.length),
        ),
    ],
  };
}
