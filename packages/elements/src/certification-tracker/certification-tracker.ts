import {
  retrieveAttempt,
  retrieveProfile,
  retrieveSession,
  retrieveTraining,
  type Attempt,
  type Training,
} from '@gangway/contract';
import type { Connection } from '@gangway/client';
import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LazyController } from '../foundation/lazy.controller.js';
import { MutationController } from '../foundation/mutation.controller.js';
import { PortalController } from '../foundation/portal.controller.js';
import { RequestController, type Part, type Send } from '../foundation/request.controller.js';
import { TickerController } from '../foundation/ticker.js';
import { shared } from '../primitives/styles.js';
import type * as learning from './acts.js';
import { certificationTrackerMessages, type CertificationTrackerMessages } from './certification-tracker.messages.js';
import { certificationTrackerStyles } from './certification-tracker.styles.js';
import { certificationTrackerView } from './certification-tracker.view.js';

type Acts = typeof learning;

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
 * A learner's way to the badge: modules by kind, the quiz itself, requirements, the credential; for those who lead, the team.
 *
 * @element partner-certification-tracker
 * @slot header - Beside the title.
 * @slot footer - Below everything.
 * @slot session-lost - A way to sign in again.
 * @csspart base - The frame.
 * @csspart header - Title, path and person.
 * @csspart path - The modules.
 * @csspart quiz - The module at hand: a question, a result, or what to do.
 * @csspart credential - The badge, once earned.
 * @csspart requirements - Duties beside the modules.
 * @csspart team - Operators and modules.
 * @csspart dialog - Handing in a requirement.
 * @fires partner-ready - Data is on screen for the first time.
 * @fires partner-error - The data did not load, or a change failed.
 * @fires partner-session-lost - The session ended.
 * @fires partner-training-request - The learner is about to do something; can be cancelled.
 * @fires partner-training - The learner did something, and the server has it.
 */
export class PartnerCertificationTracker extends LitElement {
  static override styles = [shared, certificationTrackerStyles];

  /** A connection of its own; else that of the provider around it. */
  @property({ attribute: false }) client: Connection | undefined;
  /** Words to put in place of the default ones. */
  @property({ attribute: false }) messages: Partial<CertificationTrackerMessages> | undefined;
  /** Key of the curriculum that is shown. @default the reader's own */
  @property() curriculum: string | null = null;

  /** Key of the module that the reader looks at; null: the one that comes next. */
  @state() private module: string | null = null;
  /** Key of the requirement that is handed in. */
  @state() private requirement: string | null = null;
  /** Position of the question; null: the first one without an answer. */
  @state() private question: number | null = null;
  /** What is chosen, saved or not. */
  @state() private answers: Readonly<Record<string, string>> = {};

  /** A save that is under way; what is chosen meanwhile goes with the next one. */
  #saving: Promise<void> | null = null;
  readonly #portal = new PortalController(this);
  readonly #mutation = new MutationController(this, this.#portal);
  readonly #acts = new LazyController(this, () => import('./acts.js'));
  readonly #team = new LazyController(this, () => import('./team.js'));
  readonly #data = new RequestController<TrackerData>(this, this.#portal, (send, part) => this.#load(send, part), [
    'enrolment',
    'attempt',
    'session',
    'certification',
    'partner',
  ]);

  async #load(send: Send, part: Part): Promise<TrackerData> {
    const [training, session, vendor] = await Promise.all([
      send(retrieveTraining, { query: this.curriculum === null ? {} : { curriculum: this.curriculum } }),
      send(retrieveSession, {}),
      part(send(retrieveProfile, {})).then((profile) => profile?.vendor.short ?? ''),
    ]);
    const open = training.enrolment?.modules.find(({ attemptId }) => attemptId !== null)?.attemptId;
    // What shows an attempt, a credential or a team is there with it.
    const [attempt] = await Promise.all([
      open ? send(retrieveAttempt, { params: { id: open } }) : this.#result,
      open || training.enrolment?.credential ? this.#acts.load() : null,
      training.team ? this.#team.load() : null,
    ]);
    // What is chosen and not saved yet stays: after a lost session, or a failure, it goes with the next save.
    if (attempt) this.answers = { ...attempt.answers, ...(attempt.id === this.#attempt?.id ? this.answers : {}) };
    return {
      training,
      attempt,
      vendor,
      mayLearn: session.scopes.includes('training:write'),
      asOf: Date.parse(session.now),
      at: performance.now(),
    };
  }

  constructor() {
    super();
    new TickerController(this, () => {
      const { state } = this.#data;
      const { enrolment } = state.kind === 'ready' ? state.data.training : {};
      // Also until a next attempt opens, so that its button does so by itself.
      return this.#attempt?.endsAt != null || !!enrolment?.modules.some(({ retryAt }) => retryAt !== null);
    });
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('curriculum') || changed.get('curriculum') === undefined) return;
    this.module = null;
    this.#put({ attempt: null });
    void this.#data.reload();
  }

  protected override render(): unknown {
    return certificationTrackerView({
      state: this.#data.state,
      connected: this.#portal.connected,
      now: this.#now,
      format: this.#portal.format,
      messages: this.#portal.words('certificationTracker', certificationTrackerMessages, this.messages),
      module: this.module,
      requirement: this.requirement,
      question: this.question,
      answers: this.answers,
      acts: this.#acts,
      team: this.#team,
      pending: this.#mutation.pending,
      failed: this.#mutation.failed,
      retry: () => void this.#data.reload(),
      selectModule: (key) => {
        this.#mutation.clear();
        this.module = key;
      },
      selectCurriculum: (key) => (this.curriculum = key),
      showQuestion: (index) => {
        this.question = index;
        void this.#focusPanel();
        // What could not be saved goes with the next step.
        if (this.#mutation.failed?.name === 'save') void this.#save();
      },
      openRequirement: (key) => {
        this.#mutation.clear();
        this.requirement = key;
      },
      answer: (index, question, choice) => {
        this.question = index;
        this.answers = { ...this.answers, [question]: choice };
        void this.#save();
      },
      enrol: (curriculum) => void this.#goOn((acts) => acts.enrol(this.#mutation, curriculum)),
      complete: (id, module) => void this.#goOn((acts) => acts.complete(this.#mutation, id, module)),
      start: (enrolmentId, module) => void this.#start(enrolmentId, module),
      submit: () => void this.#submit(),
      dismiss: () => {
        this.#put({ attempt: null });
        void this.#focusPanel();
      },
      require: (id, requirement, statement) => void this.#require(id, requirement, statement),
    });
  }

  get #now(): number {
    const { state } = this.#data;
    return state.kind === 'ready' ? state.data.asOf + performance.now() - state.data.at : 0;
  }

  get #attempt(): Attempt | null {
    const { state } = this.#data;
    return state.kind === 'ready' ? state.data.attempt : null;
  }

  /** The attempt that was handed in and is looked at: it stays until it is put away. */
  get #result(): Attempt | null {
    const attempt = this.#attempt;
    return attempt?.state === 'open' ? null : attempt;
  }

  #put(change: Partial<TrackerData>): void {
    const { state } = this.#data;
    if (state.kind === 'ready') this.#data.put({ ...state.data, ...change });
  }

  /** @returns whether it was done */
  async #train(act: (acts: Acts) => Promise<Training | null>): Promise<boolean> {
    const training = await this.#acts.use(act);
    if (training) this.#put({ training });
    return training !== null;
  }

  async #require(id: string, requirement: string, statement: string): Promise<void> {
    if (await this.#train((acts) => acts.require(this.#mutation, id, requirement, statement))) this.requirement = null;
  }

  /** After what brings the learner on, the panel is about what comes next. */
  async #goOn(act: (acts: Acts) => Promise<Training | null>): Promise<void> {
    if (!(await this.#train(act))) return;
    this.module = null;
    await this.#focusPanel();
  }

  /** What had focus is gone or is about something else now: focus goes to what is new, and it is read. */
  async #focusPanel(): Promise<void> {
    await this.updateComplete;
    const panel = this.renderRoot.querySelector<HTMLElement>('legend') ?? this.renderRoot.querySelector('#panel');
    if (panel instanceof HTMLElement) panel.focus();
  }

  async #start(enrolmentId: string, module: string): Promise<void> {
    const attempt = await this.#acts.use((acts) => acts.start(this.#mutation, enrolmentId, module));
    if (!attempt) return;
    this.answers = attempt.answers;
    this.question = null;
    this.module = null;
    this.#put({ attempt });
    await this.#focusPanel();
  }

  /** Saves what is chosen; what is chosen meanwhile is saved after it. */
  async #save(): Promise<void> {
    const attempt = this.#attempt;
    if (this.#saving || attempt?.state !== 'open') return;
    const sent = this.answers;
    this.#saving = this.#acts
      .use((acts) => acts.save(this.#mutation, attempt, sent))
      .then((saved) => {
        this.#saving = null;
        if (!saved) return;
        this.#put({ attempt: saved });
        if (this.answers !== sent) void this.#save();
      });
    await this.#saving;
  }

  async #submit(): Promise<void> {
    // A save that ends may start another one, with what was chosen meanwhile.
    while (this.#saving) await this.#saving;
    const attempt = this.#attempt;
    if (attempt?.state !== 'open') return;
    const over = attempt.endsAt !== null && Date.parse(attempt.endsAt) <= this.#now;
    const closed = await this.#acts.use((acts) =>
      acts.submit(this.#mutation, attempt, over ? null : this.answers, this.curriculum),
    );
    if (!closed) return;
    this.#put(closed);
    await this.#focusPanel();
  }
}
