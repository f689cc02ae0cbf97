import { ticketKinds } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dialogView } from '../../primitives/dialog.view.js';
import { clockIcon, icon } from '../../primitives/icons.js';
import { zonesView } from '../clocks/clock.view.js';
import type { AtDesk } from '../desk/desk.js';
import { draftView, filesView } from './files.view.js';
import { answersOf, detours, isBlocking, reaches, severityOf } from '../desk/impact.js';
import { missingView } from './missing.view.js';
import type { TicketActModel } from '../model.js';
import { severityIcons } from '../severity-icons.js';
import { severityOptions } from './severity-options.view.js';

/** The form for a new ticket: how bad it is follows from its impact, and by when somebody answers is said before it is sent. */
export function newTicketDialog(model: TicketActModel, desk: AtDesk, send: (form: FormData) => void): TemplateResult {
  const { messages } = model;
  const draft = (field: string) => desk.draft(field);
  const severity = severityOf(draft);
  const label = severity && labelOf(model, severity);
  return dialogView(
    {
      title: messages.newTicket,
      wide: true,
      body: html`${outsideView(model, desk)}
        <div class="form-row">
          <label for="subject">${messages.subject}</label>
          <input
            class="input"
            part="input"
            id="subject"
            name="subject"
            required
            ?autofocus=${true}
            maxlength="200"
            autocomplete="off"
            placeholder=${messages.subjectHint}
            .value=${draft('subject')} />
          ${similarView(model, desk)}${missingView(model, desk)}
        </div>
        ${draft('own') ? ownView(model, desk) : questionsView(model, desk)}
        ${severity ? verdictView(model, desk, severity) : nothing}
        <div class="form-row">
          <label for="words">${messages.description}</label>
          <textarea
            class="input"
            part="input"
            id="words"
            name="body"
            rows="4"
            required
            maxlength="5000"
            .value=${draft('body')}></textarea>
        </div>
        ${filesView(model, desk)}
        <div class="form-row">
          <label for="kind">${messages.kind}</label>
          <select class="input" part="input" id="kind" name="kind">
            ${ticketKinds.map(
              (key) =>
                html`<option value=${key} .selected=${key === (draft('kind') || ticketKinds[0])}>
                  ${messages.kinds[key]}
                </option>`,
            )}
          </select>
        </div>
        ${draftView(model, desk)}`,
      act: {
        label: label ? messages.openAs(label) : messages.openTicket,
        busy: desk.pending !== null || desk.uploads.busy,
        run: send,
      },
      error: desk.failed?.error,
      close: () => model.openDialog(null),
    },
    messages,
  );
}

const labelOf = ({ data, messages }: TicketActModel, severity: keyof typeof severityIcons): string =>
  data.support.severities.find(({ key }) => key === severity)?.label ?? messages.severities[severity];

/** Outside hours the time of the answer comes before the form. */
function outsideView(model: TicketActModel, desk: AtDesk): unknown {
  const { data, messages, format, at } = model;
  const { open, changesAt } = data.support.hours;
  if (open || changesAt === null) return nothing;
  const opens = format.moment(Date.parse(changesAt), at);
  const critical = data.support.severities.find(({ key }) => key === 'critical')?.answerBy;
  const usual = desk.expectation?.answerBy ?? null;
  const sooner = critical && usual && critical < usual;
  return html`<div class="tint">
    ${icon(clockIcon)}
    <div>
      <p class="medium">${usual ? messages.expectBy(format.moment(Date.parse(usual), at)) : messages.outsideHours}</p>
      <p class="small">${messages.opensAt(opens)}</p>
      ${sooner ? html`<p class="small">${messages.soonerIfCritical(format.moment(Date.parse(critical), at))}</p>` : nothing}
    </div>
  </div>`;
}

/** Two questions about impact. */
function questionsView({ messages }: TicketActModel, desk: AtDesk): TemplateResult {
  const { reach, detour } = answersOf((field) => desk.draft(field));
  const option = (name: string, value: string, words: string, hint: string, chosen: boolean) =>
    html`<label class="option">
      <input class="check" part="check" type="radio" name=${name} required value=${value} .checked=${chosen} />
      <span>${words}${hint ? html`<span class="small muted">${hint}</span>` : nothing}</span>
    </label>`;
  return html`<fieldset class="form-row">
      <legend class="label">${messages.reach}</legend>
      <div class="options two">
        ${reaches.map((key) => option('reach', key, messages.reaches[key], messages.reachHints[key], key === reach))}
      </div>
    </fieldset>
    ${
      reach === 'none'
        ? nothing
        : html`<fieldset class="form-row">
            <legend class="label">${messages.detour}</legend>
            <div class="options three">
              ${detours.map((key) => option('detour', key, messages.detours[key], '', key === detour))}
            </div>
          </fieldset>`
    }`;
}

/** Severities to choose from, for who sees it differently. */
const ownView = (model: TicketActModel, desk: AtDesk): TemplateResult =>
  html`${severityOptions(model, model.messages.howBad, desk.draft('severity'), true)}
    <label class="with-icon"
      ><input
        class="check"
        part="check"
        type="checkbox"
        name="blocking"
        value="yes"
        .checked=${desk.draft('blocking') !== ''} /><span>${model.messages.blocks}</span></label
    >
    <div>
      <button type="button" class="link" part="link" @click=${() => desk.write('own', '')}>
        ${model.messages.backToQuestions}
      </button>
    </div>`;

/** What follows from the answers, and what may be expected. */
function verdictView(model: TicketActModel, desk: AtDesk, severity: keyof typeof severityIcons): TemplateResult {
  const { messages } = model;
  const { reach, detour } = answersOf((field) => desk.draft(field));
  const own = desk.draft('own') !== '';
  const differ = () => {
    desk.write('severity', severity);
    desk.write('blocking', isBlocking(reach, detour) ? 'yes' : '');
    desk.write('own', 'yes');
  };
  return html`<div class="verdict" role="status">
    ${
      own
        ? nothing
        : html`<div>
            <p class="small subtle">${messages.fromAnswers}</p>
            <p class="title with-icon">${icon(severityIcons[severity], severity)}${labelOf(model, severity)}</p>
            <p class="small muted">${reasonOf(model, severity, detour)}</p>
            <button type="button" class="link small" part="link" @click=${differ}>${messages.seeDifferently}</button>
            <input type="hidden" name="severity" value=${severity} />
            ${isBlocking(reach, detour) ? html`<input type="hidden" name="blocking" value="yes" />` : nothing}
          </div>`
    }
    ${expectView(model, desk, severity)}
  </div>`;
}

/** What the program means by it; where there is no way around and it is not the worst, what the worst would be. */
function reasonOf(model: TicketActModel, severity: string, detour: string | undefined): string {
  const { data, messages } = model;
  const wordsOf = (wanted: string) => data.support.severities.find(({ key }) => key === wanted)?.description ?? '';
  return severity === 'major' && detour === 'none'
    ? messages.isFor(labelOf(model, 'critical'), wordsOf('critical'))
    : wordsOf(severity);
}

/** By when somebody answers, who, and what is promised. */
function expectView(model: TicketActModel, desk: AtDesk, severity: string): TemplateResult {
  const { messages, data } = model;
  const listed = data.support.severities.find(({ key }) => key === severity);
  const { answerBy, response, resolution, contact } = desk.expectation ?? { ...listed, contact: null };
  return html`<div>
    <p class="small subtle">${messages.expectAnswer}</p>
    ${answerBy ? html`<p class="medium">${zonesView(model, answerBy)}</p>` : nothing}
    <p class="small muted">${messages.promise(response ?? null, resolution ?? null) || messages.noPromise}</p>
    ${
      contact
        ? html`<p class="small">
            <bdi>${contact.name}</bdi
            >${contact.expectation ? html` <span class="muted">${contact.expectation}</span>` : nothing}
          </p>`
        : nothing
    }
  </div>`;
}

/** Tickets that may be about the same: to look at, or to say it there. */
function similarView({ messages, format }: TicketActModel, desk: AtDesk): TemplateResult {
  const { found } = desk.similar;
  const day = (instant: string) => format.date(format.dateOf(Date.parse(instant)));
  return html`<div role="status">
    ${
      found.length > 0
        ? html`<div class="alike">
            <h4 class="small subtle">${messages.duplicates}</h4>
            <ul>
              ${found.map(({ id, number, subject, state, resolvedAt, answeredBy }) => {
                const open = resolvedAt === null;
                const where = open ? messages.states[state] : messages.solved(day(resolvedAt));
                return html`<li>
                  <button type="button" class="link" part="link" @click=${() => void desk.goTo(id, false)}>
                    <bdi>${subject}</bdi>
                  </button>
                  <span class="small muted dot-list"
                    ><span>${number}</span
                    ><span>${where}</span>${answeredBy === null ? nothing : html`<bdi>${answeredBy}</bdi>`}</span
                  >
                  ${open ? html`<button type="button" class="button compact" part="button" @click=${() => void desk.goTo(id, true)}>${messages.addInstead}</button>` : nothing}
                </li>`;
              })}
            </ul>
          </div>`
        : nothing
    }
  </div>`;
}
