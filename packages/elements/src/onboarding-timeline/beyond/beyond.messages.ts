import { waiverMessages } from '../waiver.messages.js';

/** Texts of what the timeline shows along with its data and not before: days, the switch of views, the menu, empty states. */
export const beyondMessages = {
  ...waiverMessages,
  todayIs: (day: number): string => `Today, day ${day}`,
  week: 'Week',
  legendDone: 'Done',
  legendNow: 'Under way',
  legendPlanned: 'Planned',
  legendGate: 'Gate',
  emptyTitle: 'The plan starts with its first day',
  emptyText: (anchor: string, tasks: number, phases: number): string =>
    `${anchor}: from that day on, ${tasks} tasks in ${phases} phases appear here with their dates.`,
  nothingMine: 'Nothing waits for you',
  nothingVendor: (vendor: string): string => `Nothing waits on ${vendor}`,
  nothingText: (total: number): string => `All ${total} tasks of the plan are one click away.`,
  showAll: (total: number): string => `Show all ${total} tasks`,
  view: 'View of the plan',
  list: 'List',
  board: 'Board',
  gantt: 'Gantt',
  more: 'More about the plan',
  whatIf: 'What if we start on another day?',
  activity: 'Activity log',
  calendar: 'Subscribe to the dates',
  print: 'Print the plan',
  notSetDate: 'date not set',
  held: (date: string): string => `held ${date}`,
  minutes: (title: string, minutes: string): string => `${title}, ${minutes}`,
  rhythms: {
    day: (every: number): string => (every === 1 ? 'Every business day' : `Every ${every} days`),
    week: (every: number): string => (every === 1 ? 'Weekly' : `Every ${every} weeks`),
    month: (every: number): string => (every === 1 ? 'Monthly' : `Every ${every} months`),
    year: (every: number): string => (every === 1 ? 'Yearly' : `Every ${every} years`),
  },
  rhythmOn: (often: string, days: string): string => `${often}, ${days}`,
  /** -1 is the last. */
  nthOf: (nth: number, weekday: string): string =>
    `${['last', 'each', 'first', 'second', 'third', 'fourth'][nth + 1] ?? nth} ${weekday}`,
  otherGates: 'Gates',
  gateStates: {
    pending: 'not yet',
    ready: 'ready for sign-off',
    passed: 'passed',
    waived: 'waived',
    failed: 'not passed',
    expired: 'expired',
  },
  engagement: 'Engagement',
  suggested: 'suggested',
  confirmedBy: (name: string): string => `confirmed by ${name}`,
  whoToAsk: 'Who to ask',
};
export type BeyondMessages = typeof beyondMessages;
