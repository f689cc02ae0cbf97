// What the timeline shows along with its data and not before: bars and days, the switch of views, the menu, empty states. It loads
// while the data does. The views besides the list, and what concerns the plan as a whole, load from here when they are shown.
import { html, nothing, type TemplateResult } from 'lit';
import { LazyController } from '../../foundation/lazy.controller.js';
import { perHost } from '../../foundation/per-host.js';
import type { WidgetHost } from '../../foundation/portal.controller.js';
import { lateView, lazyView } from '../../primitives/lazy.view.js';
import { menuStyles } from '../../primitives/menu.styles.js';
import { chartStyles } from './chart.styles.js';
import { othersStyles } from './others.styles.js';
import { printing } from './print.controller.js';
import { switchView, type BeyondModel } from './tools.view.js';

export { beyondMessages as messages } from './beyond.messages.js';
export { chartOf } from './chart.view.js';
export { emptyView, nothingView } from './empty.view.js';
export { othersView } from './others.view.js';

export const styles = [menuStyles, chartStyles, othersStyles];

const partsOf = perHost((host: WidgetHost) => ({
  board: new LazyController(host, () => import('../board/board.js')),
  gantt: new LazyController(host, () => import('../gantt/gantt.js')),
  planning: new LazyController(host, () => import('../planning/planning.js')),
}));

/** The switch of views and the menu; a plan that has not begun has neither. */
export function toolsView(model: BeyondModel): unknown {
  if (model.plan.anchor.on === null) return nothing;
  printing(model.mutation.host).model = model;
  return switchView(model);
}

/** The plan in another view than the list. */
export function otherView(model: BeyondModel): TemplateResult {
  const { board, gantt } = partsOf(model.mutation.host);
  return html`${
    model.view === 'board'
      ? lazyView(board, model, (part, more) => part.boardView(more))
      : lazyView(gantt, model, (part, more) => part.ganttView(more))
  }${lateView(model.view === 'board' ? board : gantt, model.messages)}`;
}

/** A dialog about the plan as a whole. */
export function planDialog(model: BeyondModel): TemplateResult {
  const { planning } = partsOf(model.mutation.host);
  return html`${lazyView(planning, model, (part, more) => part.planningDialog(more))}${lateView(planning, model.messages)}`;
}
