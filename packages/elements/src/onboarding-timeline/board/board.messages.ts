/** Texts of the board. */
export const boardMessages = {
  columns: { todo: 'To do', doing: 'Under way', review: 'In review', done: 'Done' },
  noneHere: 'None',
  moreTasks: (count: number): string => `${count} more`,
  gateAhead: (gate: string, met: number, total: number, missing: string): string =>
    `${gate}, ${met} of ${total}: ${missing}.`,
  owes: (what: string, who: string): string => `${what} (${who})`,
  movesByWork: 'A task moves by what is handed in, not by dragging.',
};
export type BoardMessages = typeof boardMessages;
