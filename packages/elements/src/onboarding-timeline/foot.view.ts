import type { Gate, Plan } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { sk } from '../primitives/frame.view.js';
import { gateIcon, gateMetIcon, icon } from '../primitives/icons.js';
import { avatarView } from '../primitives/person.view.js';
import type { ReadyModel } from './onboarding-timeline.view.js';

/** Meetings, gates and people. What a program does not have is left out. */
export function footView(model: ReadyModel): unknown {
  const parts = [meetingsView(model), gatesView(model), peopleView(model)].filter((part) => part !== nothing);
  return parts.length > 0 ? html`<div class="section foot" part="foot">${parts}</div>` : nothing;
}

const listView = (id: string, title: string, lines: unknown): TemplateResult =>
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
  const meetings = [...plan.meetings].sort((a, b) => (order(a) < order(b) ? -1 : 1)).slice(0, 4);
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

/** Every gate that stands on no line of the plan at the moment. */
function gatesView({ plan, messages, loading }: ReadyModel): unknown {
  const shut = ({ state }: Gate) => state !== 'passed' && state !== 'waived';
  const shown = plan.gates.find((gate) => gate.beforePhase !== null && shut(gate))?.beforePhase ?? null;
  const gates = plan.gates.filter((gate) => shown === null || gate.beforePhase !== shown);
  if (gates.length === 0) return nothing;
  const how = (gate: Gate) => {
    const progress = gate.state === 'pending' ? gate.missing.find((fact) => fact.progress !== null)?.progress : null;
    return progress ?? messages.gateStates[gate.state];
  };
  return listView(
    'gates',
    messages.otherGates,
    gates.map(
      (gate) =>
        html`<li>
          <span class="line-main with-icon"
            >${icon(shut(gate) ? gateIcon : gateMetIcon)}<span>${sk(gate.title, loading)}</span></span
          ><span class="muted nowrap">${sk(how(gate), loading)}</span>
        </li>`,
    ),
  );
}

function peopleView({ contacts, plan, messages, loading }: ReadyModel): unknown {
  const people = contacts.filter(({ side }) => side === 'vendor').slice(0, 2);
  const { engagement } = plan;
  if (people.length === 0 && !engagement) return nothing;
  return listView(
    'people',
    messages.whoToAsk,
    html`${people.map(
      (person) =>
        html`<li>
          <span class="who line-main"
            >${avatarView(person)}<span
              >${sk(person.name, loading)}<span class="small muted note"
                >${sk(person.for ?? person.role, loading)}</span
              ></span
            ></span
          >${person.email ? html`<a class="nowrap" part="link" href="mailto:${person.email}">${sk(person.channel ?? person.email, loading)}</a>` : nothing}
        </li>`,
    )}${
      engagement
        ? html`<li>
            <span class="who line-main"
              ><span
                >${messages.named(messages.engagement, engagement.name)}<span class="small muted note"
                  >${engagement.confirmedBy ? messages.confirmedBy(engagement.confirmedBy) : messages.suggested}</span
                ></span
              ></span
            >
          </li>`
        : nothing
    }`,
  );
}
