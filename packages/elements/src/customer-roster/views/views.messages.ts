/** Texts of saved views. */
export const viewMessages = {
  viewsMenu: 'Saved views',
  viewsMissing: 'Saved views did not load. Try again',
  saveView: 'Save this view',
  copyLink: 'Copy link to this view',
  changeView: 'Rename or share',
  updateView: (name: string): string => `Save changes to ${name}`,
  deleteView: 'Delete view',
  unknownFilters: 'It has filters that are not shown here.',
  viewName: 'Name',
  shareView: 'Share with the team',
  viewFields: { seenBy: 'Visible to', shows: 'Filters and order', columns: 'Columns' },
  viewSeenBy: { team: 'The team', you: 'Only you' },
  saveChanges: 'Save',
  viewFilters: (filters: string): string => `Filters: ${filters}.`,
  viewSort: (columns: string): string => `Sorted by ${columns}.`,
  viewSaved: (name: string): string => `${name} is saved.`,
  viewDeleted: (name: string): string => `${name} was deleted.`,
  linkCopied: 'The link is copied.',
  linkNotCopied: 'The browser does not let the page copy. The link:',
};
export type ViewMessages = typeof viewMessages;
