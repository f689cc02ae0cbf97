/** Texts of the menu of tags. */
export const tagMessages = {
  tagsMenu: 'Filter by tag',
  anyTag: 'Any tag',
  noTags: 'No tags yet',
  noTagsHint: 'Select customers to give them one.',
};
export type TagMessages = typeof tagMessages;
