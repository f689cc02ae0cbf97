import type { ColumnMessages } from '../columns/columns.messages.js';
import type { ImportMessages } from '../import/import.messages.js';
import type { TagMessages } from '../tags/tags.messages.js';
import type { ViewMessages } from '../views/views.messages.js';

const customers = (count: number, text: string): string => (count === 1 ? '1 customer' : `${text} customers`);

/** Texts of the details of a customer, and of what is done to one or to some. */
export const rosterActMessages = {
  selected: (count: string): string => `${count} selected`,
  clearSelection: 'Clear selection',
  emptyTitle: 'Your first customer starts here',
  emptyText: 'Add one by hand or bring a list. Health, renewals and your tier are worked out from then on.',
  importCsv: 'Import a CSV',
  fileName: 'customers.csv',
  undo: 'Undo',
  assign: 'Assign',
  assignTitle: (count: number, text: string): string => `Assign ${customers(count, text)}`,
  noOwner: 'Left empty, nobody looks after them.',
  tag: 'Tag',
  tagTitle: (count: number, text: string): string => `Tag ${customers(count, text)}`,
  tagName: 'Tag',
  addTag: 'Add tag',
  removeTag: 'Remove tag',
  assigned: (count: number, text: string, owner: string | null): string =>
    owner === null
      ? `${customers(count, text)} left without an owner.`
      : `${customers(count, text)} assigned to ${owner}.`,
  tagged: (count: number, text: string, tag: string): string => `${customers(count, text)} tagged ${tag}.`,
  untagged: (count: number, text: string, tag: string): string => `Tag ${tag} removed from ${customers(count, text)}.`,
  wereSo: (count: number, text: string): string => (count === 1 ? '1 was so already.' : `${text} were so already.`),
  /** Not changed, and why: sentences of the server. */
  notDone: (count: number, text: string, reasons: string): string =>
    `${count === 1 ? '1 was' : `${text} were`} not changed: ${reasons}`,
  undone: (count: number, text: string): string => `Taken back for ${customers(count, text)}.`,
  weight: (percent: string): string => ` ${percent}`,
  measured: (date: string): string => `Measured ${date}`,
  source: (name: string): string => `Measured by ${name}.`,
  coverage: (percent: string): string => `${percent} of the score is measured.`,
  overridden: (by: string, until: string, reason: string): string => `Set by hand by ${by} until ${until}: ${reason}`,
  measuredNow: (value: string): string => `The measures say ${value}.`,
  staleSince: (date: string): string => `Stale: measured ${date}`,
  expired: (date: string): string => `Too old to count: measured ${date}`,
  trend: 'Eight weeks',
  trendFrom: (first: string, last: string): string => `From ${first} to ${last}`,
  healthTitle: 'Set health by hand',
  healthAbout: (name: string, measured: string | null): string =>
    measured === null ? `${name}, not measured yet` : `${name}, measured ${measured}`,
  healthRange: '0 to 100',
  until: 'Until',
  untilHint: (days: number): string => `${days} days at most`,
  reasonLabel: 'Reason',
  reasonHint: 'Your team and the vendor see it.',
  portfolioGoes: (before: string, after: string): string =>
    before === after ? `Portfolio health stays at ${after}.` : `Portfolio health goes from ${before} to ${after}.`,
  measuredStays: (value: string, date: string): string =>
    `The measured ${value} stays visible beside it; after ${date} it counts again.`,
  healthSet: (name: string, value: string): string => `Health of ${name} is ${value} by hand.`,
  measureAgain: 'Measure again now',
  healthEnded: (name: string): string => `The measured health of ${name} counts again.`,
  openTicket: 'Open ticket',
  subject: 'Subject',
  severityLabel: 'Severity',
  severities: { critical: 'Critical', major: 'Major', minor: 'Minor', question: 'Question' },
  description: 'What happens, and since when',
  ticketOpened: (subject: string): string => `Ticket opened: ${subject}`,
  noMeasures: 'Nothing has been measured yet. A score shows once data comes in.',
  customerSince: (date: string): string => `Customer since ${date}.`,
  renews: (date: string): string => `Renews ${date}.`,
  name: 'Name',
  close_to: (name: string): string => `Close to ${name}, which you have. Go on if it is another company.`,
  mrr: (currency: string): string => `MRR, in ${currency}`,
  mrrHint: (example: string): string => `A month, digits only, like ${example}`,
  renewal: 'Renews',
  stage: 'Stage',
  owner: 'Owner',
  email: 'Email of a sponsor',
  optional: 'May be left empty',
  scoreLater: 'Health reads “–” until data comes in.',
  addNext: 'Add and next',
  added: (name: string): string => `${name} is in.`,
};
export type RosterActMessages = typeof rosterActMessages;
/** With those of the parts that load later still. */
export type EveryRosterActMessage = RosterActMessages & ColumnMessages & ImportMessages & TagMessages & ViewMessages;
