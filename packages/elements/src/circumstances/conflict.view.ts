import type { GangwayError } from '@gangway/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../foundation/format.js';
import type { CommonMessages } from '../foundation/messages.js';
import { closeIcon, icon } from '../primitives/icons.js';
import { modal } from '../primitives/modal.directive.js';
import type { CircumstancesMessages } from './circumstances.messages.js';
import { differences, type Field, type Kept, type Meanwhile } from './meanwhile.js';

export type Choice = Kept | 'saved';

/** Everything that the two versions show follows from this. */
export interface ConflictModel {
  readonly meanwhile: Meanwhile;
  readonly refusal: GangwayError;
  readonly messages: CommonMessages & CircumstancesMessages;
  readonly format: Format;
  /** The server's time, epoch milliseconds. */
  readonly now: number;
  readonly choose: (choice: Choice) => void;
  /** Back to what was typed; nothing is decided. */
  readonly goOn: () => void;
}

/** Both versions of a thing, and which of them stays. It lies over the form, in which everything typed stays as it is. */
export function conflictView(model: ConflictModel): TemplateResult {
  const { meanwhile, refusal, messages, choose, goOn } = model;
  const { fields, whole } = meanwhile;
  const { mine, theirs, touch } = differences(fields);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { currentTarget } = event;
    const choice = currentTarget instanceof HTMLFormElement ? new FormData(currentTarget).get('version') : null;
    if (choice === 'mine' || choice === 'saved' || choice === 'both') choose(choice);
  };
  /** What of a field goes to the server, or would stand there, with the reader's version. */
  const ours = ({ seen, saved, mine: wanted }: Field) => wanted ?? (whole || !touch ? seen : saved);
  return html`<dialog
    class="dialog wide conflict"
    part="dialog"
    aria-labelledby="conflict-title"
    ${modal()}
    @cancel=${goOn}>
    <form @submit=${submit}>
      <header class="dialog-head">
        <div>
          <p class="small subtle">${meanwhile.about}</p>
          <h3 class="title" id="conflict-title">${titleOf(model)}</h3>
          <p class="sub">${messages.conflict.nothingLost}</p>
        </div>
        <button
          type="button"
          class="button bare icon-only compact"
          part="button button-bare"
          aria-label=${messages.conflict.goOn}
          @click=${goOn}>
          ${icon(closeIcon)}
        </button>
      </header>
      <div class="dialog-body">
        <div class="versions">
          ${versionView(model, touch || whole ? 'mine' : null, messages.conflict.yours, messages.conflict.notSaved, ours, mine)}
          ${versionView(model, 'saved', messages.conflict.saved, savedView(model), ({ saved }) => saved, theirs)}
        </div>
        ${touch ? nothing : bothView(model)}
      </div>
      <footer class="dialog-foot">
        <button class="button primary" part="button button-primary">${messages.conflict.saveThis}</button>
        <button type="button" class="button" part="button" @click=${goOn}>${messages.conflict.goOn}</button>
        ${refusal.requestId ? html`<span class="small subtle">${messages.requestId(refusal.requestId)}</span>` : nothing}
      </footer>
    </form>
  </dialog>`;
}

function titleOf({ meanwhile: { by, at }, messages, format, now }: ConflictModel): string {
  if (by === null) return messages.conflict.savedByOther;
  const seconds = at === null ? 0 : Math.floor((now - Date.parse(at)) / 1000);
  return seconds < 1 ? messages.conflict.savedBy(by) : messages.conflict.savedAgo(by, format.duration(seconds));
}

const savedView = ({ meanwhile: { by, at }, messages, format, now }: ConflictModel): string => {
  const name = by ?? messages.conflict.somebody;
  return at === null ? name : messages.conflict.savedAt(name, format.moment(Date.parse(at), now));
};

/** @param choice null: it cannot be chosen by itself, for the other one is not undone by it */
function versionView(
  { meanwhile: { fields }, messages }: ConflictModel,
  choice: Choice | null,
  name: string,
  about: string,
  valueOf: (field: Field) => string,
  changed: readonly Field[],
): TemplateResult {
  // Where both can be kept, that is chosen.
  const { touch } = differences(fields);
  const row = (field: Field) => {
    const value = valueOf(field) || messages.conflict.empty;
    return html`<div>
      <dt>${field.label}</dt>
      <dd>
        ${
          changed.includes(field)
            ? html`<mark><bdi>${value}</bdi></mark
                ><span class="visually-hidden"> (${messages.conflict.changed})</span>`
            : html`<bdi>${value}</bdi>`
        }
      </dd>
    </div>`;
  };
  return html`<label>
    <span class="named"
      >${choice === null ? nothing : html`<input class="check" part="check" type="radio" name="version" value=${choice} required ?autofocus=${choice === 'mine' && touch} />`}<span
        ><b class="medium">${name}</b><span class="small muted">${about}</span></span
      ></span
    >
    <dl>${fields.filter((field) => valueOf(field) || field.seen || changed.includes(field)).map(row)}</dl>
    <span class="small subtle">${messages.conflict.changes(changed.length)}</span>
  </label>`;
}

function bothView({ meanwhile: { fields }, messages }: ConflictModel): TemplateResult {
  const { mine, theirs } = differences(fields);
  const told = fields
    .filter((field) => mine.includes(field) || theirs.includes(field))
    .map((field) =>
      messages.named(field.label, (mine.includes(field) ? field.mine : field.saved) || messages.conflict.empty),
    );
  return html`<label class="option"
    ><input
      class="check"
      part="check"
      type="radio"
      name="version"
      value="both"
      checked
      required
      ?autofocus=${true} /><span
      >${messages.conflict.both}<span class="small muted both"
        >${told.map((each) => html`<span>${each}</span>`)}</span
      ></span
    ><span class="end muted">${messages.conflict.suggested}</span></label
  >`;
}
