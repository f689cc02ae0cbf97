import type {
  BrandChange,
  BrandDomain,
  BrandDraft,
  Branding,
  LogoVariant,
  OperationInput,
  publishBrandDraft,
} from '@gangway/contract';
import { PartnerEvent } from '../foundation/events.js';

/** What whoever publishes says about it. */
export type PublishBody = OperationInput<typeof publishBrandDraft>['body'];

/** The draft is about to be saved. Cancelled, nothing is sent; what was changed stays in the studio. */
export class PartnerBrandChangeRequestEvent extends PartnerEvent {
  static readonly type = 'partner-brand-change-request';
  constructor(readonly change: BrandChange) {
    super(PartnerBrandChangeRequestEvent.type, { cancelable: true });
  }
}

/** The draft was saved. */
export class PartnerBrandChangeEvent extends PartnerEvent {
  static readonly type = 'partner-brand-change';
  constructor(readonly draft: BrandDraft) {
    super(PartnerBrandChangeEvent.type);
  }
}

/** A logo is about to be sent, or to be taken out. Cancelled, nothing is sent. */
export class PartnerBrandLogoRequestEvent extends PartnerEvent {
  static readonly type = 'partner-brand-logo-request';
  constructor(
    /** For light pages, or for dark ones. */
    readonly variant: LogoVariant,
    /** Null: it is taken out. */
    readonly file: File | null,
  ) {
    super(PartnerBrandLogoRequestEvent.type, { cancelable: true });
  }
}

/** The draft has another logo, or one less. */
export class PartnerBrandLogoEvent extends PartnerEvent {
  static readonly type = 'partner-brand-logo';
  constructor(
    readonly variant: LogoVariant,
    readonly draft: BrandDraft,
  ) {
    super(PartnerBrandLogoEvent.type);
  }
}

/** A font is about to be sent, or to be taken out. Cancelled, nothing is sent. */
export class PartnerBrandFontRequestEvent extends PartnerEvent {
  static readonly type = 'partner-brand-font-request';
  constructor(
    /** The file; or the identifier of the font that is taken out. */
    readonly font: File | string,
  ) {
    super(PartnerBrandFontRequestEvent.type, { cancelable: true });
  }
}

/** The draft has another font, or one less. */
export class PartnerBrandFontEvent extends PartnerEvent {
  static readonly type = 'partner-brand-font';
  constructor(readonly draft: BrandDraft) {
    super(PartnerBrandFontEvent.type);
  }
}

/** The draft is about to become what is published. Cancelled, nothing is sent. */
export class PartnerBrandDiscardRequestEvent extends PartnerEvent {
  static readonly type = 'partner-brand-discard-request';
  constructor() {
    super(PartnerBrandDiscardRequestEvent.type, { cancelable: true });
  }
}

/** The draft is what is published. */
export class PartnerBrandDiscardEvent extends PartnerEvent {
  static readonly type = 'partner-brand-discard';
  constructor(readonly draft: BrandDraft) {
    super(PartnerBrandDiscardEvent.type);
  }
}

/** The draft is about to be published. Cancelled, nothing is sent. */
export class PartnerBrandPublishRequestEvent extends PartnerEvent {
  static readonly type = 'partner-brand-publish-request';
  constructor(readonly body: PublishBody) {
    super(PartnerBrandPublishRequestEvent.type, { cancelable: true });
  }
}

/** The draft was published: every open page wears it. */
export class PartnerBrandPublishEvent extends PartnerEvent {
  static readonly type = 'partner-brand-publish';
  constructor(readonly branding: Branding) {
    super(PartnerBrandPublishEvent.type);
  }
}

/** An earlier version is about to be published again. Cancelled, nothing is sent. */
export class PartnerBrandRestoreRequestEvent extends PartnerEvent {
  static readonly type = 'partner-brand-restore-request';
  constructor(
    /** Number of the earlier version. */
    readonly version: number,
    readonly body: PublishBody,
  ) {
    super(PartnerBrandRestoreRequestEvent.type, { cancelable: true });
  }
}

/** An earlier version is what pages show, under a new number. */
export class PartnerBrandRestoreEvent extends PartnerEvent {
  static readonly type = 'partner-brand-restore';
  constructor(
    /** Number of the earlier version. */
    readonly version: number,
    readonly branding: Branding,
  ) {
    super(PartnerBrandRestoreEvent.type);
  }
}

/** The name of the portal is about to be set, looked at or given up. Cancelled, nothing is sent. */
export class PartnerBrandDomainRequestEvent extends PartnerEvent {
  static readonly type = 'partner-brand-domain-request';
  constructor(
    readonly act: 'set' | 'check' | 'remove',
    /** The name; null: there is none yet. */
    readonly host: string | null,
  ) {
    super(PartnerBrandDomainRequestEvent.type, { cancelable: true });
  }
}

/** The name of the portal was set, is being looked at or was given up. */
export class PartnerBrandDomainEvent extends PartnerEvent {
  static readonly type = 'partner-brand-domain';
  constructor(
    readonly act: 'set' | 'check' | 'remove',
    readonly domain: BrandDomain,
  ) {
    super(PartnerBrandDomainEvent.type);
  }
}

/** The draft was handed to the browser as a file in DTCG's format. */
export class PartnerBrandDownloadEvent extends PartnerEvent {
  static readonly type = 'partner-brand-download';
  constructor() {
    super(PartnerBrandDownloadEvent.type);
  }
}
