/** Texts of the columns. */
export const gridMessages = {
  columns: 'Columns',
};
export type GridMessages = typeof gridMessages;
