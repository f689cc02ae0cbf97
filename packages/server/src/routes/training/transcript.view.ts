import type { ApiFile, Training, Transcript } from '@gangway/contract';
import { csvFile } from '../../csv.js';
import type { Enrolled } from './own-enrolment.js';
import type { TrainingFacts } from './training.facts.js';
import { enrolmentView } from './training.view.js';

/** What was done on a path. Minutes are those that the program gives for what is done. */
export function transcriptView(facts: TrainingFacts, { learner, curriculum }: Enrolled): Transcript {
  const view = enrolmentView(facts, curriculum, learner);
  const done = view.modules.filter(({ state }) => state === 'done');
  return {
    learner: learner.name,
    curriculum: curriculum.title,
    rows: view.modules.map(({ key, title, kind, attempts, bestBps, minutes, doneAt }) => ({
      module: key,
      title,
      kind,
      attempts,
      bestBps,
      minutes,
      doneAt,
    })),
    minutes: done.some(({ minutes }) => minutes === null)
      ? null
      : done.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    credential: view.credential && {
      id: view.credential.id,
      name: view.credential.name,
      issuedAt: view.credential.issuedAt,
      expiresOn: view.credential.expiresOn,
    },
  };
}

const percent = (bps: number | null): number | null => (bps === null ? null : bps / 100);

export const transcriptFile = (transcript: Transcript): ApiFile =>
  csvFile(
    'transcript.csv',
    {
      learner: 'Learner',
      curriculum: 'Path',
      title: 'Module',
      kind: 'Kind',
      attempts: 'Attempts',
      best: 'Best score (%)',
      minutes: 'Minutes',
      doneAt: 'Done (UTC)',
    },
    transcript.rows.map(({ title, kind, attempts, bestBps, minutes, doneAt }) => ({
      learner: transcript.learner,
      curriculum: transcript.curriculum,
      title,
      kind,
      attempts,
      best: percent(bestBps),
      minutes,
      doneAt,
    })),
  );

/** The matrix of learners and modules: a row for each learner, a column for each module. */
export function teamFile({ modules, rows }: NonNullable<Training['team']>): ApiFile {
  const columns: Record<string, string> = { learner: 'Learner', state: 'State' };
  for (const { key, title } of modules) columns[`module:${key}`] = title;
  columns['certifiedAt'] = 'Certified (UTC)';
  columns['blocking'] = 'Holds up a gate';
  return csvFile(
    'team.csv',
    columns,
    rows.map(({ learner, state, cells, certifiedAt, blocking }) => ({
      learner: learner.name,
      state,
      ...Object.fromEntries(modules.map(({ key }, index) => [`module:${key}`, cells[index]?.state ?? null])),
      certifiedAt,
      blocking: blocking ? 'yes' : 'no',
    })),
  );
}
