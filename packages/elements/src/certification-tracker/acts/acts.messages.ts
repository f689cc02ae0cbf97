import { teamMessages } from './team.messages.js';

/** Texts of a module, a quiz, its result, the badge, the duties and the team. */
export const learningMessages = {
  ...teamMessages,
  // A module
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
  // A quiz
  best: (correct: string): string => `Best so far ${correct}`,
  attempt: (title: string, number: number): string => `${title}, attempt ${number}`,
  passWith: (correct: number, total: number): string => `Pass with ${correct} of ${total}`,
  noPassMark: 'No pass mark',
  attemptsLeft: (left: number): string => (left === 1 ? '1 attempt left' : `${left} attempts left`),
  noAttemptLimit: 'Attempt limit not set',
  timeLeft: (time: string): string => `${time} left`,
  timeOver: 'Time is over: hand in what is there.',
  question: (number: number, total: number): string => `Question ${number} of ${total}`,
  progress: (number: number, total: number, answered: number): string =>
    `Question ${number} of ${total}, ${answered} answered`,
  saved: 'Saved. You can leave and come back.',
  saving: 'Saving …',
  keys: 'Keys: 1 to 9 choose, Enter goes on, F flags',
  flag: 'Flag',
  leave: 'Leave',
  back: 'Back',
  nextQuestion: 'Next question',
  toQuestion: (number: number): string => `To question ${number}`,
  handInMissing: (missing: number): string =>
    missing === 1 ? '1 question is still open.' : `${missing} questions are still open.`,
  resumeTitle: (number: number): string => `Go on at question ${number}`,
  restText: (answered: number, flagged: number): string => `${answered} answered, ${flagged} flagged.`,
  restTime: (time: string): string => `${time} left, from the moment you go on.`,
  keptUntil: (moment: string): string => `Kept until ${moment}. After that the attempt ends with what is saved.`,
  passedTitle: (correct: number, total: number): string => `${correct} of ${total}. Passed`,
  failedTitle: (correct: number, total: number, missing: number): string =>
    `${correct} of ${total}. ${missing === 1 ? 'One more' : `${missing} more`} to pass`,
  passedText: (wrong: number): string =>
    wrong === 0
      ? 'It is on your path as done.'
      : `It is on your path as done. ${wrong === 1 ? 'One answer was' : `${wrong} answers were`} not right:`,
  failedText: 'Your best attempt counts, and what you know now stays. These were not right:',
  given: (text: string): string => `You said: ${text}`,
  notAnswered: 'You left it open.',
  right: (text: string): string => `Right: ${text}`,
  goOn: 'Go on',
  transcript: 'Transcript',
};
export type LearningMessages = typeof learningMessages;
