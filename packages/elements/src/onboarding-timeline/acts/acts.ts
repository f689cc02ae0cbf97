// What the timeline needs once somebody looks into a task or changes one; it loads then.
import { dialogStyles } from '../../primitives/dialog.styles.js';
import { menuStyles } from '../../primitives/menu.styles.js';
import { html } from 'lit';
import { lateView } from '../../primitives/lazy.view.js';
import type { TaskActMessages } from './acts.messages.js';
import { actsStyles } from './acts.styles.js';
import type { ReadyModel } from '../onboarding-timeline.view.js';
import { taskView } from './task-dialog.view.js';
import { taskOf } from './task.controller.js';

export { taskActMessages as messages } from './acts.messages.js';

export const styles = [dialogStyles, menuStyles, actsStyles];

/** The dialog of the task that is open. */
export function taskDialog(ready: ReadyModel & { readonly messages: TaskActMessages }): unknown {
  const model = { ...ready, desk: taskOf(ready.mutation.host) };
  model.desk.show(model);
  return html`${taskView(model)}${lateView(model.desk.moving, model.messages)}`;
}
