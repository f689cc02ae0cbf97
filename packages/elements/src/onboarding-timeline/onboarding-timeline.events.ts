import type { Plan, SideAction, Task, TaskAction } from '@gangway/contract';
import { PartnerEvent } from '../foundation/events.js';

/** What can be done to a task: a step of its machine, or something besides. */
export type TaskChange = TaskAction | SideAction;

/** The reader opened a task; what the page puts into the slot `row-actions` is about this one. */
export class PartnerTaskOpenEvent extends PartnerEvent {
  static readonly type = 'partner-task-open';
  constructor(readonly id: string) {
    super(PartnerTaskOpenEvent.type);
  }
}

/** The reader chose an act of the page's own, one of `rowActions`. */
export class PartnerTaskActionEvent extends PartnerEvent {
  static readonly type = 'partner-task-action';
  constructor(
    /** The `id` of the act. */
    readonly action: string,
    readonly task: Task,
  ) {
    super(PartnerTaskActionEvent.type);
  }
}

/** Somebody is about to change a task. Cancelled, nothing is sent. */
export class PartnerTaskActRequestEvent extends PartnerEvent {
  static readonly type = 'partner-task-act-request';
  constructor(
    readonly task: Task,
    readonly action: TaskChange,
  ) {
    super(PartnerTaskActRequestEvent.type, { cancelable: true });
  }
}

/** A task was changed; the plan is as the server has it now. */
export class PartnerTaskActEvent extends PartnerEvent {
  static readonly type = 'partner-task-act';
  constructor(
    readonly task: Task,
    readonly action: TaskChange,
    readonly plan: Plan,
  ) {
    super(PartnerTaskActEvent.type);
  }
}

/** Somebody is about to propose another first day, or to take that back. Cancelled, nothing is sent. */
export class PartnerPlanProposeRequestEvent extends PartnerEvent {
  static readonly type = 'partner-plan-propose-request';
  constructor(
    /** Null: what was proposed is taken back. */
    readonly startOn: string | null,
  ) {
    super(PartnerPlanProposeRequestEvent.type, { cancelable: true });
  }
}

/** Another first day is proposed, or no more. */
export class PartnerPlanProposeEvent extends PartnerEvent {
  static readonly type = 'partner-plan-propose';
  constructor(readonly plan: Plan) {
    super(PartnerPlanProposeEvent.type);
  }
}

/**
 * The reader wants a link to what they try. A page whose addresses have another form puts its own into `url`; cancelled, nothing is
 * copied.
 */
export class PartnerPlanShareEvent extends PartnerEvent {
  static readonly type = 'partner-plan-share';
  constructor(
    /** What `whatIf` has to be to show the same. */
    readonly whatIf: string,
    /** What is copied: the address of the page, with the day as its parameter `what-if`. */
    public url: string,
  ) {
    super(PartnerPlanShareEvent.type, { cancelable: true });
  }
}

/** Somebody is about to give their calendar an address, or to take it away. Cancelled, nothing is sent. */
export class PartnerCalendarRequestEvent extends PartnerEvent {
  static readonly type = 'partner-calendar-request';
  constructor(readonly action: 'rotate' | 'revoke') {
    super(PartnerCalendarRequestEvent.type, { cancelable: true });
  }
}

/** The calendar has a new address, or none any more. The address itself is not told: it is a secret of the reader. */
export class PartnerCalendarEvent extends PartnerEvent {
  static readonly type = 'partner-calendar';
  constructor(
    readonly action: 'rotate' | 'revoke',
    readonly active: boolean,
  ) {
    super(PartnerCalendarEvent.type);
  }
}
