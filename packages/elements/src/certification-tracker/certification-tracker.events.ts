import { PartnerEvent } from '../foundation/events.js';

/** What a learner does: enrol, mark a module as done, start, save and hand in an attempt, hand in a requirement. */
export type TrainingAct = 'enrol' | 'complete' | 'start' | 'save' | 'submit' | 'require';

/** A learner is about to do something. Cancelled, nothing is sent. */
export class PartnerTrainingRequestEvent extends PartnerEvent {
  static readonly type = 'partner-training-request';
  constructor(
    readonly act: TrainingAct,
    /** Key of the module, requirement or curriculum. */
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
    /** Key of the module, requirement or curriculum. */
    readonly key: string,
  ) {
    super(PartnerTrainingEvent.type);
  }
}
