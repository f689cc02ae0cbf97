/** Texts in the place of rows where none fit. */
export const filteredMessages = {
  filteredTitle: 'No customer fits these filters',
  filteredText: (total: string): string => `${total} are in the roster.`,
  clearFilters: 'Clear all',
};
export type FilteredMessages = typeof filteredMessages;
