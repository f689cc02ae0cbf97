import type { GangwayError } from '@gangway/client';

/** An event of a widget: it bubbles and leaves shadow roots. */
export class PartnerEvent extends Event {
  constructor(type: string, options: { readonly cancelable?: boolean } = {}) {
    super(type, { bubbles: true, composed: true, ...options });
  }
}

/** A widget shows its data for the first time. */
export class PartnerReadyEvent extends PartnerEvent {
  static readonly type = 'partner-ready';
  constructor(
    /** Milliseconds from asking to showing. */
    readonly loadTime: number,
    /** Sum of layout shifts of the page in that time; null where the browser does not measure it. */
    readonly layoutShift: number | null,
  ) {
    super(PartnerReadyEvent.type);
  }
}

/** A request of a widget failed. */
export class PartnerErrorEvent extends PartnerEvent {
  static readonly type = 'partner-error';
  constructor(readonly error: GangwayError) {
    super(PartnerErrorEvent.type);
  }
}

/** The session ended and could not be renewed. */
export class PartnerSessionLostEvent extends PartnerEvent {
  static readonly type = 'partner-session-lost';
  constructor() {
    super(PartnerSessionLostEvent.type);
  }
}
