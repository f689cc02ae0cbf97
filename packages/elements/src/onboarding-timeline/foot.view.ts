import type { Plan } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { sk } from '../primitives/frame.view.js';
import { lazyView } from '../primitives/lazy.view.js';
import type { ReadyModel } from './onboarding-timeline.view.js';

/** Meetings, gates and people. What a program does not have is left out. */
export function footView(model: ReadyModel): unknown {
  const meetings = meetingsView(model);
  const others = model.loading ? nothing : lazyView(model.beyond, model, ({ othersView }, more) => othersView(more));
  return meetings === nothing && others === nothing
    ? nothing
    : html`<div class="section foot" part="foot">${meetings}${others}</div>`;
}

export const listView = (id: string, title: string, lines: unknown): TemplateResult =>
  html`<section aria-labelledby=${id}>
    <h3 class="heading" id=${id}>${title}</h3>
    <ul class="lines">
      ${lines}
    </ul>
  </section>`;

function meetingsView({ plan, messages, format, loading }: ReadyModel): unknown {
  const when = ({ nextOn, lastOn, done }: Plan['meetings'][number]) => {
    if (nextOn !== null) return nextOn === plan.today ? messages.today : format.date(nextOn, 'weekday');
    return done && lastOn !== null ? messages.held(format.date(lastOn)) : messages.notSetDate;
  };
  const order = ({ nextOn, done }: Plan['meetings'][number]) => nextOn ?? (done ? '9999-2' : '9999-1');
  const meetings = [...plan.meetings].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  if (meetings.length === 0) return nothing;
  return listView(
    'meetings',
    messages.comingUp,
    meetings.map(
      (meeting) =>
        html`<li>
          <span class="line-main"
            >${sk(meeting.minutes === null ? meeting.title : messages.minutes(meeting.title, format.minutes(meeting.minutes)), loading)}</span
          ><span class="muted nowrap">${sk(when(meeting), loading)}</span>
        </li>`,
    ),
  );
}
