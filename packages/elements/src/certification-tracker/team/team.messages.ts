import { standingMessages } from '../standing.messages.js';

/** Texts of the team's matrix. */
export const teamMessages = {
  ...standingMessages,
  certifiedOf: (certified: number, total: number): string => `${certified} of ${total} certified.`,
  countOf: (count: string, total: string): string => `${count}/${total}`,
  target: (date: string): string => `Target: everyone by ${date}.`,
  holdsUp: (gates: string): string => `It holds up: ${gates}.`,
  blocks: 'Holds up the gate',
  person: 'Person',
  nextStep: 'Next step',
  none: 'None',
  you: 'you',
  exportTeam: 'Team as CSV',
  remind: (count: number): string => `Remind ${count}`,
  remindedNow: (count: number): string => (count === 1 ? '1 person is reminded.' : `${count} people are reminded.`),
  remindedOn: (date: string): string => `Reminded ${date}`,
};
export type TeamMessages = typeof teamMessages;
