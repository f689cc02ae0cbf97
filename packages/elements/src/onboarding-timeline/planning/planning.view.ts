import type { WhatIf } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { ownAddress } from '../../foundation/web-address.js';
import { askedView } from '../../primitives/asked.view.js';
import { dialogView, type Dialog } from '../../primitives/dialog.view.js';
import { checkIcon, downloadIcon, icon, infoIcon, linkIcon } from '../../primitives/icons.js';
import { activityView } from './activity.view.js';
import type { Opened } from '../onboarding-timeline.js';
import type { PlanningController } from './planning.controller.js';
import type { PlanningMessages } from './planning.messages.js';
import type { BeyondModel } from '../beyond/tools.view.js';

export type PlanningModel = BeyondModel & { readonly messages: PlanningMessages; readonly desk: PlanningController };
type Subject = Extract<Opened, { plan: string }>['plan'];

const views: Readonly<Record<Subject, (model: PlanningModel) => Omit<Dialog, 'close' | 'error'>>> = {
  'what-if': whatIfView,
  activity: logView,
  calendar: calendarView,
};

/** Another first day on trial, the log, or the calendar. */
export function planningView(model: PlanningModel): unknown {
  const { open, mutation, messages, desk } = model;
  if (!open || !('plan' in open)) return nothing;
  return dialogView(
    { ...views[open.plan](model), error: mutation.failed?.error ?? desk.file?.error, close: () => desk.close(model) },
    messages,
  );
}

function whatIfView(model: PlanningModel): Omit<Dialog, 'close'> {
  const { messages, desk, plan, format } = model;
  const tried = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement) desk.trial(model, currentTarget.value);
  };
  return {
    title: messages.whatIf,
    about: messages.trial,
    body: html`<div class="form-row">
        <label for="startOn">${messages.startOn}</label>
        <input
          class="input"
          part="input"
          type="date"
          id="startOn"
          .value=${desk.startOn}
          aria-describedby="startOn-hint"
          @change=${tried} />
        <p class="hint" id="startOn-hint">
          ${plan.anchor.on === null ? plan.anchor.label : messages.plannedStart(format.date(plan.anchor.on, 'long'))}
        </p>
      </div>
      <div class="stack" aria-live="polite">
        ${desk.whatIf ? askedView(model, desk.whatIf, (whatIf) => milestonesView(model, whatIf)) : nothing}
      </div>`,
  };
}

function milestonesView({ messages, format }: PlanningModel, { milestones, holidays }: WhatIf): TemplateResult {
  const day = (date: string | null) => (date === null ? messages.notSet : format.date(date));
  const phases = Map.groupBy(holidays, ({ phase }) => phase);
  return html`<table class="table" part="table">
      <thead>
        <tr>
          <th scope="col">${messages.milestone}</th>
          <th scope="col" class="end">${messages.asPlanned}</th>
          <th scope="col" class="end">${messages.thenWould}</th>
        </tr>
      </thead>
      <tbody>
        ${milestones.map(
          ({ kind, title, from, to }) =>
            html`<tr>
              <td>${kind === 'finish' ? messages.endOfPlan : messages.startOf(title)}</td>
              <td class="end muted nowrap">${day(from)}</td>
              <td class="end changed nowrap">${day(to)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="tint">
      ${icon(infoIcon)}<span class="grow"
        >${
          holidays.length === 0
            ? messages.noHolidays
            : [...phases].map(
                ([phase, days]) =>
                  html`<span class="quote"
                    >${messages.holidayIn(format.list(days.map(({ on }) => format.date(on))), phase)}</span
                  >`,
              )
        }</span
      >
    </div>`;
}

function logView(model: PlanningModel): Omit<Dialog, 'close'> {
  const { messages, desk, plan, format } = model;
  const { log } = desk;
  const total = log?.data?.total ?? null;
  return {
    title: messages.activity,
    ...(total === null ? {} : { about: messages.entries(total) }),
    wide: true,
    body:
      log &&
      askedView(
        model,
        log,
        ({ entries, next }) =>
          html`${activityView(entries, format, messages, plan.today, messages)}
          ${
            next === null
              ? nothing
              : html`<button type="button" class="button" part="button" @click=${() => desk.older()}>
                  ${messages.older}
                </button>`
          }`,
      ),
    others: html`<button type="button" class="button bare" part="button button-bare" @click=${() => desk.csv(model)}>
      ${icon(downloadIcon)}${messages.csv}
    </button>`,
  };
}

function calendarView(model: PlanningModel): Omit<Dialog, 'close'> {
  const { messages, mutation, format, desk } = model;
  const calendar = desk.calendar?.data ?? null;
  const day = (instant: string) => format.date(format.dateOf(Date.parse(instant)));
  const busy = mutation.pending !== null;
  return {
    title: messages.calendar,
    about: messages.calendarAbout,
    body:
      desk.calendar &&
      askedView(model, desk.calendar, ({ url, copied, active, createdAt, lastReadAt }) =>
        url !== null
          ? addressView(model, url, copied)
          : html`<p>
                ${createdAt === null || !active ? messages.noAddress : messages.since(day(createdAt))}
                ${active ? (lastReadAt === null ? messages.neverRead : messages.lastRead(day(lastReadAt))) : nothing}
              </p>
              <p class="small muted">${messages.newAddressAbout}</p>`,
      ),
    ...(calendar && calendar.url === null
      ? {
          act: {
            label: calendar.active ? messages.newAddress : messages.makeAddress,
            busy,
            run: () => void desk.rotate(model),
          },
        }
      : {}),
    others: calendar?.active
      ? html`<button
          type="button"
          class="button bare danger"
          part="button button-bare"
          aria-disabled=${busy ? 'true' : 'false'}
          @click=${() => desk.revoke(model)}>
          ${messages.takeAway}
        </button>`
      : nothing,
  };
}

function addressView(model: PlanningModel, url: string, copied: boolean): TemplateResult {
  const { messages, desk } = model;
  const copy = ({ currentTarget }: Event) => {
    const field = currentTarget instanceof HTMLElement ? currentTarget.parentElement?.querySelector('input') : null;
    void desk.copy(field ?? null);
  };
  return html`<div class="form-row">
      <label for="calendar-url">${messages.address}</label>
      <div class="address">
        <input
          class="input mono"
          part="input"
          id="calendar-url"
          readonly
          .value=${url}
          aria-describedby="calendar-url-hint" />
        <button type="button" class="button" part="button" @click=${copy}>
          ${icon(copied ? checkIcon : linkIcon)}${copied ? messages.copied : messages.copy}
        </button>
      </div>
      <p class="hint" id="calendar-url-hint">${messages.addressSecret}</p>
    </div>
    <p>
      <a class="link" part="link" href=${ownAddress(url)?.replace(/^https?:/, 'webcal:') ?? nothing}
        >${messages.subscribe}</a
      >
    </p>
    <span class="visually-hidden" role="status">${copied ? messages.copied : nothing}</span>`;
}
