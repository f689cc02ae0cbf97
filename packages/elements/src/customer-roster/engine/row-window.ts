/** Rows that are drawn, and how much room there is. */
export interface RowWindow {
  /** First row drawn. */
  readonly start: number;
  /** First row no longer drawn. */
  readonly end: number;
  /** Pixels above the first row. */
  readonly before: number;
  /** Pixels of all rows. */
  readonly height: number;
}

export interface RowLayout {
  readonly count: number;
  /** Pixels of a row; they are all alike. */
  readonly rowHeight: number;
  /** Place of the row that is open; -1: none. */
  readonly open: number;
  /** Pixels of what the open row shows below itself. */
  readonly detailHeight: number;
}

/** Pixels from the top of the list to a row. */
export const offsetOf = ({ rowHeight, open, detailHeight }: RowLayout, row: number): number =>
  row * rowHeight + (open >= 0 && row > open ? detailHeight : 0);

/** The row at a distance from the top; its details belong to it. */
function rowAt(layout: RowLayout, y: number): number {
  const { count, rowHeight, open, detailHeight } = layout;
  const plain = Math.floor(y / rowHeight);
  const row = open < 0 || plain <= open ? plain : Math.max(open, Math.floor((y - detailHeight) / rowHeight));
  return Math.max(0, Math.min(count - 1, row));
}

/**
 * Which rows to draw for a place that somebody has scrolled to.
 *
 * @param margin rows drawn beyond each edge, so that a quick movement shows no gap
 */
export function rowWindow(layout: RowLayout, scrollTop: number, height: number, margin: number): RowWindow {
  const { count } = layout;
  const seen = Math.ceil(height / layout.rowHeight) + 1;
  const first = Math.max(0, Math.min(rowAt(layout, scrollTop), count - seen));
  const start = Math.max(0, first - margin);
  const end = Math.min(count, first + seen + margin);
  return { start, end, before: offsetOf(layout, start), height: offsetOf(layout, count) };
}
