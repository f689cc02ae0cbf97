// A saved view that has been changed meanwhile, in another window: it loads when that happens.
import { savedViewSchema, type SavedView } from '@gangway/contract';
import { currentOf, type GangwayError } from '@gangway/client';
import type { Field, Meanwhile } from '../../circumstances/meanwhile.js';
import { queryOf } from './saved-query.js';
import { shownBy } from './view-dialog.view.js';
import type { ViewsModel, WholeView } from './views.js';

/** Both versions of a view, and both together: of each field what has been changed. */
export function viewVersions(
  model: ViewsModel,
  seen: SavedView,
  mine: WholeView,
  refusal: GangwayError,
): (Meanwhile & { readonly both: WholeView }) | null {
  const saved = currentOf(refusal, savedViewSchema);
  if (!saved) return null;
  const { messages } = model;
  const { seenBy, shows, columns: names } = messages.viewFields;
  const of = (label: string, read: (view: WholeView) => string): Field => ({
    label,
    seen: read(seen),
    saved: read(saved),
    mine: read(mine),
  });
  const pick = <K extends keyof WholeView>(key: K): WholeView[K] =>
    JSON.stringify(mine[key]) === JSON.stringify(seen[key]) ? saved[key] : mine[key];
  return {
    about: seen.name,
    by: saved.by,
    at: null,
    version: saved.version,
    whole: true,
    fields: [
      of(messages.viewName, ({ name }) => name),
      of(seenBy, ({ shared }) => messages.viewSeenBy[shared ? 'team' : 'you']),
      of(shows, (view) => shownBy(model, queryOf(view))),
      of(names, ({ columns }) => columnNames(model, columns)),
    ],
    both: { name: pick('name'), shared: pick('shared'), query: pick('query'), columns: pick('columns') },
  };
}

function columnNames({ messages, format }: ViewsModel, columns: readonly string[]): string {
  const names = new Map(Object.entries(messages.column));
  return format.list(columns.map((key) => names.get(key) ?? key));
}
