import type { Badge } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { askedView } from '../../primitives/asked.view.js';
import { dialogView } from '../../primitives/dialog.view.js';
import { icon, todoIcon } from '../../primitives/icons.js';
import type { BadgeModel, RenewalDialog } from './badge.js';

/** What a renewal asks for, before it is begun. */
export function renewalView(model: BadgeModel, dialog: RenewalDialog): TemplateResult {
  const { messages, format, learning, now } = model;
  const { pending, failed } = learning.mutation;
  const { data } = dialog.badge;
  const from = data?.renewal?.from;
  const open = from !== undefined && from <= format.dateOf(now);
  return dialogView(
    {
      title: messages.renewTitle,
      about: model.enrolment.curriculum.badge.name,
      body: askedView(model, dialog.badge, (badge) => takesView(model, badge, open)),
      ...(open ? { act: { label: messages.renew, busy: pending === 'renew', run: () => void dialog.renew() } } : {}),
      error: failed?.name === 'renew' ? failed.error : null,
      close: learning.close,
    },
    messages,
  );
}

function takesView({ messages, format, now }: BadgeModel, badge: Badge, open: boolean): TemplateResult {
  const { renewal, expiresOn } = badge;
  if (!renewal || expiresOn === null) return html`<p class="muted">${messages.noExpiry}</p>`;
  const { modules } = renewal;
  const minutes = modules.map((module) => module.minutes ?? Number.NaN).reduce((sum, each) => sum + each, 0);
  const time = Number.isNaN(minutes) ? null : format.duration(minutes * 60);
  const today = format.dateOf(now);
  const told = badge.reminders.findLast(({ toldAt }) => toldAt !== null)?.toldAt;
  const ahead = badge.reminders.filter(({ on }) => on > today);
  return html`<p>
      ${open ? (modules.length === 0 ? messages.renewNothing : messages.renewTakes(time)) : messages.renewFrom(format.date(renewal.from, 'long'))}
    </p>
    <ul class="takes">
      ${modules.map(
        ({ title, minutes: length }) =>
          html`<li>
            ${icon(todoIcon, 'subtle')}<span class="grow">${title}</span>${
              length === null ? nothing : html`<span class="small subtle">${format.duration(length * 60)}</span>`
            }
          </li>`,
      )}
    </ul>
    <dl class="pairs">
      <div>
        <dt>${messages.validUntil}</dt>
        <dd>${format.date(expiresOn, 'long')}</dd>
      </div>
    </dl>
    ${expiresOn > today ? html`<p class="small muted">${messages.renewKeeps}</p>` : nothing}
    ${told ? html`<p class="small muted">${messages.reminded(format.date(format.dateOf(Date.parse(told))))}</p>` : nothing}
    ${
      ahead.length === 0
        ? nothing
        : html`<p class="small muted">
            ${messages.reminders(format.list(ahead.map(({ on }) => format.date(on))))} ${messages.inCalendar}
          </p>`
    }`;
}
