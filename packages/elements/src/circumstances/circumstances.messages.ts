import { conflictMessages } from './conflict.messages.js';

/** What widgets say when something is not as usual. Loaded with what shows it. */
export const circumstancesMessages = {
  offline: (since: string): string => `No connection since ${since}. What you see is from then.`,
  offlineWaiting: (count: number): string =>
    count === 1
      ? 'One change waits and is sent by itself as soon as the network is back.'
      : `${count} changes wait and are sent by themselves, in this order, as soon as the network is back.`,
  offlineWrite: 'You can go on: words and steps wait here until the network is back. Files and quizzes need it.',
  tryNow: 'Try now',
  trying: 'Trying …',
  waiting: 'Waiting',
  sending: 'Sending',
  refused: 'Not accepted',
  waitingList: 'Changes that are not sent yet',
  withdraw: (what: string): string => `Withdraw: ${what}`,
  sendAgain: 'Send again',
  leaveOut: 'Leave it out',
  anyChange: 'A change',
  arrived: (count: number): string =>
    count === 1
      ? 'Back online. What waited has been sent.'
      : `Back online. ${count} changes that waited have been sent.`,
  sentAgain: 'It has been sent.',
  overtaken: 'Somebody else has changed it meanwhile. Send it again to compare both.',
  limitedTitle: 'Too many requests',
  limited: (left: string): string => `It goes on by itself in ${left}.`,
  limitedForm: (left: string): string => `You can try again in ${left}.`,
  signIn: 'Sign in',
  signedOutTitle: 'Please sign in again',
  signedOutText: 'Your session has ended. What you typed stays where it is; send it once you are signed in.',
  onlyShown: 'This page only shows: nothing can be changed here.',
  suspendedTitle: 'Nothing can be changed at present.',
  ahead: (by: string): string =>
    `Your device is ${by} ahead. The times here follow the server, so they differ from your clock.`,
  behind: (by: string): string =>
    `Your device is ${by} behind. The times here follow the server, so they differ from your clock.`,
  notRenewed: 'Not everything could be loaded; what you see may be incomplete or older.',
  conflict: conflictMessages,
};
export type CircumstancesMessages = typeof circumstancesMessages;
