// The plan on a line of days; it loads when it is shown.
import { ganttOf } from './gantt.controller.js';
import type { GanttMessages } from './gantt.messages.js';
import { ganttStyles } from './gantt.styles.js';
import { daysView } from './gantt.view.js';
import type { BeyondModel } from '../beyond/tools.view.js';

export { ganttMessages as messages } from './gantt.messages.js';

export const styles = [ganttStyles];

export const ganttView = (model: BeyondModel & { readonly messages: GanttMessages }): unknown =>
  daysView({ ...model, gantt: ganttOf(model.mutation.host) });
