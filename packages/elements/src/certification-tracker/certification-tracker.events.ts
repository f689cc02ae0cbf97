import type { LearnerModule } from '@gangway/contract';
import { PartnerEvent } from '../foundation/events.js';

/**
 * What a learner does: enrol, open a module or mark it as done; start, save, leave, resume and submit an attempt; hand in what a
 * requirement asks for; send a file and hand in a recording; book and cancel a live date, wait for one and no longer; renew and share the badge; remind the team; want to be reminded of a failed module, and no more.
 */
export type TrainingAct =
  | 'enrol'
  | 'open'
  | 'complete'
  | 'start'
  | 'save'
  | 'leave'
  | 'resume'
  | 'submit'
  | 'require'
  | 'upload'
  | 'demo'
  | 'book'
  | 'cancel'
  | 'wait'
  | 'unwait'
  | 'renew'
  | 'share'
  | 'remind'
  | 'set-reminder'
  | 'drop-reminder';

/** A module is at hand; what the page puts into the slot `row-actions` is about this one. */
export class PartnerModuleOpenEvent extends PartnerEvent {
  static readonly type = 'partner-module-open';
  constructor(readonly key: string) {
    super(PartnerModuleOpenEvent.type);
  }
}

/** The reader chose an act of the page's own, one of `rowActions`. */
export class PartnerModuleActionEvent extends PartnerEvent {
  static readonly type = 'partner-module-action';
  constructor(
    /** The `id` of the act. */
    readonly action: string,
    readonly module: LearnerModule,
  ) {
    super(PartnerModuleActionEvent.type);
  }
}

/** A learner is about to do something. Cancelled, nothing is sent. */
export class PartnerTrainingRequestEvent extends PartnerEvent {
  static readonly type = 'partner-training-request';
  constructor(
    readonly act: TrainingAct,
    /** Key of the module, requirement or curriculum; identifier of the badge that is shared. */
    readonly key: string,
  ) {
    super(PartnerTrainingRequestEvent.type, { cancelable: true });
  }
}

/** A learner did something, and the server has it. */
export class PartnerTrainingEvent extends PartnerEvent {
  static readonly type = 'partner-training';
  constructor(
    readonly act: TrainingAct,
    /** Key of the module, requirement or curriculum; identifier of the badge that is shared. */
    readonly key: string,
  ) {
    super(PartnerTrainingEvent.type);
  }
}
