/** Texts of what moves when a task ends on another day. */
export const shiftMessages = {
  taskEnds: (task: string, date: string, change: string): string => `${task} ends on ${date} (${change}).`,
  phaseStarts: (phase: string, date: string, change: string): string => `${phase} starts on ${date} (${change}).`,
  planEnds: (date: string, change: string): string => `The plan ends on ${date} (${change}).`,
  planStays: (date: string): string => `The plan still ends on ${date}.`,
  bufferIs: (from: string, to: string): string => `The buffer goes from ${from} to ${to} days.`,
  tooLate: (limit: string): string => `That is past ${limit}, the last day of the plan.`,
  bestFit: (date: string): string => `On ${date} it would still fit.`,
  noneFits: 'No later day would fit.',
  changeDays: (days: string): string => `${days} d`,
};
export type ShiftMessages = typeof shiftMessages;
