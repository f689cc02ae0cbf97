import {
  exportActivity,
  listActivity,
  retrieveCalendar,
  revokeCalendar,
  rotateCalendar,
  simulateStart,
  type Activity,
  type WhatIf,
} from '@gangway/contract';
import type { ReactiveController } from 'lit';
import { Asked } from '../../foundation/asked.js';
import { change } from '../../foundation/change.js';
import { putIn } from '../../foundation/foresee.js';
import { perHost } from '../../foundation/per-host.js';
import type { WidgetHost } from '../../foundation/portal.controller.js';
import type { Send } from '../../foundation/request.controller.js';
import {
  PartnerCalendarEvent,
  PartnerCalendarRequestEvent,
  PartnerPlanShareEvent,
} from '../onboarding-timeline.events.js';
import type { PlanningModel } from './planning.view.js';
import { propose } from './propose.js';
import { saveFile } from '../../foundation/save-file.js';

/** The reader's calendar, and its address for as long as the dialog is open: it is told once. */
interface Calendar {
  readonly active: boolean;
  readonly createdAt: string | null;
  readonly lastReadAt: string | null;
  readonly url: string | null;
  readonly copied: boolean;
}

/** The log, as far as it has been asked for. */
interface Log {
  readonly entries: readonly Activity[];
  /** Null: that is all. */
  readonly next: string | null;
  readonly total: number | null;
}

const PAGE = 40;

/** What is looked at in the dialogs of the plan; gone when they are shut. */
export class PlanningController implements ReactiveController {
  /** Null: no day is tried. */
  whatIf: Asked<WhatIf> | null = null;
  startOn = '';
  /** A link to what is tried; null: nobody wanted one. */
  link: { readonly url: string; readonly copied: boolean } | null = null;
  log: Asked<Log> | null = null;
  calendar: Asked<Calendar> | null = null;
  /** The log as a file, on its way or not come; null: nobody wants it. */
  file: Asked<null> | null = null;
  readonly #host: WidgetHost;
  #shown = '';

  constructor(host: WidgetHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  /** Asks for what a dialog is about when it is opened. */
  show(model: PlanningModel): void {
    const { open } = model;
    const subject = open && 'plan' in open ? open.plan : '';
    if (this.#shown === subject) return;
    this.#shown = subject;
    queueMicrotask(() => {
      const startOn = open && 'plan' in open ? open.startOn : undefined;
      if (subject === 'what-if' && startOn !== undefined) this.trial(model, startOn);
      if (subject === 'activity') this.log = this.#ask(model, (send) => logFrom(send, null));
      if (subject === 'calendar')
        this.calendar = this.#ask(model, async (send) => shown(await send(retrieveCalendar, {}), null));
    });
  }

  close({ look }: PlanningModel): void {
    this.#forget();
    look({ open: null });
  }

  trial(model: PlanningModel, startOn: string): void {
    this.whatIf?.leave();
    this.startOn = startOn;
    this.link = null;
    this.whatIf = startOn === '' ? null : this.#ask(model, (send) => send(simulateStart, { query: { startOn } }));
    this.#host.requestUpdate();
  }

  /** Proposes the day that is tried to the other side. */
  propose(model: PlanningModel, told: string): Promise<void> {
    return this.#change(model, this.startOn, told);
  }

  withdraw(model: PlanningModel, told: string): Promise<void> {
    return this.#change(model, null, told);
  }

  async #change(model: PlanningModel, startOn: string | null, told: string): Promise<void> {
    const plan = await propose(model.mutation, startOn, told);
    if (!plan) return;
    putIn(model.data, (said) => ({ ...said, plan }));
    this.#forget();
    model.look({ open: null, changes: [told] });
  }

  /** Copies a link to the day that is tried; what the link is, the page may say. */
  async share(): Promise<void> {
    const url = new URL(location.href);
    url.searchParams.set('what-if', this.startOn);
    const event = new PartnerPlanShareEvent(this.startOn, url.href);
    if (!this.#host.dispatchEvent(event)) return;
    try {
      await navigator.clipboard.writeText(event.url);
      this.link = { url: event.url, copied: true };
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      // Without a permission: the reader copies it by hand.
      this.link = { url: event.url, copied: false };
    }
    this.#host.requestUpdate();
  }

  older(): void {
    const before = this.log?.data;
    if (before) void this.log?.load((send) => logFrom(send, before));
  }

  csv(model: PlanningModel): void {
    this.file = this.#ask(model, async (send) => {
      saveFile(await send(exportActivity, {}));
      return null;
    });
  }

  /**
   * Gives the calendar an address, in place of one that it has.
   *
   * @returns whether it has one
   */
  async rotate({ mutation }: Pick<PlanningModel, 'mutation'>): Promise<boolean> {
    const made = await change(
      mutation,
      'rotate',
      new PartnerCalendarRequestEvent('rotate'),
      (send) => send(rotateCalendar, {}),
      () => new PartnerCalendarEvent('rotate', true),
    );
    if (made) this.calendar?.put(shown(made, made.url));
    return made !== null;
  }

  /** @returns whether it was taken away */
  async revoke({ mutation }: Pick<PlanningModel, 'mutation'>): Promise<boolean> {
    const feed = await change(
      mutation,
      'revoke',
      new PartnerCalendarRequestEvent('revoke'),
      (send) => send(revokeCalendar, {}),
      () => new PartnerCalendarEvent('revoke', false),
    );
    if (feed) this.calendar?.put(shown(feed, null));
    return feed !== null;
  }

  /** Where the page may not write to the clipboard, the address is selected for the reader to copy. */
  async copy(field: HTMLInputElement | null): Promise<void> {
    const { calendar } = this;
    if (!calendar?.data || !field) return;
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      calendar.put({ ...calendar.data, copied: true });
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  }

  #ask<T>({ mutation }: PlanningModel, ask: (send: Send) => Promise<T>): Asked<T> {
    return new Asked(mutation.connection, ask, () => this.#host.requestUpdate());
  }

  #forget(): void {
    for (const each of [this.whatIf, this.log, this.calendar, this.file]) each?.leave();
    this.#shown = this.startOn = '';
    this.whatIf = this.log = this.calendar = this.file = this.link = null;
  }
}

/** The log with what follows after what is there. */
async function logFrom(send: Send, before: Log | null): Promise<Log> {
  const query = { limit: PAGE, ...(before?.next ? { cursor: before.next } : {}) };
  const { data, nextCursor, total } = await send(listActivity, { query });
  return { entries: [...(before?.entries ?? []), ...data], next: nextCursor, total };
}

const shown = (feed: Omit<Calendar, 'url' | 'copied'>, url: string | null): Calendar => ({
  ...feed,
  url,
  copied: false,
});

export const planningOf = perHost((host: WidgetHost) => new PlanningController(host));
