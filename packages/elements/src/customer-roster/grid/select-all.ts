import type { ReadyModel } from '../customer-roster.view.js';

const idsOf = ({ listed, data }: ReadyModel): string[] => Array.from(listed.rows, (row) => data.table.id[row] ?? '');

/** Whether all are selected that the query lets through. */
export function isEvery(model: ReadyModel): boolean {
  const { listed, data, selected, loading } = model;
  if (loading || selected.size < listed.rows.length) return false;
  return data.windows ? data.windows.isEvery(selected) : idsOf(model).every((id) => selected.has(id));
}

/** Selects all that the query lets through, wherever they are, or none of them. */
export async function selectAll(model: ReadyModel, on: boolean): Promise<void> {
  const { data, select } = model;
  await data.coming;
  const ids = data.windows ? await data.windows.ids() : idsOf({ ...model, listed: model.list(data) });
  if (ids) select(ids, on);
}
