/** Words that every widget needs. */
export const commonMessages = {
  retry: 'Try again',
  errorText: (code: string): string => errorTexts[code] ?? 'Nothing you entered is lost.',
  forbidden: 'Not for your role',
  requestId: (id: string): string => `Request ${id}`,
  noConnection: 'Not connected',
  noConnectionText:
    'This part of the page is not connected to its data. Whoever runs the page finds the reason in the console.',
  close: 'Close',
  cancel: 'Cancel',
  notSet: 'not set',
  working: 'Working …',
  updated: (title: string): string => `${title}: changed by somebody else, and up to date.`,
  /** Something, and what it is. */
  named: (name: string, value: string): string => `${name}: ${value}`,
};
export type CommonMessages = typeof commonMessages;

const errorTexts: Readonly<Record<string, string>> = {
  network: 'The server could not be reached. Nothing you entered is lost.',
  scope_missing: 'Your role may not see this. Ask whoever runs the portal.',
  origin_not_allowed:
    'This page is not on the list of pages that may show it. Whoever runs the page finds the reason in the console.',
};
