import type { RosterRowAction } from '../roster-column.js';

const read = new WeakMap<object, readonly RosterRowAction[]>();

/** The acts of the host's own. What is none is named once, to whoever makes the page, and left out. */
export function readActions(given: unknown): readonly RosterRowAction[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  const known = read.get(list);
  if (known) return known;
  const actions = list.filter((each, at): each is RosterRowAction => {
    if (isAction(each)) return true;
    console.error(
      `<partner-customer-roster> rowActions[${at}]: it needs an id and a label, both text. It is left out.`,
    );
    return false;
  });
  read.set(list, actions);
  return actions;
}

const isAction = (each: unknown): each is RosterRowAction =>
  typeof each === 'object' &&
  each !== null &&
  'id' in each &&
  typeof each.id === 'string' &&
  'label' in each &&
  typeof each.label === 'string' &&
  each.label !== '';
