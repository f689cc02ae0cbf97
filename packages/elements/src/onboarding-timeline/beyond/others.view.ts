import type { Gate, Plan } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { gateIcon, gateMetIcon, icon } from '../../primitives/icons.js';
import { avatarView } from '../../primitives/person.view.js';
import { listView } from '../foot.view.js';
import { isShut } from '../plan.js';
import { owedBy } from '../plan.view.js';
import { meetingsView } from './meetings.view.js';
import type { BeyondModel } from './tools.view.js';

/** Meetings, gates and people, below the plan; nothing where a program has none. */
export function othersView(model: BeyondModel): unknown {
  const parts = [meetingsView(model), gatesView(model), peopleView(model)].filter((part) => part !== nothing);
  return parts.length > 0 ? parts : nothing;
}

/** Every gate that stands on no line of the plan at the moment. */
function gatesView(model: BeyondModel): unknown {
  const { plan, messages } = model;
  const shown = plan.gates.find((gate) => gate.beforePhase !== null && isShut(gate))?.beforePhase ?? null;
  const gates = plan.gates.filter((gate) => shown === null || gate.beforePhase !== shown);
  if (gates.length === 0) return nothing;
  return listView(
    'gates',
    messages.otherGates,
    gates.map((gate) => gateLine(model, gate)),
  );
}

/** A gate, how it stands, what is missing and who owes it, and how long it holds. */
function gateLine(model: BeyondModel, gate: Gate): TemplateResult {
  const { messages } = model;
  const { title, state, met, missing } = gate;
  const of = met.length + missing.length;
  return html`<li class="gate">
    ${icon(isShut(gate) ? gateIcon : gateMetIcon)}<span class="line-main">${title}</span
    ><span class="muted nowrap"
      >${state === 'pending' && of > 1 ? messages.proofs(met.length, of) : messages.gateStates[state]}</span
    ><span class="notes"
      >${notesOf(model, gate).map((note) => html`<span class="small muted note dot-list">${note.map((words) => html`<span><bdi>${words}</bdi></span>`)}</span>`)}</span
    >
  </li>`;
}

/** Notes of a gate, a few words each. */
function notesOf(model: BeyondModel, gate: Gate): string[][] {
  const { messages, format } = model;
  const { waiver, revalidateOn, missing } = gate;
  const until = (date: string) => [messages.validUntil(format.date(date))];
  if (isShut(gate)) return missing.map((fact) => [fact.label, ...owedBy(model, fact)]);
  if (gate.state === 'waived' && waiver)
    return [
      [messages.waiverIs.granted(waiver.by, waiver.reason)],
      ...(waiver.expiresAt === null ? [] : [until(format.dateOf(Date.parse(waiver.expiresAt)))]),
    ];
  return revalidateOn === null ? [] : [until(revalidateOn)];
}

function peopleView({ contacts, plan, messages }: BeyondModel): unknown {
  const people = contacts.filter(({ side }) => side === 'vendor');
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
              >${person.name}<span class="small muted note">${person.for ?? person.role}</span
              >${person.email ? html`<a part="link" href="mailto:${person.email}">${person.channel ?? person.email}</a>` : nothing}</span
            ></span
          >
        </li>`,
    )}${engagement ? engagementLine(messages, engagement) : nothing}`,
  );
}

/** How the vendor works with the partner, who says so, and why. */
const engagementLine = (
  messages: BeyondModel['messages'],
  { name, confirmedBy, reasons }: NonNullable<Plan['engagement']>,
): TemplateResult =>
  html`<li>
    <span class="line-main"
      >${messages.named(messages.engagement, name)}<span class="small muted note"
        >${confirmedBy ? messages.confirmedBy(confirmedBy) : messages.suggested}</span
      >${reasons.map((reason) => html`<span class="small muted note">${reason}</span>`)}</span
    >
  </li>`;
