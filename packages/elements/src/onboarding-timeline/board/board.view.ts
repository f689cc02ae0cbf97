import { html, nothing, type TemplateResult } from 'lit';
import { doneIcon, gateIcon, icon, progressIcon, reviewIcon, todoIcon, type Icon } from '../../primitives/icons.js';
import { avatarView } from '../../primitives/person.view.js';
import { columnsOf, type Card, type Column, type ColumnKey } from './board.model.js';
import type { BoardMessages } from './board.messages.js';
import { isShut, linesOf } from '../plan.js';
import { noteOf, stateIcon, taskName, whenOf } from '../plan.view.js';
import type { BeyondModel } from '../beyond/tools.view.js';

type BoardModel = BeyondModel & { readonly messages: BoardMessages };

/** Cards of a column that are shown; the rest are a press away. */
const SHOWN = 6;
const glyphs: Readonly<Record<ColumnKey, readonly [Icon, string]>> = {
  todo: [todoIcon, 'subtle'],
  doing: [progressIcon, 'accent'],
  review: [reviewIcon, 'accent'],
  done: [doneIcon, 'ok'],
};

/** The plan by the state of its tasks. A column is a state, not a place to drag to. */
export function boardView(model: BoardModel): TemplateResult {
  const lines = linesOf(model.plan, model.filter);
  return html`<div class="board" part="board">${columnsOf(lines).map((column) => columnView(model, column))}</div>
    ${gateView(model)}`;
}

function columnView(model: BoardModel, { key, cards }: Column): TemplateResult {
  const { messages, format, phases, look } = model;
  const [glyph, tone] = glyphs[key];
  // Whether a column shows all of it is remembered like whether a phase does.
  const id = `column-${key}`;
  const whole = phases.get(id) ?? false;
  const shown = whole ? cards : cards.slice(0, SHOWN);
  return html`<section aria-labelledby=${id}>
    <h3 class="heading" id=${id}>
      <span class=${tone}>${icon(glyph)}</span>${messages.columns[key]}<span class="count subtle"
        >${format.number(cards.length)}</span
      >
    </h3>
    ${
      cards.length === 0
        ? html`<p class="small subtle">${messages.noneHere}</p>`
        : html`<ul class="cards">
            ${shown.map((card) => cardView(model, card))}
          </ul>`
    }
    ${
      shown.length < cards.length
        ? html`<button
            class="button bare compact"
            part="button button-bare"
            @click=${() => look({ phases: new Map(phases).set(id, true) })}>
            ${messages.moreTasks(cards.length - shown.length)}
          </button>`
        : nothing
    }
  </section>`;
}

function cardView(model: BoardModel, { task, phase }: Card): TemplateResult {
  const note = noteOf(model, task);
  const late = task.slipDays > 0 || task.overdue;
  return html`<li part="card">
    <div class="card-name">${stateIcon(model, task)}${taskName(model, task)}</div>
    ${note ? html`<p class="small muted">${note}</p>` : nothing}
    <p class="meta small muted">
      ${
        task.assignee
          ? html`${avatarView(task.assignee)}<span class="visually-hidden"
                >${task.assignee.you ? model.messages.you : task.assignee.name}</span
              >`
          : nothing
      }<span class="ellipsis">${phase}</span
      ><span class="end nowrap ${late ? 'warn medium' : ''}">${whenOf(model, task)}</span>
    </p>
  </li>`;
}

/** The gates that the plan comes to next, in a sentence each, and why nothing is dragged. */
function gateView({ plan, messages, format, vendor }: BoardModel): TemplateResult {
  const awaited = linesOf(plan, 'all').find((lines) => lines.awaited);
  const gates = awaited?.gates ?? [];
  const met = gates.flatMap((gate) => gate.met).length;
  const missing = gates.flatMap((gate) => (isShut(gate) ? gate.missing : []));
  const owed = missing.map(({ label, owner }) => messages.owes(label, owner === 'partner' ? messages.you : vendor));
  return html`<p class="notice">
    <span class="subtle">${icon(gateIcon)}</span
    ><span class="grow"
      >${
        awaited
          ? messages.gateAhead(messages.gateTo(awaited.phase.title), met, met + missing.length, format.list(owed))
          : nothing
      }
      ${messages.movesByWork}</span
    >
  </p>`;
}
