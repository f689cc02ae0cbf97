/** What is said when two people have changed one thing. */
export const conflictMessages = {
  savedBy: (name: string): string => `${name} saved this before you`,
  savedAgo: (name: string, ago: string): string => `${name} saved this ${ago} before you`,
  savedByOther: 'Somebody else saved this before you',
  nothingLost: 'Nothing is lost. Choose which version stays.',
  yours: 'Yours',
  notSaved: 'You, not saved yet',
  saved: 'Saved',
  savedAt: (name: string, time: string): string => `${name}, ${time}`,
  somebody: 'Somebody else',
  changes: (count: number): string => (count === 0 ? 'No changes' : count === 1 ? '1 change' : `${count} changes`),
  changed: 'changed',
  both: 'Both: the changes do not touch',
  suggested: 'Suggested',
  saveThis: 'Save this version',
  goOn: 'Go on typing',
  empty: 'none',
};
export type ConflictMessages = typeof conflictMessages;
