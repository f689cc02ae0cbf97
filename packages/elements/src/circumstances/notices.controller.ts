import { render, type ReactiveController } from 'lit';
import type { EventSubject } from '@gangway/contract';
import { say } from '../foundation/announcer.js';
import { commonMessages } from '../foundation/messages.js';
import type { PortalController, WidgetHost } from '../foundation/portal.controller.js';
import { circumstancesMessages, type CircumstancesMessages } from './circumstances.messages.js';
import type { Attendant, Line, Waiting } from './line.js';
import { printStyles } from '../primitives/print.styles.js';
import { noticesStyles } from './notices.styles.js';
import { noticesView, type NoticesModel } from './notices.view.js';
import { wordsOf } from './words.js';

/** Milliseconds between device and server from which on it is said, and up to which: beyond a day it is no clock that is off. */
const SKEWED = 2 * 60_000;
const ANOTHER_DAY = 24 * 3_600_000;
/** Milliseconds for which it is shown that what waited is in. */
const SHOWN = 8000;
/** Milliseconds after which a change that is on its way is shown as one. */
const SLOW = 1000;

/** Shows in a widget what is not as usual: below its head, or in the dialog that is open, and without rendering the widget. */
export class NoticesController implements ReactiveController, Attendant {
  readonly #host: WidgetHost;
  readonly #portal: PortalController;
  readonly #line: Line;
  readonly #reload: () => void;
  readonly #clocks: boolean;
  readonly #box = document.createElement('div');
  #words: Partial<CircumstancesMessages> = {};
  #locale = '';
  #stale = false;
  #busy = false;
  #said = '';
  /** Refused changes of which it is said. */
  #refused = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #detach: () => void;

  /** @param subjects of the widget's data: where there are clocks, a device that is off is told so */
  constructor(
    host: WidgetHost,
    portal: PortalController,
    line: Line,
    subjects: readonly EventSubject[],
    reload: () => void,
  ) {
    this.#host = host;
    this.#portal = portal;
    this.#line = line;
    this.#reload = reload;
    this.#clocks = subjects.includes('ticket') || subjects.includes('attempt');
    this.#box.className = 'circumstances';
    const { shadowRoot } = host;
    // A sheet belongs to the document that it was made in: a widget that another one adopted goes without. Nobody prints before
    // this part is there.
    if (host.ownerDocument === document)
      for (const { styleSheet } of [noticesStyles, printStyles])
        if (styleSheet && !shadowRoot?.adoptedStyleSheets.includes(styleSheet))
          shadowRoot?.adoptedStyleSheets.push(styleSheet);
    this.#detach = line.attend(this);
    host.addController(this);
    this.changed();
  }

  /** The data on screen is older than it could be. */
  set stale(stale: boolean) {
    if (stale === this.#stale) return;
    this.#stale = stale;
    this.changed();
  }

  leave(): void {
    clearTimeout(this.#timer);
    this.#detach();
    this.#host.removeController(this);
    this.#box.remove();
  }

  hostUpdated(): void {
    this.#place();
  }

  changed(): void {
    void this.#draw();
  }

  async #draw(): Promise<void> {
    const { locale } = this.#portal;
    if (locale !== this.#locale) {
      this.#locale = locale;
      this.#words = await wordsOf(locale);
    }
    const line = this.#line;
    const now = line.connection.serverNow();
    const own = line.waiting.filter(({ host }) => host === this.#host);
    const isSlow = ({ at }: Waiting) => performance.now() - at >= SLOW;
    // Where the reader is asked which version stays, nothing is on its way before they have decided.
    const asked = this.#host.renderRoot.querySelector('dialog.conflict') !== null;
    const isShown = (each: Waiting) =>
      each.state === 'refused' || ((each.late || isSlow(each)) && !(asked && each.state === 'sending'));
    const came = line.came.filter(({ host }) => host === this.#host);
    const messages = {
      ...this.#portal.words(commonMessages, undefined),
      ...circumstancesMessages,
      ...this.#words,
      ...this.#host.messages,
    };
    const model: NoticesModel = {
      line,
      told: came.flatMap(({ told }) => told || []),
      again: came.length > 0 && came.every(({ again }) => again),
      waiting: own.filter(isShown),
      messages,
      format: this.#portal.format,
      now,
      skew: this.#skewAt(now),
      stale: this.#stale && line.obstacle === null && !this.#bare,
      alone: this.#emptied !== null,
      // What a dialog waits for goes on by itself, too.
      form: this.#form !== null && this.#form.querySelector('.awaited') === null,
      busy: this.#busy,
      tryNow: () => void this.#tryNow(),
      reload: this.#reload,
      withdraw: (identity) => line.withdraw(identity),
      resend: (identity) => line.resend(identity),
    };
    render(noticesView(model), this.#box);
    this.#place();
    this.#announce();
    clearTimeout(this.#timer);
    if (line.limitedUntil !== null || !own.every(isShown)) this.#timer = setTimeout(() => this.changed(), SLOW);
    else if (line.came.length > 0 && line.offlineSince === null)
      this.#timer = setTimeout(() => {
        line.came = [];
        this.changed();
      }, SHOWN);
  }

  async #tryNow(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.changed();
    await this.#line.tryNow();
    this.#busy = false;
    this.changed();
  }

  /** What a widget leaves free that has nothing to show: nobody is signed in, or the server asks to stay away. */
  get #emptied(): Element | null {
    return this.#host.renderRoot.querySelector('.left-free');
  }

  get #form(): Element | null {
    return this.#host.renderRoot.querySelector('dialog[open] .dialog-body');
  }

  /** There is no data that could be old: it is on its way, or the widget says by itself that none came. */
  get #bare(): boolean {
    return this.#host.renderRoot.querySelector('.frame.skeleton, .frame > :is(.message, .left-free)') !== null;
  }

  #skewAt(now: number): number | null {
    const skew = Date.now() - now;
    const size = Math.abs(skew);
    return this.#clocks && size >= SKEWED && size < ANOTHER_DAY ? skew : null;
  }

  /** Where it is read: beside what somebody types, else below the head. A frame that was drawn anew has lost it. */
  #place(): void {
    const { renderRoot } = this.#host;
    const box = this.#box;
    if (!box.hasChildNodes() || box.childElementCount === 0) return box.remove();
    const form = this.#form ?? this.#emptied;
    if (form) {
      if (box.parentElement !== form) form.prepend(box);
      return;
    }
    const head = renderRoot.querySelector('.frame > .head');
    if (head && head.nextElementSibling !== box) head.after(box);
  }

  /** Once for each thing that is new; a countdown is no news. */
  #announce(): void {
    const line = this.#line;
    this.#tellOfRefused();
    // What came of the last one that waited is said with all of them.
    const came = line.waiting.length === 0 ? line.came.length : 0;
    const state = [
      line.offlineSince,
      line.limitedUntil !== null,
      line.signedOut,
      line.suspended,
      this.#stale,
      came,
    ].join();
    if (state === this.#said) return;
    this.#said = state;
    const words = this.#box.querySelector('.circumstance .grow, .message')?.textContent?.replace(/\s+/g, ' ').trim();
    if (words) say(this.#host, words);
  }

  /** What was shown and is taken back, or was sent by itself and is not accepted: what it is, and why. */
  #tellOfRefused(): void {
    const refused = this.#line.waiting.filter(({ host, state }) => host === this.#host && state === 'refused');
    const before = this.#refused;
    this.#refused = new Set(refused.map(({ identity }) => identity));
    for (const { identity } of refused) {
      if (before.has(identity)) continue;
      const entry = this.#box.querySelector(`[data-identity="${CSS.escape(identity)}"]`);
      const words = [...(entry?.querySelectorAll('.medium, .error, .tag') ?? [])].map((each) =>
        each.textContent.trim(),
      );
      say(this.#host, words.join('. '));
    }
  }
}
