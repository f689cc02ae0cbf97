/** Texts of how the columns stand. */
export const columnMessages = {
  groupBy: 'Group by',
  groupNone: 'Nothing',
  noSegment: 'No segment',
  columnsReset: 'Reset',
  columnAlways: 'always',
  columnOwn: 'your field',
  columnMove: (name: string): string => `Move ${name}`,
  columnMoved: (name: string, at: number, all: number): string => `${name} is column ${at} of ${all}.`,
  columnPin: (name: string): string => `Where ${name} stays`,
  columnPins: { none: 'Scrolls', start: 'At the start', end: 'At the end' },
  columnWidth: (name: string): string => `Width of ${name}, in pixels`,
  columnWide: (name: string, pixels: string): string => `${name} is ${pixels} pixels wide.`,
  columnAuto: 'Auto',
  columnsHint: 'Drag, or press Space and then ↑ ↓. The export follows.',
  columnsKeys: 'On a heading, Alt with ← → changes its width, and Shift with ← → its place.',
};
export type ColumnMessages = typeof columnMessages;
