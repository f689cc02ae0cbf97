import type { Emergency } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { frameView } from '../primitives/frame.view.js';
import { checkIcon, icon, phoneIcon, plusIcon, warnIcon } from '../primitives/icons.js';
import { sk } from '../primitives/frame.view.js';
import { lateView, lazyView } from '../primitives/lazy.view.js';
import { messageView, stateView } from '../primitives/state.view.js';
import { countdown } from './clocks/countdown.js';
import { keptEmergency } from './emergency.js';
import { listView } from './list.view.js';
import { ticketOn, type EscalationModel, type PartModel, type SupportData } from './model.js';
import { placeholder } from './placeholder.js';
import { ticketView } from './ticket.view.js';

export function escalationWidgetView(model: EscalationModel): unknown {
  return stateView(model, {
    placeholder,
    ready: (data, loading) => readyView(partsOf(model, data, loading)),
    meanwhile: () => {
      const emergency = isAway(model.state) ? keptEmergency(model.way) : null;
      return (
        emergency &&
        html`<p class="notice" part="notice">
          ${icon(phoneIcon)}<span class="grow">${emergencyView(model, emergency)}</span>
        </p>`
      );
    },
  });
}

function partsOf(model: EscalationModel, data: SupportData, loading: boolean): PartModel {
  const asOf = Date.parse(data.support.asOf);
  return {
    ...model,
    data,
    loading,
    ticket: ticketOn(model, data),
    now: loading ? asOf : model.now,
    at: loading ? asOf : (model.now ?? asOf),
    t: (words) => sk(words, loading),
  };
}

function readyView(model: PartModel): TemplateResult {
  const { data, messages, loading, ticket, dialog } = model;
  const { counts } = data.support;
  const first = counts.open + counts.closed === 0 && !ticket;
  return frameView({
    title: messages.title,
    about: [hoursOf(model)],
    loading,
    actions: newTicketButton(model),
    body: html`${staleView(model)}
    ${
      first
        ? html`<slot name="empty"
            >${messageView({ glyph: checkIcon, title: messages.none, text: messages.noneText })}</slot
          >`
        : html`<div
            class="body ${ticket ? '' : 'alone'} ${model.chosen === null ? '' : 'chosen-one'}"
            ?inert=${loading}>
            ${listView(model)}${ticket ? ticketView(model, ticket) : nothing}
          </div>`
    }
    ${lateView(model.desk, messages)}${
      dialog === null || loading ? nothing : lazyView(model.desk, model, (desk, acting) => desk.dialog(acting, dialog))
    }`,
  });
}

/** The way to a new ticket; for those who may not, it says so beside. */
function newTicketButton({ data, messages, openDialog, loading }: PartModel): TemplateResult {
  const may = data.session.scopes.includes('support:write');
  return html`${may ? nothing : html`<span class="small muted read-only" id="read-only">${messages.readOnly}</span>`}
    <button
      class="button primary"
      part="button button-primary"
      ?inert=${loading}
      aria-disabled=${may ? 'false' : 'true'}
      aria-describedby=${may ? nothing : 'read-only'}
      @click=${() => may && openDialog('new')}>
      ${icon(plusIcon)}<span>${messages.newTicket}</span>
    </button>`;
}

function hoursOf({ data, format, messages, loading, at, now }: PartModel): string {
  const { alwaysOpen, open, changesAt } = data.support.hours;
  // Without the server's time nobody knows whether they are over.
  if (loading || now === null) return '\u00a0';
  if (alwaysOpen || changesAt === null) return messages.dayAndNight;
  const time = Date.parse(changesAt);
  const left = countdown(format.locale, Math.max(0, time - now) / 1000, true);
  return (open ? messages.openFor : messages.opensIn)(left, format.moment(time, at));
}

function staleView({ now, loading, data, messages, format }: PartModel): unknown {
  if (now !== null || loading) return nothing;
  const { asOf, emergency } = data.support;
  return html`<div class="notice" role="status">
    ${icon(warnIcon, 'warn')}
    <p class="grow">
      ${messages.stale(format.time(Date.parse(asOf)))} ${emergency && emergencyView({ messages }, emergency)}
    </p>
  </div>`;
}

const emergencyView = (
  { messages }: Pick<EscalationModel, 'messages'>,
  { contact, channel, expectation, email }: NonNullable<Emergency>,
): TemplateResult =>
  html`${messages.emergency([contact, channel, expectation].filter(Boolean).join(', '))}
  ${email ? html`<a part="link" href="mailto:${email}">${email}</a>` : nothing}`;

/** The server is not reached, or cannot answer. */
const isAway = (state: EscalationModel['state']): boolean =>
  state.kind === 'failed' && (state.error.status === 0 || state.error.status >= 500);
