import type { Connection } from '@gangway/client';
import { exportTeam, retrieveAttempt, type ApiFile, type Attempt, type Training } from '@gangway/contract';
import { Asked } from '../../foundation/asked.js';
import type { Besides } from '../../foundation/change.js';
import { isElsewhere } from '../../foundation/elsewhere.js';
import type { Format } from '../../foundation/format.js';
import { putIn } from '../../foundation/foresee.js';
import { LazyController, type LazyPart } from '../../foundation/lazy.controller.js';
import { MutationController } from '../../foundation/mutation.controller.js';
import type { PortalController } from '../../foundation/portal.controller.js';
import type { RequestController, Send } from '../../foundation/request.controller.js';
import { saveFile } from '../../foundation/save-file.js';
import { learningMessages } from '../acts/acts.messages.js';
import type * as badgePart from '../badge/badge.js';
import { PartnerModuleOpenEvent, type TrainingAct } from '../certification-tracker.events.js';
import type { PartnerCertificationTracker, TrackerData } from '../certification-tracker.js';
import type { LearningModel } from '../certification-tracker.view.js';
import type * as datesPart from '../dates/dates.js';
import type * as handInPart from '../hand-in/hand-in.js';
import type * as quizPart from '../quiz/quiz.js';
import type * as teamPart from '../team/team.js';
import { beReminded, complete, enrol, open, remind, run } from './learn.js';
import { Quiz } from './quiz.controller.js';

/** A dialog that is open: what it knows, and how it looks. */
export interface OpenDialog {
  view(model: LearningModel): unknown;
}

/** What the reader looks at and does in the tracker. It comes with the part that shows it. */
export class Learning {
  /** Key of the module that the reader looks at; null: the one that comes next, or the badge. */
  module: string | null = null;
  dialog: OpenDialog | null = null;
  /** The file that is on its way, or did not come; null: none is. */
  file: Asked<null> | null = null;
  /** Key of the module that the page was last told of; null: of none. */
  #told: string | null = null;
  /** What the dialog asks for. */
  #asked: Asked<unknown> | null = null;
  readonly mutation: MutationController;
  readonly quiz: Quiz;
  readonly #dates: LazyController<typeof datesPart>;
  readonly #handIn: LazyController<typeof handInPart>;
  readonly badge: LazyController<typeof badgePart>;
  readonly team: LazyController<typeof teamPart>;
  readonly attempts: LazyController<typeof quizPart>;

  constructor(
    readonly host: PartnerCertificationTracker,
    private readonly portal: PortalController,
    private readonly request: RequestController<TrackerData>,
  ) {
    this.mutation = new MutationController(host, portal);
    this.#dates = new LazyController(host, () => import('../dates/dates.js'));
    this.#handIn = new LazyController(host, () => import('../hand-in/hand-in.js'));
    this.badge = new LazyController(host, () => import('../badge/badge.js'));
    this.team = new LazyController(host, () => import('../team/team.js'));
    this.attempts = new LazyController(host, () => import('../quiz/quiz.js'));
    this.quiz = new Quiz(this);
    host.addController({ hostDisconnected: () => this.#leave() });
    // The part came after the data, on another try: what is under way was not asked for yet.
    if (request.state.kind === 'ready') void request.reload();
  }

  /** Parts that load when they are opened. */
  get parts(): readonly LazyController<LazyPart>[] {
    return [this.#dates, this.#handIn, this.badge, this.team, this.attempts];
  }

  /** What is on screen; null: nothing yet. */
  get data(): TrackerData | null {
    const { state } = this.request;
    return state.kind === 'ready' ? state.data : null;
  }

  /** The server's now, epoch milliseconds. */
  get now(): number {
    const { data } = this;
    return data ? data.asOf + performance.now() - data.at : 0;
  }

  get connection(): Connection | null {
    return this.portal.connection;
  }

  get format(): Format {
    return this.portal.format;
  }

  get curriculum(): string | null {
    return this.host.curriculum;
  }

  readonly update = (): void => this.host.requestUpdate();

  put(change: Partial<TrackerData>): void {
    putIn(this.request, (data) => ({ ...data, ...change }));
  }

  /** Gets what a training shows besides: the attempt under way, or the one that is still looked at, and what draws badge and team. */
  async prepare(send: Send, { enrolment, team }: Training): Promise<Attempt | null> {
    const id = enrolment?.modules.find(({ attemptId }) => attemptId !== null)?.attemptId;
    const [attempt] = await Promise.all([
      id ? send(retrieveAttempt, { params: { id } }) : null,
      id ? this.attempts.load() : null,
      enrolment?.credential ? this.badge.load() : null,
      team ? this.team.load() : null,
    ]);
    if (attempt) this.quiz.take(attempt);
    return this.quiz.seen(attempt) ?? this.quiz.result;
  }

  /** Another path is about to be shown. */
  reset(): void {
    this.#leave();
    this.quiz.stopReview();
    this.module = this.dialog = null;
    this.put({ attempt: null });
  }

  select(module: string | null): void {
    this.mutation.clear();
    this.quiz.stopReview();
    this.module = module;
    this.update();
  }

  /** Tells the page which module is shown. */
  atHand(module: string | null): void {
    if (module === this.#told) return;
    this.#told = module;
    if (module !== null) queueMicrotask(() => this.host.dispatchEvent(new PartnerModuleOpenEvent(module)));
  }

  run<T>(act: TrainingAct, key: string, make: (send: Send) => Promise<T>, besides: Besides<T> = {}): Promise<T | null> {
    return run(this.mutation, act, key, make, besides);
  }

  get words(): typeof learningMessages {
    return this.portal.words(learningMessages, this.host.messages);
  }

  /** Asks for what a dialog shows, for as long as it is open. */
  read<T>(load: (send: Send) => Promise<T>): Asked<T> {
    const asked = new Asked(this.portal.connection, load, this.update);
    this.#asked = asked;
    return asked;
  }

  /** Sends what is safe to send again. */
  readonly send: Send = (operation, input, options) => {
    const { connection } = this.portal;
    if (!connection) throw new Error('The tracker has left the page.');
    return connection.send(operation, input, options);
  };

  async enrol(curriculum: string): Promise<void> {
    const told = ({ enrolment }: Training): string => this.words.enrolled(enrolment?.curriculum.title ?? '');
    await this.#goOn(await enrol(this.mutation, curriculum, { told }));
  }

  async complete(id: string, module: string): Promise<void> {
    const title = this.data?.training.enrolment?.modules.find(({ key }) => key === module)?.title ?? '';
    await this.#goOn(await complete(this.mutation, id, module, { told: () => this.words.moduleDone(title) }));
  }

  /** The link to the material opens by itself: this only notes it. */
  async open(id: string, module: string): Promise<void> {
    const training = await open(this.mutation, id, module);
    if (training) this.put({ training });
  }

  openDates(id: string, module: string): Promise<void> {
    return this.#open(this.#dates, ({ DatesDialog }) => new DatesDialog(this, id, module));
  }
  openRequirement(id: string, requirement: string): Promise<void> {
    return this.#open(this.#handIn, ({ RequirementDialog }) => new RequirementDialog(this, id, requirement));
  }
  openDemo(id: string, module: string): Promise<void> {
    return this.#open(this.#handIn, ({ DemoDialog }) => new DemoDialog(this, id, module));
  }
  openBadge(credential: string): Promise<void> {
    return this.#open(this.badge, ({ BadgeDialog }) => new BadgeDialog(this, credential));
  }
  openRenewal(id: string, credential: string): Promise<void> {
    return this.#open(this.badge, ({ RenewalDialog }) => new RenewalDialog(this, id, credential));
  }
  openTranscript(id: string): Promise<void> {
    return this.#open(this.badge, ({ TranscriptDialog }) => new TranscriptDialog(this, id));
  }

  async #open<P extends LazyPart>(lazy: LazyController<P>, make: (part: P) => OpenDialog): Promise<void> {
    this.mutation.clear();
    this.#leave();
    const part = lazy.module ?? (await lazy.load());
    if (part) this.dialog = make(part);
    this.update();
  }

  readonly close = (): void => {
    this.mutation.clear();
    this.#leave();
    this.dialog = null;
    this.update();
  };

  /** What a dialog has asked for is wanted by nobody any more. */
  #leave(): void {
    this.#asked?.leave();
    this.file?.leave();
    this.#asked = this.file = null;
  }

  /** Puts in what a dialog brought about, and closes it. False: it was cancelled, or failed. */
  done(training: Training | null): boolean {
    if (!training) return false;
    this.put({ training });
    this.close();
    return true;
  }

  /** Asks these learners to go on; what comes of it is said and shown. */
  async remind(curriculum: string, learners: string[], told: string): Promise<void> {
    const training = await remind(this.mutation, curriculum, learners, { told: () => told });
    if (training) this.put({ training });
    this.update();
  }

  /** Asks to be reminded of a module, or no more. */
  async beReminded(wanted: boolean, id: string, module: string, told: string): Promise<void> {
    const training = await beReminded(this.mutation, wanted, id, module, { told: () => told });
    if (training) this.put({ training });
  }

  /** The team's matrix, as the server writes it for spreadsheets. */
  exportTeam(curriculum: string | undefined): Promise<void> {
    return this.save((send) => send(exportTeam, { query: curriculum === undefined ? {} : { curriculum } }));
  }

  /** Loads a file and hands it to the reader; what fails is said where the act stands. */
  async save(load: (send: Send) => Promise<ApiFile>): Promise<void> {
    const fetch = async (send: Send) => {
      saveFile(await load(send));
      return null;
    };
    this.file = new Asked(this.portal.connection, fetch, this.update);
    await this.file.ready;
  }

  /** After what brings the learner on, the panel is about what comes next. */
  async #goOn(training: Training | null): Promise<void> {
    if (!training) return;
    this.put({ training });
    this.module = null;
    await this.focusPanel();
  }

  /** What had focus is gone or is about something else now: focus goes to what is new, and it is read. */
  async focusPanel(): Promise<void> {
    this.update();
    await this.host.updateComplete;
    const { renderRoot, shadowRoot } = this.host;
    if (isElsewhere(shadowRoot)) return;
    // A legend itself takes no focus in Firefox.
    (renderRoot.querySelector<HTMLElement>('.asked') ?? renderRoot.querySelector<HTMLElement>('#panel'))?.focus();
  }
}
