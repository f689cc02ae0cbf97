/** What is said on paper. */
export const printMessages = {
  printed: (shown: string, all: string): string => `${shown} of ${all} are printed. The export has all of them.`,
};
export type PrintMessages = typeof printMessages;
