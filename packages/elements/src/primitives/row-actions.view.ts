import { html, type TemplateResult } from 'lit';

/** An act of the page's own on a row of a widget: an event of the widget says that it was chosen, and for which row. */
export interface RowAction {
  readonly id: string;
  readonly label: string;
}

/**
 * The page's own acts on the row that is open. Beside them stands the slot `row-actions`.
 *
 * @param given to `rowActions` of the widget
 * @param tag of the widget, for whoever makes the page
 * @param choose gets the `id` of an act
 * @param kind of their buttons
 */
export const rowActionsView = (
  given: unknown,
  tag: string,
  choose: (id: string) => void,
  kind: '' | 'compact' = '',
): TemplateResult[] =>
  readActions(given, tag).map(
    ({ id, label }) =>
      html`<button type="button" class="button own ${kind}" part="button" @click=${() => choose(id)}>${label}</button>`,
  );

const read = new WeakMap<object, readonly RowAction[]>();

/** What is no act is named once and left out. */
function readActions(given: unknown, tag: string): readonly RowAction[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  const known = read.get(list);
  if (known) return known;
  const actions = list.filter((each, at): each is RowAction => {
    if (isAction(each)) return true;
    console.error(`<${tag}> rowActions[${at}]: it needs an id and a label, both text. It is left out.`);
    return false;
  });
  read.set(list, actions);
  return actions;
}

const isAction = (each: unknown): each is RowAction =>
  typeof each === 'object' &&
  each !== null &&
  'id' in each &&
  typeof each.id === 'string' &&
  'label' in each &&
  typeof each.label === 'string' &&
  each.label !== '';
