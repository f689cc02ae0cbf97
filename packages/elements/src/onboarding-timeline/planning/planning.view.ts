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
  const { messages, desk, plan, format, readonly, mutation } = model;
  const tried = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement) desk.trial(model, currentTarget.value);
  };
  const whatIf = desk.whatIf?.data ?? null;
  const date = format.date(desk.startOn || plan.today, 'weekday');
  const who = deciderOf(model);
  return {
    title: messages.whatIf,
    about: messages.trial,
    body: html`${proposalView(model)}
      <div class="form-row">
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
        ${desk.whatIf ? askedView(model, desk.whatIf, (asked) => milestonesView(model, asked)) : nothing}
      </div>
      ${whatIf?.whyNot && !readonly ? html`<p class="why-not small muted">${icon(infoIcon)}<span>${whatIf.whyNot}</span></p>` : nothing}
      ${linkView(model)}`,
    ...(whatIf && whatIf.whyNot === null && !readonly
      ? {
          act: {
            label: messages.propose(date, who),
            busy: mutation.pending !== null,
            run: () => void desk.propose(model, messages.proposed(date, who)),
          },
        }
      : {}),
    others: whatIf
      ? html`<button type="button" class="button bare" part="button button-bare" @click=${() => void desk.share()}>
          ${icon(linkIcon)}${messages.copyLink}
        </button>`
      : nothing,
  };
}

/** Who has a say about the first day: the first person of the vendor, else the vendor. */
const deciderOf = ({ contacts, vendor }: PlanningModel): string =>
  contacts.find(({ side }) => side === 'vendor')?.name ?? vendor;

/** What is proposed already; whoever may change the plan takes it back. */
function proposalView(model: PlanningModel): unknown {
  const { messages, format, plan, desk, readonly, mutation } = model;
  const { proposal } = plan;
  if (!proposal) return nothing;
  const date = format.date(proposal.startOn, 'weekday');
  const on = format.date(format.dateOf(Date.parse(proposal.at)));
  return html`<div class="tint">
    ${icon(infoIcon)}<span class="grow">${messages.hasProposed(proposal.by, date, on)}</span>${
      readonly
        ? nothing
        : html`<button
            type="button"
            class="button compact"
            part="button"
            aria-disabled=${mutation.pending === null ? 'false' : 'true'}
            @click=${() => void desk.withdraw(model, messages.takenBack)}>
            ${messages.takeBack}
          </button>`
    }
  </div>`;
}

function linkView({ messages, desk: { link } }: PlanningModel): unknown {
  if (!link) return nothing;
  return link.copied
    ? html`<p class="small muted" role="status">${messages.copied}</p>`
    : html`<input class="input mono" part="input" readonly aria-label=${messages.copyLink} .value=${link.url} />`;
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
