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
import { isGangwayError, type GangwayError } from '@gangway/client';
import type { ReactiveController } from 'lit';
import { change } from '../../foundation/change.js';
import { perHost } from '../../foundation/per-host.js';
import type { WidgetHost } from '../../foundation/portal.controller.js';
import type { Send } from '../../foundation/request.controller.js';
import { PartnerCalendarEvent, PartnerCalendarRequestEvent } from '../onboarding-timeline.events.js';
import type { PlanningModel } from './planning.view.js';
import { saveFile } from '../../foundation/save-file.js';

/** The reader's calendar, and its address for as long as the dialog is open: it is told once. */
interface Calendar {
  readonly active: boolean;
  readonly createdAt: string | null;
  readonly lastReadAt: string | null;
  readonly url: string | null;
  readonly copied: boolean;
}

const PAGE = 40;

/** What is looked at in the dialogs of the plan; gone when they are shut. */
export class PlanningController implements ReactiveController {
  failed: GangwayError | null = null;
  whatIf: WhatIf | null = null;
  startOn = '';
  log: { readonly entries: readonly Activity[]; readonly next: string | null; readonly total: number | null } | null =
    null;
  calendar: Calendar | null = null;
  readonly #host: WidgetHost;
  #shown = '';
  #abort: AbortController | null = null;

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
      if (subject === 'activity') void this.older(model);
      if (subject === 'calendar') void this.#loadCalendar(model);
    });
  }

  close({ look }: PlanningModel): void {
    this.#forget();
    look({ open: null });
  }

  async trial(model: PlanningModel, startOn: string): Promise<void> {
    this.#abort?.abort();
    this.startOn = startOn;
    this.whatIf = null;
    if (startOn !== '')
      this.whatIf = await this.#ask(model, (send, options) => send(simulateStart, { query: { startOn } }, options));
    this.#host.requestUpdate();
  }

  async older(model: PlanningModel): Promise<void> {
    const cursor = this.log?.next;
    const page = await this.#ask(model, (send, options) =>
      send(listActivity, { query: { limit: PAGE, ...(cursor ? { cursor } : {}) } }, options),
    );
    if (page)
      this.log = { entries: [...(this.log?.entries ?? []), ...page.data], next: page.nextCursor, total: page.total };
    this.#host.requestUpdate();
  }

  async csv(model: PlanningModel): Promise<void> {
    const file = await this.#ask(model, (send, options) => send(exportActivity, {}, options));
    if (file) saveFile(file);
  }

  /** Gives the calendar an address, in place of one that it has. */
  async rotate({ mutation }: Pick<PlanningModel, 'mutation'>): Promise<void> {
    const made = await change(
      mutation,
      'rotate',
      new PartnerCalendarRequestEvent('rotate'),
      (send) => send(rotateCalendar, {}),
      () => new PartnerCalendarEvent('rotate', true),
    );
    if (made) this.#put({ ...made, copied: false });
  }

  async revoke({ mutation }: Pick<PlanningModel, 'mutation'>): Promise<void> {
    const feed = await change(
      mutation,
      'revoke',
      new PartnerCalendarRequestEvent('revoke'),
      (send) => send(revokeCalendar, {}),
      () => new PartnerCalendarEvent('revoke', false),
    );
    if (feed) this.#put({ ...feed, url: null, copied: false });
  }

  /** Where the page may not write to the clipboard, the address is selected for the reader to copy. */
  async copy(field: HTMLInputElement | null): Promise<void> {
    if (!this.calendar || !field) return;
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      this.#put({ ...this.calendar, copied: true });
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  }

  async #loadCalendar(model: PlanningModel): Promise<void> {
    const feed = await this.#ask(model, (send, options) => send(retrieveCalendar, {}, options));
    if (feed) this.#put({ ...feed, url: null, copied: false });
  }

  #put(calendar: Calendar): void {
    this.calendar = calendar;
    this.#host.requestUpdate();
  }

  async #ask<T>(
    { mutation }: PlanningModel,
    ask: (send: Send, options: { readonly signal: AbortSignal }) => Promise<T>,
  ): Promise<T | null> {
    const abort = (this.#abort = new AbortController());
    const { connection } = mutation;
    this.failed = null;
    try {
      const answer = connection
        ? await ask((operation, input, options) => connection.send(operation, input, options), abort)
        : null;
      return abort.signal.aborted ? null : answer;
    } catch (error) {
      if (abort.signal.aborted) return null;
      if (!isGangwayError(error)) throw error;
      this.failed = error;
      this.#host.requestUpdate();
      return null;
    }
  }

  #forget(): void {
    this.#abort?.abort();
    this.#shown = this.startOn = '';
    this.failed = this.whatIf = this.log = this.calendar = null;
  }
}

export const planningOf = perHost((host: WidgetHost) => new PlanningController(host));
