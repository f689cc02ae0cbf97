import type { LearnerModule, LiveSession } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { askedView } from '../../primitives/asked.view.js';
import { dialogView } from '../../primitives/dialog.view.js';
import { calendarIcon, icon } from '../../primitives/icons.js';
import type { LearningModel } from '../certification-tracker.view.js';
import type { DatesMessages } from './dates.messages.js';
import type { DatesDialog } from './dates.js';

type DatesModel = LearningModel & { readonly messages: DatesMessages };

/** Dates with their seats in the reader's zone, and the seat that is held. */
export function datesView(model: DatesModel, dialog: DatesDialog, module: LearnerModule): TemplateResult {
  const { messages, format, learning } = model;
  const { pending, failed } = learning.mutation;
  const sessions = dialog.dates.data;
  const chosen = sessions?.find((each) => each.id === dialog.chosen && isOpen(module, each));
  const full = chosen?.state === 'full';
  return dialogView(
    {
      title: messages.datesTitle(module.title),
      about: messages.datesAbout(cityOf(format.timeZone)),
      body: html`${module.bookedFor === null ? nothing : heldView(model, dialog, module, module.bookedFor)}
      ${askedView(model, dialog.dates, (dates) => listView(model, dialog, module, dates))}`,
      last:
        chosen && chosen.place === null
          ? html`<label class="with-icon"
                ><input class="check" part="check" type="checkbox" name="captions" /><span
                  >${messages.captions}</span
                ></label
              >
              <p class="small muted">
                ${full ? messages.waitAbout : messages.changeUntil(format.moment(Date.parse(chosen.changeUntil), model.now))}
              </p>`
          : null,
      ...(chosen
        ? {
            act: {
              label: full
                ? chosen.place === null
                  ? messages.waitForSeat
                  : messages.waitNoLonger
                : module.bookedFor === null
                  ? messages.book
                  : messages.move,
              busy: pending !== null && pending !== 'cancel',
              run: (form: FormData) =>
                void (full ? dialog.wait(chosen, form.has('captions')) : dialog.book(form.has('captions'))),
            },
          }
        : {}),
      error: failed && ['book', 'cancel', 'wait', 'unwait'].includes(failed.name) ? failed.error : null,
      close: learning.close,
    },
    messages,
  );
}

/** Whether a date can be chosen: it has a seat, or somebody without one may wait for it. */
const isOpen = (module: LearnerModule, { state }: LiveSession): boolean =>
  state === 'open' || (state === 'full' && module.bookedFor === null);

/** `New York` of `America/New_York`. */
const cityOf = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;

function listView(
  model: DatesModel,
  dialog: DatesDialog,
  module: LearnerModule,
  sessions: readonly LiveSession[],
): TemplateResult {
  const { messages } = model;
  if (sessions.length === 0) return html`<p class="muted">${messages.datesNone}</p>`;
  return html`${sessions.every(({ state }) => state === 'full') ? html`<p>${messages.datesAllFull}</p>` : nothing}
    <div class="options" role="radiogroup" aria-labelledby="dialog-title">
      ${sessions.map((session) => optionView(model, dialog, module, session))}
    </div>`;
}

function optionView(
  model: DatesModel,
  dialog: DatesDialog,
  module: LearnerModule,
  session: LiveSession,
): TemplateResult {
  const { messages, format, now } = model;
  const { id, state, startsAt, endsAt, timeZone, language, host, seatsLeft } = session;
  const start = Date.parse(startsAt);
  const spoken = new Intl.DisplayNames(format.locale, { type: 'language' }).of(language) ?? language;
  // The day there only where it is another one.
  const day = format.dateOf(start, timeZone) === format.dateOf(start) ? start : now;
  const there =
    timeZone === format.timeZone ? [] : [messages.elsewhere(format.moment(start, day, timeZone), cityOf(timeZone))];
  return html`<label class="option ${isOpen(module, session) ? '' : 'shut'}"
    ><input
      class="check"
      part="check"
      type="radio"
      name="session"
      value=${id}
      ?disabled=${!isOpen(module, session)}
      .checked=${dialog.chosen === id}
      @change=${() => dialog.choose(id)} /><span
      ><span class="medium">${momentsOf(model, startsAt, endsAt)}</span
      ><span class="small muted dot-list"
        >${[...there, spoken, ...(host === null ? [] : [host])].map((words) => html`<span>${words}</span>`)}</span
      ></span
    ><span class="end small ${state === 'open' && seatsLeft < 4 ? 'warn' : 'muted'}"
      >${state === 'booked' ? messages.datesYours : state === 'full' ? fullWords(model, session) : messages.seatsLeft(seatsLeft)}</span
    ></label
  >`;
}

/** That a date is full, and who waits for it. */
const fullWords = ({ messages }: DatesModel, { waiting, place }: LiveSession): string =>
  place !== null ? messages.yourPlace(place) : waiting > 0 ? messages.fullWaiting(waiting) : messages.datesFull;

/** From when to when, the day said once. */
function momentsOf({ format, now }: DatesModel, startsAt: string, endsAt: string | null): string {
  const start = format.moment(Date.parse(startsAt), now);
  // As times are written beside it, which a range of Intl's own is not everywhere.
  return endsAt === null ? start : `${start} – ${format.time(Date.parse(endsAt))}`;
}

/** The seat that the learner has. */
function heldView(model: DatesModel, dialog: DatesDialog, module: LearnerModule, booked: string): TemplateResult {
  const { messages, format, now, learning } = model;
  const session = dialog.dates.data?.find(({ state }) => state === 'booked');
  // A date that is not offered any more can be given back as long as the server takes it.
  const until = session ? Date.parse(session.changeUntil) : null;
  const fixed = now > (until ?? Date.parse(booked));
  const busy = learning.mutation.pending !== null;
  const end = session?.endsAt ?? null;
  return html`<div class="held">
    <p class="with-icon medium">
      ${icon(calendarIcon)}<span>${messages.yourDate(format.moment(Date.parse(booked), now))}</span>
    </p>
    ${
      fixed
        ? html`<p class="small muted">${messages.changeOver}</p>`
        : until === null
          ? nothing
          : html`<p class="small muted">${messages.changeUntil(format.moment(until, now))}</p>`
    }
    <div class="module-actions">
      <button
        type="button"
        class="button compact"
        part="button"
        @click=${() => dialog.addToCalendar(module.title, booked, end)}>
        <span>${messages.addToCalendar}</span></button
      ><button
        type="button"
        class="button compact"
        part="button"
        aria-disabled=${fixed || busy ? 'true' : 'false'}
        @click=${() => (fixed ? undefined : void dialog.giveBack())}>
        <span>${learning.mutation.pending === 'cancel' ? messages.working : messages.giveBack}</span>
      </button>
    </div>
  </div>`;
}
