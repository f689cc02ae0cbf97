import { checkIcon, editIcon, linkIcon, plusIcon, refreshIcon, trashIcon } from '../../primitives/icons.js';
import { menuListView, type MenuItem } from '../../primitives/menu.view.js';
import { mayChange } from '../acts/may-change.js';
import { isKnown, isShown } from './saved-query.js';
import type { ViewsActs, ViewsModel } from './views.js';

/** Views of the reader's own, those of others, and what can be done with the one on screen. */
export function viewsMenu(model: ViewsModel, acts: ViewsActs): unknown {
  const { messages, format, query } = model;
  const shown = acts.views.find((view) => view.mine && isShown(view, query));
  const changed = acts.views.find(({ id, mine }) => mine && id === acts.opened && !shown);
  const items = (mine: boolean) =>
    acts.views
      .filter((view) => view.mine === mine)
      .map((view): MenuItem => ({
        label: view.name,
        glyph: checkIcon,
        checked: isShown(view, query),
        whyNot: isKnown(view) ? undefined : messages.unknownFilters,
        end: mine ? format.number(view.count) : messages.named(view.by, format.number(view.count)),
        run: () => acts.open(model, view),
      }));
  const change: MenuItem[] = mayChange(model)
    ? [
        { label: messages.saveView, glyph: plusIcon, run: () => model.show({ kind: 'view', view: null }) },
        ...(changed
          ? [
              {
                label: messages.updateView(changed.name),
                glyph: refreshIcon,
                run: () => void acts.update(model, changed),
              },
            ]
          : []),
        ...(shown
          ? [
              { label: messages.changeView, glyph: editIcon, run: () => model.show({ kind: 'view', view: shown }) },
              { label: messages.deleteView, glyph: trashIcon, danger: true, run: () => void acts.delete(model, shown) },
            ]
          : []),
      ]
    : [];
  const missing: MenuItem[] = acts.missing
    ? [{ label: messages.viewsMissing, glyph: refreshIcon, run: () => void acts.load() }]
    : [];
  const link: MenuItem = { label: messages.copyLink, glyph: linkIcon, run: () => void acts.copyLink(model) };
  return menuListView({
    name: 'views',
    label: messages.viewsMenu,
    groups: [missing, items(true), items(false), [...change, link]],
  });
}
