/** Texts of a quiz and its result. */
export const quizMessages = {
  best: (correct: string): string => `Best so far ${correct}`,
  attempt: (title: string, number: number): string => `${title}, attempt ${number}`,
  passWith: (correct: number, total: number): string => `Pass with ${correct} of ${total}`,
  noPassMark: 'No pass mark',
  attemptsLeft: (left: number): string => (left === 1 ? '1 attempt left' : `${left} attempts left`),
  noAttemptLimit: 'Attempt limit not set',
  question: (number: number, total: number): string => `Question ${number} of ${total}`,
  progress: (number: number, total: number, answered: number): string =>
    `Question ${number} of ${total}, ${answered} answered`,
  saved: 'Saved. You can leave and come back.',
  notSaved: 'Not saved yet. It is sent with your next step.',
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
  allAnswers: (count: number): string => (count === 1 ? 'The one answer' : `All ${count} answers`),
};
export type QuizMessages = typeof quizMessages;
