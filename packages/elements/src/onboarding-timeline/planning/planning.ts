// What concerns the plan as a whole: another first day on trial, the log, the calendar. It loads when one of them is opened.
import { dialogStyles } from '../../primitives/dialog.styles.js';
import { actsStyles } from '../acts/acts.styles.js';
import { planningOf } from './planning.controller.js';
import type { PlanningMessages } from './planning.messages.js';
import { planningView } from './planning.view.js';
import type { BeyondModel } from '../beyond/tools.view.js';

export { planningMessages as messages } from './planning.messages.js';

export const styles = [dialogStyles, actsStyles];

/** The dialog that is open. */
export function planningDialog(ready: BeyondModel & { readonly messages: PlanningMessages }): unknown {
  const model = { ...ready, desk: planningOf(ready.mutation.host) };
  model.desk.show(model);
  return planningView(model);
}
