import type { Enrolment, LearnerModule } from '@gangway/contract';
import type { TrackerData } from './certification-tracker.js';

const module = (key: string, kind: LearnerModule['kind'], questions = 0): LearnerModule => ({
  key,
  title: 'A module',
  kind,
  state: 'todo',
  required: true,
  minutes: null,
  passBps: 8000,
  questions,
  bestBps: null,
  attempts: 1,
  attemptsLeft: null,
  timeLimitMinutes: null,
  attemptId: null,
  reviewId: null,
  answered: 0,
  doneAt: null,
  bookedFor: null,
  retryAt: null,
  reminder: null,
  material: null,
  moveOn: 'complete',
});
const modules = [module('1', 'video'), module('2', 'doc'), module('3', 'quiz', 10), module('4', 'live')];

/** An enrolment of nobody. */
export const nobody: Enrolment = {
  id: null,
  learner: { id: '1', name: '', role: null, you: false },
  curriculum: {
    key: 'a',
    title: '',
    badge: { name: '', unlocks: ['what it opens and what it is good for'] },
    validForYears: null,
  },
  state: 'in_progress',
  totalMinutes: 300,
  minutesLeft: 150,
  progressBps: 0,
  compliant: true,
  reminder: null,
  modules,
  requirements: [],
  credential: null,
  version: 0,
};

/** Stands in while data is on its way: the same template, so that every box has its final size. Its values are never shown. */
export const placeholder: TrackerData = {
  vendor: '',
  mayLearn: false,
  asOf: 0,
  at: 0,
  training: { enrolment: nobody, curricula: [], team: null },
  attempt: null,
};
