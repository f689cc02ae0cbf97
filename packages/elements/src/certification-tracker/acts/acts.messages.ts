import type { LearnerModule } from '@gangway/contract';

/** Texts of a module, a quiz, its result, the badge, the duties and the team. */
export const learningMessages = {
  // The path
  track: 'Path',
  noneTitle: 'Nothing to certify here',
  noneText: (vendor: string): string =>
    `${vendor ? `The program of ${vendor}` : 'This program'} has no certification. Nothing waits for a badge.`,
  notLearnerTitle: 'No path of your own',
  notLearnerText: 'You are not a learner in this program; whoever runs the portal can make you one.',

  // A module
  kinds: {
    video: 'Video',
    doc: 'Document',
    live: 'Live session',
    lab: 'Lab',
    quiz: 'Quiz',
    exam: 'Exam',
    demo: 'Demo',
    shadow: 'Shadowing',
  } satisfies Record<LearnerModule['kind'], string>,
  handIn: 'Hand in',
  ready: (title: string): string => `Ready for: ${title}`,
  rules: (questions: number): string =>
    `${questions === 1 ? '1 question' : `${questions} questions`}. Your best attempt counts. Answers are saved as you go.`,
  passMark: 'Pass mark',
  bestSoFar: 'Best so far',
  attempts: 'Attempts left',
  time: 'Time limit',
  rightOf: (correct: number, total: number): string => `${correct} of ${total}`,
  retryAt: (moment: string): string => `Next attempt from ${moment}.`,
  start: (number: number): string => `Start attempt ${number}`,
  open: 'Open',
  openNew: (title: string): string => `Open ${title} in a new tab`,
  markDone: 'Mark as done',
  markDoneText: 'Once you are through with it, mark it as done here.',
  live: 'A live session. It counts once you took part.',
  bookedLive: (moment: string): string => `Booked for ${moment}. It counts once you took part.`,
  bookDate: 'Book a date',
  changeDate: 'Change or cancel',
  accepted: 'It counts once it is accepted by the other side.',
  inReview: 'It is handed in and in review. It counts once it is accepted by the other side.',
  handInDemo: 'Hand in a recording',
  lockedOut: 'All attempts are used. Your partner manager can open another one.',
  allDone: 'Every module is done. The badge follows once all that stands below is accepted.',
  readOnly: 'You may only look at it here.',
  askedToGoOn: (name: string, moment: string): string => `${name} asks you to go on with it (${moment}).`,
  requirements: 'Beside the modules',
  requirementStates: {
    missing: 'missing',
    submitted: 'handed in',
    accepted: 'met',
    non_compliant: 'missed',
  },
  everyMonth: 'every month',
  everyQuarter: 'every quarter',
  lastOn: (date: string): string => `last ${date}`,
  quote: (text: string): string => `“${text}”`,
  emptyTitle: 'You are not enrolled yet',
  emptyText: (title: string, time: string | null, unlocks: string | null): string =>
    `${time === null ? `${title} leads to a badge.` : `${title} takes ${time}.`}${unlocks === null ? '' : ` It opens: ${unlocks}.`}`,
  enrol: 'Enrol',
  enrolled: (title: string): string => `You are enrolled: ${title}.`,
  moduleDone: (title: string): string => `Done: ${title}.`,
  handedIn: (title: string): string => `Handed in: ${title}.`,
  timeLeft: (time: string): string => `${time} left`,
  timeOver: 'Time is over: hand in what is there.',
  reviewAnswers: 'Review answers',
  transcript: 'Transcript',
};
export type LearningMessages = typeof learningMessages;
