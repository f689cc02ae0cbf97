import type { LearnerModule } from '@gangway/contract';
import { html, nothing } from 'lit';
import { bellIcon, icon } from '../../primitives/icons.js';
import type { Format } from '../../foundation/format.js';
import type { LearningModel } from '../certification-tracker.view.js';

/** That a reminder will come, or that it has. */
export function reminderNote({ messages, format, enrolment }: LearningModel, { reminder }: LearnerModule): unknown {
  if (!reminder || reminder.state === 'offered' || !enrolment.learner.you) return nothing;
  return html`<p class="with-icon first-line asked-to">
    ${icon(bellIcon)}<span
      >${reminder.state === 'due' ? messages.wantedReminder : messages.willRemind(momentOf(format, reminder.at))}</span
    >
  </p>`;
}

/** Asks for a reminder and takes it back: one button, so that focus stays where it is. */
export function reminderAction(model: LearningModel, { key, reminder }: LearnerModule): unknown {
  const { messages, format, now, mayLearn, learning } = model;
  const { id, learner } = model.enrolment;
  if (!reminder || reminder.state === 'due' || id === null || !learner.you || !mayLearn) return nothing;
  const wanted = reminder.state === 'offered';
  const day = format.dateOf(Date.parse(reminder.at));
  const label = day === dayAfter(format.dateOf(now)) ? messages.remindTomorrow : messages.remindOn(format.date(day));
  const told = wanted ? messages.willRemind(momentOf(format, reminder.at)) : messages.remindsNot;
  return html`<button
    class="button"
    part="button"
    aria-disabled=${learning.mutation.pending === null ? 'false' : 'true'}
    @click=${() => void learning.beReminded(wanted, id, key, told)}>
    <span>${wanted ? label : messages.remindNot}</span>
  </button>`;
}

/** With its date, also on that day. */
const momentOf = (format: Format, at: string): string => format.moment(Date.parse(at), 0);

/** @param date `YYYY-MM-DD`, as the answer */
const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
