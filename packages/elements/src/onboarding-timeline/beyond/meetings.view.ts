import type { Plan } from '@gangway/contract';
import { html, nothing } from 'lit';
import { listView } from '../foot.view.js';
import { rhythmText } from './rhythm.js';
import type { BeyondModel } from './tools.view.js';

type Meeting = Plan['meetings'][number];

/** Meetings in the order in which they take place, with their rhythm; nothing where a program has none. */
export function meetingsView(model: BeyondModel): unknown {
  const { plan, messages, format } = model;
  const order = ({ nextOn, done }: Meeting) => nextOn ?? (done ? '9999-2' : '9999-1');
  const meetings = [...plan.meetings].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  if (meetings.length === 0) return nothing;
  return listView(
    'meetings',
    messages.comingUp,
    meetings.map(
      ({ title, minutes, rhythm, ...meeting }) =>
        html`<li>
          <span class="line-main"
            >${minutes === null ? title : messages.minutes(title, format.minutes(minutes))}${rhythm ? html`<span class="small muted note">${rhythmText(rhythm, format, messages)}</span>` : nothing}</span
          ><span class="muted nowrap">${whenOf(model, meeting)}</span>
        </li>`,
    ),
  );
}

function whenOf(
  { plan, messages, format }: BeyondModel,
  { nextOn, lastOn, done }: Pick<Meeting, 'nextOn' | 'lastOn' | 'done'>,
): string {
  if (nextOn !== null) return nextOn === plan.today ? messages.today : format.date(nextOn, 'weekday');
  return done && lastOn !== null ? messages.held(format.date(lastOn)) : messages.notSetDate;
}
