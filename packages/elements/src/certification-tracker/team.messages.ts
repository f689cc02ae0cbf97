/** Texts of the team's matrix. */
export const teamMessages = {
  certifiedOf: (certified: number, total: number): string => `${certified} of ${total} certified.`,
  target: (date: string): string => `Target: everyone by ${date}.`,
  holdsUp: (gates: string): string => `It holds up: ${gates}.`,
  person: 'Person',
  nextStep: 'Next step',
  none: 'None',
  you: 'you',
};
export type TeamMessages = typeof teamMessages;
