// What the badge, its renewal and the transcript need; it loads when one of them is opened.
import {
  downloadBadge,
  downloadBadgeImage,
  exportTranscript,
  renewEnrolment,
  retrieveBadge,
  retrieveTranscript,
  shareBadge,
  type Badge,
  type Transcript,
} from '@gangway/contract';
import type { Asked } from '../../foundation/asked.js';
import { dialogStyles } from '../../primitives/dialog.styles.js';
import { badgeMessages } from './badge.messages.js';
import { badgeStyles } from './badge.styles.js';
import { badgeView } from './badge.view.js';
import type { LearningModel } from '../certification-tracker.view.js';
import type { Learning, OpenDialog } from '../learning/learning.controller.js';
import { printTranscript } from './print-transcript.js';
import { renewalView } from './renewal.view.js';
import { transcriptView } from './transcript.view.js';

export { badgeMessages as messages };
export { credentialView } from './credential.view.js';
export const styles = [dialogStyles, badgeStyles];

/** A model with the words of this part. */
export type BadgeModel = ReturnType<typeof wordsOf>;
const wordsOf = (model: LearningModel) => ({ ...model, messages: { ...badgeMessages, ...model.messages } });

/** The badge as others see it: its link, on or off, and its files. */
export class BadgeDialog implements OpenDialog {
  readonly badge: Asked<Badge>;
  /** The link was just copied. */
  copied = false;
  /** What was asked for and is not the server's yet; null: nothing. */
  wanted: boolean | null = null;

  constructor(
    readonly learning: Learning,
    readonly id: string,
  ) {
    this.badge = learning.read((send) => send(retrieveBadge, { params: { id } }));
  }

  view(model: LearningModel): unknown {
    return badgeView(wordsOf(model), this);
  }

  /** Shows at once what is asked for, and what is true when it was refused. */
  async share(shared: boolean): Promise<void> {
    const { id, learning } = this;
    const show = () => {
      this.wanted = shared;
      learning.update();
      return (badge?: Badge): void => {
        this.wanted = null;
        if (badge) this.badge.put(badge);
        learning.update();
      };
    };
    await learning.run('share', id, (send) => send(shareBadge, { params: { id }, body: { shared } }), {
      atOnce: { show, stays: true },
    });
    // The host may have cancelled it: the switch goes back.
    learning.update();
  }

  async copy(field: HTMLInputElement): Promise<void> {
    field.select();
    // Without the permission it is selected, and one key away.
    this.copied = await navigator.clipboard.writeText(field.value).then(
      () => true,
      () => false,
    );
    this.learning.update();
  }

  saveFile(): Promise<void> {
    return this.learning.save((send) => send(downloadBadge, { params: { id: this.id } }));
  }

  savePicture(): Promise<void> {
    return this.learning.save((send) => send(downloadBadgeImage, { params: { id: this.id } }));
  }
}

/** What a renewal takes, and its beginning. */
export class RenewalDialog implements OpenDialog {
  readonly badge: Asked<Badge>;

  constructor(
    readonly learning: Learning,
    private readonly id: string,
    credential: string,
  ) {
    this.badge = learning.read((send) => send(retrieveBadge, { params: { id: credential } }));
  }

  view(model: LearningModel): unknown {
    return renewalView(wordsOf(model), this);
  }

  async renew(): Promise<void> {
    const { id, learning } = this;
    const training = await learning.run('renew', id, (send) => send(renewEnrolment, { params: { id } }));
    if (!learning.done(training)) return;
    // What is asked for again stands where the badge was.
    const next = training?.enrolment?.modules.find(({ required, state }) => required && state !== 'done');
    learning.select(next?.key ?? null);
    await learning.focusPanel();
  }
}

/** The record of a path, to be printed or kept. */
export class TranscriptDialog implements OpenDialog {
  readonly transcript: Asked<Transcript>;

  constructor(
    readonly learning: Learning,
    private readonly id: string,
  ) {
    this.transcript = learning.read((send) => send(retrieveTranscript, { params: { id } }));
  }

  view(model: LearningModel): unknown {
    return transcriptView(wordsOf(model), this);
  }

  print(model: BadgeModel, transcript: Transcript): void {
    printTranscript(model, transcript);
  }

  saveCsv(): Promise<void> {
    return this.learning.save((send) => send(exportTranscript, { params: { id: this.id } }));
  }
}
