import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon } from '../primitives/icons.js';
import { messageView } from '../primitives/state.view.js';
import { placeOf, ticketTabs, type PartModel } from './model.js';
import { ticketLine } from './ticket.view.js';

/** Tabs, tickets, and who answers now. */
export function listView(model: PartModel): TemplateResult {
  const { data, messages, t } = model;
  const { tab, tickets } = data;
  return html`<section class="list" part="list" aria-label=${messages.tickets}>
    <div
      class="tabs"
      role="tablist"
      aria-label=${messages.tickets}
      @keydown=${(event: KeyboardEvent) => moveTab(model, event)}>
      ${ticketTabs.map(
        (each) =>
          html`<button
            role="tab"
            id="tab-${each}"
            aria-selected=${each === tab ? 'true' : 'false'}
            aria-controls="tickets"
            tabindex=${each === tab ? '0' : '-1'}
            @click=${() => model.showTab(each)}>
            ${messages.tabs[each]} <span class="count">${t(model.format.number(data.support.counts[each]))}</span>
          </button>`,
      )}
    </div>
    <div id="tickets" role="tabpanel" aria-labelledby="tab-${tab}">
      ${
        tickets.length > 0
          ? html`<ol class="tickets">
              ${tickets.map((ticket) => ticketLine(model, ticket))}
            </ol>`
          : emptyView(model)
      }
      ${data.more ? html`<button class="button bare more" @click=${model.showMore}>${messages.more}</button>` : nothing}
    </div>
    ${contactsView(model)} ${footView(model)}
  </section>`;
}

/** Arrow keys go round the tabs, Home and End to their ends. */
function moveTab({ data, showTab }: PartModel, event: KeyboardEvent): void {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement)) return;
  const ahead = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const last = ticketTabs.length - 1;
  const now = ticketTabs.indexOf(data.tab);
  const to =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? last
        : event.key === ahead
          ? (now + 1) % (last + 1)
          : event.key.startsWith('Arrow') && /Left|Right/.test(event.key)
            ? (now + last) % (last + 1)
            : now;
  const tab = ticketTabs[to];
  if (to === now || tab === undefined) return;
  event.preventDefault();
  list.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  showTab(tab);
}

function emptyView({ data, messages, showTab }: PartModel): TemplateResult {
  const { counts } = data.support;
  const way = (tab: 'open' | 'closed') =>
    counts[tab] > 0
      ? html`<button class="button" @click=${() => showTab(tab)}>
          ${tab === 'open' ? messages.openTickets : messages.closedTickets}
        </button>`
      : undefined;
  switch (data.tab) {
    case 'open':
      return messageView({
        glyph: checkIcon,
        title: messages.noneOpen,
        text: messages.noneOpenText,
        actions: way('closed'),
      });
    case 'waiting':
      return messageView({
        glyph: checkIcon,
        title: messages.noneWaiting,
        text: messages.noneWaitingText,
        actions: way('open'),
      });
    case 'closed':
      return messageView({ title: messages.noneClosed, text: messages.noneClosedText, actions: way('open') });
  }
}

function contactsView({ data, messages, format, at, t }: PartModel): unknown {
  const { answers } = data.support;
  if (answers.length === 0) return nothing;
  return html`<section class="contacts" part="contacts" aria-labelledby="who">
    <h3 class="heading" id="who">${messages.whoAnswers}</h3>
    <dl>
      ${answers.map((answer) => {
        const until = answer.until === null ? null : messages.until(format.moment(Date.parse(answer.until), at));
        const words = [answer.expectation, until].flatMap((each) => (each ? [each] : []));
        return html`<div>
          <dt>${t(answer.for)}</dt>
          <dd>
            ${answer.email ? html`<a href="mailto:${answer.email}">${answer.contact}</a>` : t(answer.contact)}
            <span class="subtle dot-list">${words.map((each) => html`<span>${t(each)}</span>`)}</span>
          </dd>
        </div>`;
      })}
    </dl>
  </section>`;
}

function footView({ data, messages, format, t }: PartModel): TemplateResult {
  const { hours } = data.support;
  const words = [
    messages.foot(placeOf(format.timeZone)),
    hours.alwaysOpen ? '' : messages.clocksCount(hours.wording, placeOf(hours.timeZone)),
    hours.stated ? '' : messages.hoursUnstated,
  ];
  return html`<p class="small subtle list-foot">${t(words.filter(Boolean).join(' '))}</p>`;
}
