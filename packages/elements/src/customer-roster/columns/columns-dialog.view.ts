import { rosterGroups } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dialogView } from '../../primitives/dialog.view.js';
import { gripIcon, icon } from '../../primitives/icons.js';
import type { ColumnsModel, ColumnsPart } from './columns.js';
import { LEAST, MOST, changed, mayHide, placed, widthOf, type Placed } from './column-plan.js';
import { isOwn } from '../engine/query.js';

/** All columns in order: shown or not, where they stay, how wide. What is changed shows at once behind it. */
export function columnsDialog(model: ColumnsModel, part: ColumnsPart, close: () => void): TemplateResult {
  const { messages } = model;
  const pull = pulling(model, part);
  const shut = () => {
    part.lifted = null;
    part.news = '';
    close();
  };
  return dialogView(
    {
      title: messages.columns,
      body: html`${groupView(model)}
        <ul
          class="arrange"
          @pointerdown=${pull.down}
          @pointermove=${pull.pull}
          @pointerup=${pull.drop}
          @pointercancel=${pull.drop}>
          ${repeat(
            part.plan,
            ({ id }) => id,
            (column) => lineView(model, part, column),
          )}
        </ul>
        <p class="small subtle">${messages.columnsHint} ${messages.columnsKeys}</p>
        <p class="visually-hidden" role="status">${part.news}</p>`,
      others: html`<button
        type="button"
        class="button bare"
        part="button button-bare"
        @click=${() => part.put(part.usual)}>
        ${messages.columnsReset}
      </button>`,
      close: shut,
    },
    messages,
  );
}

/** What the rows are put together by. */
function groupView({ messages, query, ask }: ColumnsModel): TemplateResult {
  return html`<label class="group-by"
    ><span>${messages.groupBy}</span
    ><select
      class="chip ${query.group ? 'on' : ''}"
      part="chip"
      @change=${({ currentTarget }: Event) =>
        currentTarget instanceof HTMLSelectElement &&
        ask({ group: rosterGroups.find((key) => key === currentTarget.value) ?? null })}>
      <option value="" .selected=${query.group === null}>${messages.groupNone}</option>
      ${rosterGroups.map((key) => html`<option value=${key} .selected=${query.group === key}>${messages.column[key]}</option>`)}
    </select></label
  >`;
}

function lineView(model: ColumnsModel, part: ColumnsPart, column: Placed): TemplateResult {
  const { messages } = model;
  const { id, hidden, pin, width } = column;
  const name = part.nameOf(id);
  const note = mayHide(id) ? (isOwn(id) ? messages.columnOwn : null) : messages.columnAlways;
  const put = (change: Partial<Placed>) => part.put(changed(part.plan, id, change));
  const grips = gripActs(model, part, id);
  return html`<li class=${part.lifted === id ? 'lifted' : ''} data-column=${id}>
    <button
      type="button"
      class="button bare icon-only compact grip"
      part="button button-bare"
      aria-label=${messages.columnMove(name)}
      aria-pressed=${part.lifted === id ? 'true' : 'false'}
      @click=${grips.press}
      @keydown=${grips.keyed}>
      ${icon(gripIcon)}
    </button>
    <label class="with-icon grow"
      ><input
        class="check"
        part="check"
        type="checkbox"
        .checked=${!hidden}
        ?disabled=${!mayHide(id)}
        @change=${() => put({ hidden: !hidden })} /><span
        >${name}${note === null ? nothing : html`<span class="small subtle">${note}</span>`}</span
      ></label
    >
    <select
      class="chip ${pin ? 'on' : ''}"
      part="chip"
      aria-label=${messages.columnPin(name)}
      @change=${({ currentTarget }: Event) =>
        currentTarget instanceof HTMLSelectElement &&
        put({ pin: currentTarget.value === 'start' || currentTarget.value === 'end' ? currentTarget.value : null })}>
      ${(['none', 'start', 'end'] as const).map(
        (side) =>
          html`<option value=${side} .selected=${side === (pin ?? 'none')}>${messages.columnPins[side]}</option>`,
      )}
    </select>
    <input
      class="input num"
      part="input"
      type="number"
      inputmode="numeric"
      min=${LEAST}
      max=${MOST}
      placeholder=${messages.columnAuto}
      aria-label=${messages.columnWidth(name)}
      .value=${width === null ? '' : String(width)}
      @change=${({ currentTarget }: Event) =>
        currentTarget instanceof HTMLInputElement &&
        put({ width: currentTarget.value === '' ? null : widthOf(currentTarget.valueAsNumber) })} />
  </li>`;
}

/** A grip is lifted by a press, and then moved by the arrows or by a press on the grip whose place it takes. */
function gripActs(model: ColumnsModel, part: ColumnsPart, id: string) {
  const lift = (lifted: string | null) => {
    part.lifted = lifted;
    part.redraw();
  };
  return {
    press: () => {
      const { lifted } = part;
      if (lifted !== null) move(model, part, lifted, id);
      lift(lifted === null ? id : null);
    },
    keyed: (event: KeyboardEvent) => {
      if (part.lifted !== id || !['ArrowUp', 'ArrowDown', 'Escape'].includes(event.key)) return;
      event.preventDefault();
      if (event.key === 'Escape') return lift(null);
      const at = part.plan.findIndex((each) => each.id === id);
      move(model, part, id, part.plan[at + (event.key === 'ArrowUp' ? -1 : 1)]?.id);
    },
  };
}

/** Takes a column to where another is, and the keyboard with it. */
function move({ messages }: ColumnsModel, part: ColumnsPart, id: string, target: string | undefined): void {
  if (target === undefined || target === id) return;
  const next = placed(part.plan, id, target);
  part.news = messages.columnMoved(part.nameOf(id), next.findIndex((each) => each.id === id) + 1, next.length);
  part.put(next);
  void part.updated.then(() => part.root?.querySelector<HTMLElement>(`[data-column="${id}"] .grip`)?.focus());
}

/** The list holds the pointer, for its lines change places meanwhile. */
const pulling = (model: ColumnsModel, part: ColumnsPart) => ({
  down: ({ target, button }: PointerEvent) => {
    const grip = target instanceof Element && button === 0 ? target.closest('.grip') : null;
    part.pulled = grip?.closest<HTMLElement>('[data-column]')?.dataset['column'] ?? null;
  },
  pull: (event: PointerEvent) => {
    const { currentTarget, clientY, pointerId } = event;
    if (part.pulled === null || !(currentTarget instanceof HTMLElement)) return;
    const over = [...currentTarget.querySelectorAll<HTMLElement>('li')].find((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return clientY >= top && clientY <= bottom;
    })?.dataset['column'];
    if (over === undefined || over === part.pulled) return;
    // Whoever plays a pointer has none to hold.
    if (event.isTrusted) currentTarget.setPointerCapture(pointerId);
    move(model, part, part.pulled, over);
  },
  drop: () => {
    part.pulled = null;
  },
});
