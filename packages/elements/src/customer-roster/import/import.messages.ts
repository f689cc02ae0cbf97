import type { ImportDelimiter, ImportTarget } from '@gangway/contract';

const rows = (count: number, text: string): string => (count === 1 ? '1 row' : `${text} rows`);

const importTargets: Record<ImportTarget, string> = {
  name: 'Customer',
  mrr: 'MRR, point as decimal',
  'mrr-comma': 'MRR, comma as decimal',
  annualRevenue: 'Yearly revenue, point as decimal',
  'annualRevenue-comma': 'Yearly revenue, comma as decimal',
  renewalOn: 'Renewal, month first',
  'renewalOn-day-first': 'Renewal, day first',
  state: 'Stage',
  owner: 'Owner',
  segment: 'Segment',
  vertical: 'Industry',
  email: 'Email of a sponsor',
  externalId: 'Identifier elsewhere',
};
const delimiters: Record<ImportDelimiter, string> = {
  comma: 'commas',
  semicolon: 'semicolons',
  tab: 'tabs',
  bar: 'bars',
};

/** Texts of bringing in a file. Where a function takes a count and a text, the text is the count as the reader's language writes it. */
export const importMessages = {
  importTitle: 'Import customers',
  importText:
    'Any CSV, as HubSpot, Salesforce or a spreadsheet saves it. Nothing is changed before you have seen what it would do.',
  file: 'File',
  steps: 'Steps of the import',
  step: { file: 'File', columns: 'Columns', check: 'Check', done: 'Done' },
  whichColumn: 'Which column is what?',
  rows,
  delimiter: 'Columns parted by',
  delimiters,
  inFile: 'In your file',
  into: 'Goes into',
  intoFor: (column: string): string => `Goes into, for ${column}`,
  unnamed: (position: string): string => `Column ${position}`,
  rowsThatFit: 'Rows that fit',
  fit: (count: string, all: string): string => `${count} of ${all} rows fit`,
  importTargets,
  leaveOut: 'Leave out',
  needName: 'One column has to be the customer.',
  checkRows: (count: number, text: string): string => `Check ${rows(count, text)}`,
  back: 'Back',
  noRowsTitle: 'The file has headings but no rows',
  noRowsText: (file: string, columns: number): string =>
    `${file} has ${columns === 1 ? '1 column' : `${columns} columns`} and nothing below them. Nothing was changed.`,
  template: 'Template',
  templateFile: 'customers-template.csv',
  unreadable: (file: string): string => `${file} could not be read. Choose it again.`,
  bringIn: (count: number, text: string): string => `Bring in ${rows(count, text)}`,
  imported: (done: string, all: string): string => `${done} of ${all} rows are in`,
  wouldImport: (done: string, all: string): string => `${done} of ${all} rows fit`,
  nothingFits: 'No row fits. Nothing was changed.',
  created: (count: string): string => `${count} new`,
  updatedRows: (count: string): string => `${count} updated`,
  unchanged: (count: string): string => `${count} there already`,
  failed: (count: string): string => `${count} left out`,
  line: (line: string): string => `Line ${line}`,
  columnAt: (position: string, name: string): string => `column ${position}, ${name}`,
  where: 'Where',
  wrong: 'What is wrong',
  mend: 'Mend',
  mendCell: (column: string, line: string): string => `${column}, line ${line}`,
  mendInFile: 'Mend it in the file and import that again. What is in stays in.',
  moreLeftOut: (count: number, text: string): string => `${rows(count, text)} more were left out and are not shown.`,
  addRows: (count: number, text: string): string => (count === 1 ? 'Add the row' : `Add the ${text} rows`),
  ignored: (columns: string): string => `Not read: ${columns}.`,
  another: 'Another file',
  report: 'Report',
  reportFile: 'import-report.csv',
  undoImport: 'Undo import',
  importUndone: 'The import was taken back',
  undoneText: (count: number, text: string): string =>
    `${count === 1 ? '1 customer is' : `${text} customers are`} as before the import.`,
  notUndone: (names: string): string => `Changed by somebody since, and left as they are: ${names}.`,
};
export type ImportMessages = typeof importMessages;
