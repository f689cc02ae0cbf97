import { retrieveProfile, retrieveSession, retrieveTraining, type Attempt, type Training } from '@gangway/contract';
import type { Connection } from '@gangway/client';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { LazyController } from '../foundation/lazy.controller.js';
import { PortalController } from '../foundation/portal.controller.js';
import { RequestController, type Part, type Send } from '../foundation/request.controller.js';
import { boxIn } from '../primitives/box.js';
import type { RowAction } from '../primitives/row-actions.view.js';
import { shared } from '../primitives/styles.js';
import { touchStyles } from '../primitives/touch.styles.js';
import { certificationTrackerMessages, type CertificationTrackerMessages } from './certification-tracker.messages.js';
import { certificationTrackerStyles } from './certification-tracker.styles.js';
import { certificationTrackerView } from './certification-tracker.view.js';
import type { Learning } from './learning/learning.controller.js';

/** What the tracker shows at once. */
export interface TrackerData {
  readonly training: Training;
  /** The attempt under way, or the one that was just handed in. */
  readonly attempt: Attempt | null;
  /** Empty: the reader may not see whose program it is. */
  readonly vendor: string;
  /** The reader's role lets them learn here, not only look. */
  readonly mayLearn: boolean;
  /** The server's now at `at`, which is by the page's monotone clock; epoch milliseconds. */
  readonly asOf: number;
  readonly at: number;
}

/**
 * A learner's way to the badge: modules by kind, the quiz itself, live dates, recordings, duties, the badge with its renewal and
 * its public page; for those who lead, the team.
 *
 * @element partner-certification-tracker
 * @attr {boolean} hide-path - Leaves out the list of modules.
 * @attr {boolean} hide-requirements - Leaves out the duties beside the modules.
 * @attr {boolean} hide-team - Leaves out the team's matrix.
 * @slot header - Beside the title.
 * @slot empty - In place of what is said to somebody who is on no path.
 * @slot row-actions - Among the acts of the module at hand.
 * @slot footer - Below everything.
 * @slot session-lost - A way to sign in again.
 * @csspart base - The frame.
 * @csspart header - Title, path and person.
 * @csspart path - The modules.
 * @csspart quiz - The module at hand: a question, a result, or what to do.
 * @csspart credential - The badge, once earned.
 * @csspart requirements - Duties beside the modules.
 * @csspart team - Operators and modules.
 * @csspart dialog - A date to book, something to hand in, the badge to share, its renewal, the transcript.
 * @csspart module - A module in the path.
 * @csspart module-name - Its name, which opens it.
 * @csspart progress - How much of the path is done.
 * @csspart question - A question of the quiz.
 * @csspart answer - A choice of it.
 * @csspart result - What an attempt came to.
 * @csspart badge - The seal of the badge.
 * @csspart table - Operators and modules, or the transcript.
 * @csspart title - The name of the widget.
 * @csspart message - What stands in place of data that is not there.
 * @csspart notice - What is not as usual.
 * @csspart error - Why the last try failed.
 * @csspart dialog-header - Title of a dialog, and the button that shuts it.
 * @csspart dialog-body - What a dialog is about.
 * @csspart dialog-footer - The acts of a dialog.
 * @csspart button - Every button that looks like one.
 * @csspart button-primary - The one that a panel or dialog is about.
 * @csspart button-bare - Those without an edge.
 * @csspart link - What leads to more, in a text.
 * @csspart input - Fields of text and lists to choose from.
 * @csspart check - Boxes and switches to tick.
 * @csspart menu - A menu that is open.
 * @csspart menu-item - What can be chosen there.
 * @fires partner-ready - Data is on screen for the first time.
 * @fires partner-error - The data did not load, or a change failed.
 * @fires partner-session-lost - The session ended.
 * @fires partner-module-open - A module is at hand: what comes next, or what the reader chose.
 * @fires partner-module-action - The reader chose an act of `rowActions`.
 * @fires partner-training-request - The learner is about to do something; can be cancelled.
 * @fires partner-training - The learner did something, and the server has it.
 */
export class PartnerCertificationTracker extends LitElement {
  static override styles = [shared, touchStyles, certificationTrackerStyles];

  /** A connection of its own; else that of the provider around it. */
  @property({ attribute: false }) client: Connection | undefined;
  /** Words to put in place of the default ones. */
  @property({ attribute: false }) messages: Partial<CertificationTrackerMessages> | undefined;
  /** Key of the curriculum that is shown. @default the reader's own */
  @property() curriculum: string | null = null;
  /** Acts of the page's own on the module at hand. */
  @property({ attribute: false }) rowActions: readonly RowAction[] = [];
  /** Shows everything and offers no change. @default false */
  @property({ type: Boolean }) readonly = false;

  readonly #portal = new PortalController(this, 'certificationTracker');
  readonly #acts = new LazyController(this, () => import('./acts/acts.js'));
  readonly #data = new RequestController<TrackerData>(this, this.#portal, (send, part) => this.#load(send, part), [
    'enrolment',
    'attempt',
    'session',
    'certification',
    'reminder',
    'partner',
  ]);
  /** What the reader does here; it comes with its part. */
  #learning: Learning | null = null;

  async #load(send: Send, part: Part): Promise<TrackerData> {
    const [training, session, vendor] = await Promise.all([
      send(retrieveTraining, { query: this.curriculum === null ? {} : { curriculum: this.curriculum } }),
      send(retrieveSession, {}),
      part(send(retrieveProfile, {})).then((profile) => profile?.vendor.short ?? ''),
      // What shows a module, a badge or a team is there with it.
      this.#acts.load(),
    ]);
    return {
      training,
      attempt: (await this.#learn()?.prepare(send, training)) ?? null,
      vendor,
      mayLearn: session.scopes.includes('training:write'),
      asOf: Date.parse(session.now),
      at: performance.now(),
    };
  }

  #learn(): Learning | null {
    const { module } = this.#acts;
    return module && (this.#learning ??= new module.Learning(this, this.#portal, this.#data));
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('curriculum') || changed.get('curriculum') === undefined) return;
    this.#learning?.reset();
    void this.#data.reload();
  }

  protected override createRenderRoot(): HTMLElement {
    return boxIn(super.createRenderRoot());
  }

  protected override render(): unknown {
    return certificationTrackerView({
      state: this.#data.state,
      connected: this.#portal.connected,
      format: this.#portal.format,
      messages: this.#portal.words(certificationTrackerMessages, this.messages),
      readonly: this.readonly,
      acts: this.#acts,
      learning: this.#learn(),
      retry: () => void this.#data.reload(),
      selectCurriculum: (key) => (this.curriculum = key),
    });
  }
}
