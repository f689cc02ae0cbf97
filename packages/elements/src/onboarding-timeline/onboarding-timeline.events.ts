import type { Plan, Task, TaskAction } from '@gangway/contract';
import { PartnerEvent } from '../foundation/events.js';

/** Somebody is about to move a task. Cancelled, nothing is sent. */
export class PartnerTaskActRequestEvent extends PartnerEvent {
  static readonly type = 'partner-task-act-request';
  constructor(
    readonly task: Task,
    readonly action: TaskAction,
  ) {
    super(PartnerTaskActRequestEvent.type, { cancelable: true });
  }
}

/** A task moved; the plan is as the server has it now. */
export class PartnerTaskActEvent extends PartnerEvent {
  static readonly type = 'partner-task-act';
  constructor(
    readonly task: Task,
    readonly action: TaskAction,
    readonly plan: Plan,
  ) {
    super(PartnerTaskActEvent.type);
  }
}
