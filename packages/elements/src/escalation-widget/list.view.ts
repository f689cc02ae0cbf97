import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon, icon, searchIcon } from '../primitives/icons.js';
import { lazyView } from '../primitives/lazy.view.js';
import { messageView } from '../primitives/state.view.js';
import { placeOf, ticketTabs, type PartModel } from './model.js';
import { ticketLine } from './ticket.view.js';

/** Tabs, tickets, and who answers now. */
export function listView(model: PartModel): TemplateResult {
  const { data, messages, t, desk } = model;
  const { tab, tickets } = data;
  return html`<section class="list" part="list" aria-label=${messages.tickets}>
    <div class="list-head">
      <div
        class="tabs"
        part="tabs"
        role="tablist"
        aria-label=${messages.tickets}
        @keydown=${(event: KeyboardEvent) => desk.module?.moveTab(model, event)}>
        ${ticketTabs.map(
          (each) =>
            html`<button
              role="tab"
              part="tab"
              id="tab-${each}"
              aria-selected=${each === tab ? 'true' : 'false'}
              aria-controls="tickets"
              tabindex=${each === tab || !desk.module ? '0' : '-1'}
              @click=${() => model.showTab(each)}>
              ${messages.tabs[each]} <span class="count">${t(model.format.number(data.support.counts[each]))}</span>
            </button>`,
        )}
      </div>
      <button
        class="button bare icon-only compact"
        part="button button-bare"
        aria-label=${messages.find}
        aria-expanded=${desk.module?.finder.open ? 'true' : 'false'}
        @click=${() => desk.use(async (part) => part.finder.toggle())}>
        ${icon(searchIcon)}
      </button>
    </div>
    ${desk.module?.finder.open ? lazyView(desk, model, (part, acting) => part.finderView(acting)) : nothing}
    <div id="tickets" role="tabpanel" aria-labelledby="tab-${tab}">
      ${
        tickets.length > 0
          ? html`<ol class="tickets">
              ${tickets.map((ticket) => ticketLine(model, ticket))}
            </ol>`
          : emptyView(model)
      }
      ${data.more ? html`<button class="button bare more" part="button button-bare" @click=${model.showMore}>${messages.more}</button>` : nothing}
    </div>
    ${contactsView(model)} ${footView(model)}
  </section>`;
}

/** Nothing is open: the good news that may be there at first. What somebody looked for comes with the desk. */
function emptyView(model: PartModel): unknown {
  const { data, messages, desk, showTab } = model;
  if (data.tab !== 'open' || desk.module?.finder.narrowed)
    return lazyView(desk, model, (part, acting) => part.emptyView(acting));
  return messageView({
    glyph: checkIcon,
    title: messages.noneOpen,
    text: messages.noneOpenText,
    actions:
      data.support.counts.closed > 0
        ? html`<button class="button" part="button" @click=${() => showTab('closed')}>
            ${messages.closedTickets}
          </button>`
        : undefined,
  });
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
            ${answer.email ? html`<a part="link" href="mailto:${answer.email}">${answer.contact}</a>` : t(answer.contact)}
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
