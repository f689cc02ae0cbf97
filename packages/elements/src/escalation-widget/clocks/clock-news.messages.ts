/** What is said of clocks to those who hear the page: once each, when it happens. */
export const clockNewsMessages = {
  dueSoon: {
    response: (ticket: string, left: string): string => `${ticket}: the first answer is due in ${left}.`,
    resolution: (ticket: string, left: string): string => `${ticket}: the solution is due in ${left}.`,
  },
  isLate: {
    response: (ticket: string): string => `${ticket}: the first answer is late.`,
    resolution: (ticket: string): string => `${ticket}: the solution is late.`,
  },
  stands: (ticket: string, why: string | null): string => `${ticket}: the clock is paused.${why ? ` ${why}.` : ''}`,
  runsAgain: (ticket: string, due: string): string => `${ticket}: the clock runs again, due ${due}.`,
};
export type ClockNewsMessages = typeof clockNewsMessages;
