/** Texts of the name of the portal, and of what proves it. */
export const domainMessages = {
  host: 'Name of the portal',
  hostHint: 'A name below one that is yours, like portal.example.com.',
  removeDomain: 'Give the name up',
  checkNow: 'Check now',
  setRecords: 'Set both records in the zone of the name. They are looked at every few minutes.',
  recordName: 'Name',
  recordValue: (type: string): string => `Value of the ${type} record`,
  copyValue: (type: string): string => `Copy the value of the ${type} record`,
  copy: 'Copy',
  copied: 'Copied',
  lookedAt: (time: string): string => `Looked at ${time}.`,
  notLookedAt: 'Nobody has looked yet.',
  waitsUntil: (time: string): string => `Waits until ${time}.`,
  domainFindings: {
    proven: 'Both records are there.',
    txt_missing: 'The TXT record is not there, or says something else.',
    cname_missing: 'The CNAME record is not there, or points elsewhere.',
    taken: 'Another partner has verified this name.',
    unanswered: 'The name servers did not answer.',
  },
};
export type DomainMessages = typeof domainMessages;
