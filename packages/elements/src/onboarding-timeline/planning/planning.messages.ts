import { activityMessages } from './activity.messages.js';

/** Texts of what concerns the plan as a whole. */
export const planningMessages = {
  ...activityMessages,
  trial: 'A trial: nobody else sees it, nothing moves.',
  startOn: 'First day',
  plannedStart: (date: string): string => `Plan: ${date}`,
  milestone: 'Milestone',
  asPlanned: 'As planned',
  thenWould: 'Then',
  startOf: (phase: string): string => `${phase} starts`,
  endOfPlan: 'End of the plan',
  holidayIn: (dates: string, phase: string): string => `Public holidays in ${phase}: ${dates}.`,
  noHolidays: 'No public holiday falls into it that does not now.',
  entries: (count: number): string => (count === 1 ? '1 entry' : `${count} entries`),
  older: 'Show older entries',
  csv: 'Download as CSV',
  calendarAbout: 'Meetings, due days and booked sessions, kept up to date in your own calendar.',
  noAddress: 'Your calendar has no address yet.',
  makeAddress: 'Make an address',
  newAddress: 'Make a new address',
  newAddressAbout: 'The address is shown once. A new one puts an end to the one before.',
  address: 'Address of the calendar',
  addressSecret: 'Whoever has this address can read the dates. Keep it to yourself.',
  copy: 'Copy',
  copied: 'Copied',
  subscribe: 'Open in your calendar',
  since: (date: string): string => `It has had an address since ${date}.`,
  lastRead: (date: string): string => `Last read on ${date}.`,
  neverRead: 'No program has read it yet.',
  takeAway: 'Take the address away',
};
export type PlanningMessages = typeof planningMessages;
