import { retrieveAttempt, type Attempt } from '@gangway/contract';
import { Asked } from '../../foundation/asked.js';
import { say } from '../../foundation/announcer.js';
import { TickerController } from '../../foundation/ticker.js';
import { leave, resume, save, start, submit, type Given } from './learn.js';
import type { Learning } from './learning.controller.js';

/** Seconds before its end at which those who hear the page are told of it: then, and never each second. */
const TOLD = [300, 60, 0];

/** An attempt as the learner goes through it. */
export class Quiz {
  /** Position of the question; null: the first one without an answer. */
  question: number | null = null;
  /** What is chosen and marked, saved or not. */
  given: Given = { answers: {}, flagged: [] };
  /** An attempt of before that is looked at again, and its module; null: none. */
  reviewed: { readonly module: string; readonly attempt: Asked<Attempt> } | null = null;
  /** A save that is under way; what is chosen meanwhile goes with the next one. */
  #saving: Promise<void> | null = null;

  constructor(private readonly learning: Learning) {
    new TickerController(learning.host, () => {
      const { enrolment } = learning.data?.training ?? {};
      // Also until a next attempt opens, so that its button does so by itself.
      return this.attempt?.endsAt != null || !!enrolment?.modules.some(({ retryAt }) => retryAt !== null);
    });
    learning.host.addController({ hostUpdated: () => this.#tellTime() });
  }

  /** Of `TOLD`, how many are behind; null: no time runs. */
  #told: number | null = null;

  /** How it stands when an attempt is opened can be read; what comes after it is said. */
  #tellTime(): void {
    const { attempt, learning } = this;
    const { endsAt = null } = attempt?.state === 'open' ? attempt : {};
    const left = endsAt === null ? null : (Date.parse(endsAt) - learning.now) / 1000;
    const before = this.#told;
    this.#told = left === null ? null : TOLD.filter((at) => left <= at).length;
    if (this.#told === null || before === null || this.#told <= before) return;
    const { host, words, format } = learning;
    const at = TOLD[this.#told - 1] ?? 0;
    say(host, at > 0 ? words.timeLeft(format.duration(at)) : words.timeOver);
  }

  /** Id of the attempt whose result was seen: it does not come back with an answer that was on its way. */
  #putAway: string | null = null;

  /** What there is to look at of an attempt that the server says; null: nothing, or no more. */
  seen(attempt: Attempt | null): Attempt | null {
    return attempt?.id === this.#putAway ? null : attempt;
  }

  get attempt(): Attempt | null {
    return this.learning.data?.attempt ?? null;
  }

  /** The attempt that was handed in and is looked at: it stays until it is put away. */
  get result(): Attempt | null {
    const { attempt } = this;
    return attempt?.state === 'open' ? null : attempt;
  }

  /** The time is up, as far as the page knows. */
  get over(): boolean {
    const endsAt = this.attempt?.endsAt;
    return endsAt != null && Date.parse(endsAt) <= this.learning.now;
  }

  /** Takes up what the server has. What is chosen and not saved yet stays, and goes with the next save. */
  take(attempt: Attempt): void {
    const same = attempt.id === this.attempt?.id;
    this.given = {
      answers: { ...attempt.answers, ...(same ? this.given.answers : {}) },
      flagged: same ? this.given.flagged : attempt.flagged,
    };
  }

  show(index: number): void {
    this.question = index;
    void this.learning.focusPanel();
    // What could not be saved goes with the next step.
    if (this.learning.mutation.failed?.name === 'save') void this.#save();
  }

  /** The question stays on screen once it is answered. */
  answer(index: number, question: string, choice: string): void {
    if (this.over) return;
    this.question = index;
    this.given = { ...this.given, answers: { ...this.given.answers, [question]: choice } };
    void this.#save();
  }

  /** Marks a question to be seen again, or takes the mark away. */
  flag(index: number, question: string): void {
    if (this.over) return;
    this.question = index;
    const { flagged } = this.given;
    this.given = {
      ...this.given,
      flagged: flagged.includes(question) ? flagged.filter((each) => each !== question) : [...flagged, question],
    };
    void this.#save();
  }

  async start(enrolmentId: string, module: string): Promise<void> {
    const attempt = await start(this.learning.mutation, enrolmentId, module);
    if (!attempt) return;
    await this.learning.attempts.load();
    this.take(attempt);
    this.question = null;
    this.stopReview();
    this.learning.module = null;
    this.learning.put({ attempt });
    await this.learning.focusPanel();
  }

  /** Saves what is chosen; what is chosen meanwhile is saved after it. */
  async #save(): Promise<void> {
    const { attempt } = this;
    this.learning.update();
    if (this.#saving || attempt?.state !== 'open') return;
    const sent = this.given;
    this.#saving = save(this.learning.mutation, attempt, sent).then((saved) => {
      this.#saving = null;
      if (!saved) return;
      this.learning.put({ attempt: saved });
      if (this.given !== sent) void this.#save();
    });
    await this.#saving;
  }

  /** A save that ends may start another one, with what was chosen meanwhile. */
  async #saved(): Promise<Attempt | null> {
    while (this.#saving) await this.#saving;
    return this.attempt?.state === 'open' ? this.attempt : null;
  }

  /** Lets the time stand still until the learner is back. */
  async leave(): Promise<void> {
    const attempt = await this.#saved();
    await this.#change(attempt && (await leave(this.learning.mutation, attempt)));
  }

  /** @param question where to go on; null: the first one without an answer */
  async resume(question: number | null): Promise<void> {
    const { attempt } = this;
    this.question = question;
    await this.#change(attempt && (await resume(this.learning.mutation, attempt)));
  }

  async #change(attempt: Attempt | null): Promise<void> {
    if (!attempt) return;
    this.learning.put({ attempt });
    await this.learning.focusPanel();
  }

  async submit(): Promise<void> {
    const { mutation, curriculum } = this.learning;
    const attempt = await this.#saved();
    const closed = attempt && (await submit(mutation, attempt, this.over ? null : this.given, curriculum));
    if (!closed) return;
    this.learning.put({ ...closed, attempt: this.seen(closed.attempt) });
    // What comes next is the badge.
    if (closed.training.enrolment?.credential) void this.learning.badge.load();
    await this.learning.focusPanel();
  }

  /** Shows once more how an attempt went. */
  async review(module: string, id: string): Promise<void> {
    this.stopReview();
    const attempt = new Asked(
      this.learning.connection,
      (send) => send(retrieveAttempt, { params: { id } }),
      this.learning.update,
    );
    this.reviewed = { module, attempt };
    this.learning.module = module;
    await Promise.all([attempt.ready, this.learning.attempts.load()]);
    await this.learning.focusPanel();
  }

  stopReview(): void {
    this.reviewed?.attempt.leave();
    this.reviewed = null;
  }

  /** Puts the result of an attempt away. */
  async dismiss(): Promise<void> {
    if (this.reviewed) this.stopReview();
    else {
      this.#putAway = this.attempt?.id ?? null;
      this.learning.put({ attempt: null });
    }
    await this.learning.focusPanel();
  }
}
