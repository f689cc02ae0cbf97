import type { ImportDelimiter, ImportReport } from '@gangway/contract';
import type { Outcome } from './import.js';

/** What stands in the place of cells, by {@link cellAt}. */
export type Mends = ReadonlyMap<string, string>;
type Errors = ImportReport['errors'];

/** Names a cell: the line in which its row begins, and the place of its column. */
export const cellAt = ({ line, position }: Errors[number]): string => `${line}:${position}`;

/** Cells that can be mended, each with what may have been meant, or else as it was. */
export const mendsOf = ({ errors }: ImportReport): Mends =>
  new Map(
    errors.flatMap((error) =>
      canMend(error) ? [[cellAt(error), error.suggestion ?? error.value ?? ''] as const] : [],
    ),
  );

/** Whether the cell alone is at fault: rows that are cut wrongly or stand there twice are mended in the file. */
export const canMend = ({ position, code }: Errors[number]): boolean => position !== null && code !== 'quotes';

/** Lines of the rows whose every fault can be mended. */
export function mendable({ errors, leftOut }: ImportReport): readonly number[] {
  const hopeless = new Set(errors.filter((error) => !canMend(error)).map(({ line }) => line));
  return leftOut.map(({ line }) => line).filter((line) => !hopeless.has(line));
}

const signs: Readonly<Record<ImportDelimiter, string>> = { comma: ',', semicolon: ';', tab: '\t', bar: '|' };

/** A file of the rows that were left out, as they are mended. */
export function mendedFile({ columns, report, mends }: Pick<Outcome, 'columns' | 'report' | 'mends'>): {
  readonly text: string;
  /** The report of the whole, after this one on the mended rows: lines are those of the first file. */
  readonly joined: (before: ImportReport, after: ImportReport) => ImportReport;
} {
  const lines = new Set(mendable(report));
  const rows = report.leftOut.filter(({ line }) => lines.has(line));
  const written = [
    columns.columns.map(({ name }) => name),
    ...rows.map(({ line, cells }) => cells.map((cell, at) => mends.get(`${line}:${at + 1}`) ?? cell)),
  ].map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(signs[columns.delimiter]));
  /** Line of the new file in which a row begins, to its line in the first one. */
  const origin = new Map<number, number>();
  let next = 1;
  written.forEach((text, at) => {
    const row = rows[at - 1];
    if (row) origin.set(next, row.line);
    next += text.split(/\r\n|\r|\n/).length;
  });
  return {
    text: written.join('\n'),
    joined: (before, after) => {
      const lineOf = (line: number) => origin.get(line) ?? line;
      const kept = ({ line }: { readonly line: number }) => !lines.has(line);
      return {
        ...after,
        rows: before.rows,
        created: before.created + after.created,
        updated: before.updated + after.updated,
        unchanged: before.unchanged + after.unchanged,
        failed: before.failed - lines.size + after.failed,
        errors: [
          ...before.errors.filter(kept),
          ...after.errors.map((error) => ({ ...error, line: lineOf(error.line) })),
        ].sort((one, other) => one.line - other.line),
        leftOut: [
          ...before.leftOut.filter(kept),
          ...after.leftOut.map((row) => ({ ...row, line: lineOf(row.line) })),
        ].sort((one, other) => one.line - other.line),
      };
    },
  };
}
