import type { Customer, SavedView } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../foundation/format.js';
import type { Lazy } from '../foundation/lazy.controller.js';
import type { Loaded } from '../foundation/request.controller.js';
import { frameView } from '../primitives/frame.view.js';
import { downloadIcon, icon, lockedIcon, personIcon, plusIcon, uploadIcon } from '../primitives/icons.js';
import { messageView, stateView } from '../primitives/state.view.js';
import { lateView, lazyView } from '../primitives/lazy.view.js';
import type { RowAction } from '../primitives/row-actions.view.js';
import type { RosterActMessages } from './acts/acts.messages.js';
import type { RosterActs } from './acts/acts.js';
import type { Column } from './rows/cells.view.js';
import type { ColumnsPart } from './columns/columns.js';
import type { customerRosterMessages } from './customer-roster.messages.js';
import type { RosterQuery } from './engine/query.js';
import type * as grid from './grid/grid.js';
import type { RosterData } from './load-roster.js';
import { placeholder } from './placeholder.js';
import type { Listed } from './engine/listed.js';
import { rowsView } from './rows/rows.view.js';
import { summaryView } from './summary.view.js';
import { toolsView } from './tools.view.js';

/** The dialog that is open. */
export type RosterDialog =
  | { readonly kind: 'add'; readonly name: string; readonly added: string | null }
  | { readonly kind: 'import' | 'assign' | 'tag' | 'columns' }
  | { readonly kind: 'health' | 'ticket'; readonly customer: Customer }
  /** Null: a new one. */
  | { readonly kind: 'view'; readonly view: SavedView | null };

/** Everything that the roster shows follows from this. */
export interface CustomerRosterModel {
  readonly state: Loaded<RosterData>;
  readonly connected: boolean;
  readonly format: Format;
  readonly messages: typeof customerRosterMessages;
  readonly query: RosterQuery;
  /** Days since 1970, where the reader is. */
  readonly today: (data: RosterData) => number;
  readonly selected: ReadonlySet<string>;
  /** Id of the customer whose details are open. */
  readonly opened: string | null;
  readonly dialog: RosterDialog | null;
  readonly acts: Lazy<RosterActs>;
  readonly readonly: boolean;
  readonly list: (data: RosterData) => Listed;
  readonly columns: readonly Column[];
  /** What changes how the columns stand. */
  readonly arranging: Lazy<ColumnsPart>;
  readonly rowActions: readonly RowAction[];
  /** Has the rows drawn once the rest is. */
  readonly lay: (ready: ReadyModel) => void;
  readonly retry: () => Promise<void>;
  readonly ask: (change: Partial<RosterQuery>) => void;
  /** What the rows need once somebody is in them. */
  readonly grid: Lazy<typeof grid>;
  readonly scrolled: () => void;
  readonly keyed: (event: KeyboardEvent, ready: ReadyModel) => void;
  readonly clicked: (event: Event, ready: ReadyModel) => void;
  readonly select: (ids: readonly string[], on: boolean) => void;
  readonly clearSelection: () => void;
  readonly show: (dialog: RosterDialog | null) => void;
}

/** What the parts of a loaded roster need. */
export interface ReadyModel extends CustomerRosterModel {
  readonly data: RosterData;
  readonly listed: Listed;
  readonly loading: boolean;
}

/** What the parts need that load later. */
export type RosterActModel = ReadyModel & { readonly messages: RosterActMessages };

export function customerRosterView(model: CustomerRosterModel): unknown {
  const { messages } = model;
  return stateView(model, {
    placeholder,
    ready: (data, loading) => (data.total === 0 ? emptyView(model, data) : rosterView(model, data, loading)),
    refused: (code) =>
      code === 'not_found'
        ? messageView({ glyph: personIcon, title: messages.noneTitle, text: messages.noneText })
        : null,
  });
}

/** A control that changes something: absent where the page says so; readable when the reader may not, with the reason beside it. */
export const act = (
  { readonly }: CustomerRosterModel,
  data: RosterData,
  kind: string,
  name: string,
  run: () => void,
  drawing: unknown = nothing,
) =>
  readonly
    ? nothing
    : html`<button
        class="button ${kind}"
        part="button ${kind === 'primary' ? 'button-primary' : 'button-bare'}"
        aria-label=${name}
        aria-disabled=${data.canWrite ? 'false' : 'true'}
        aria-describedby=${data.canWrite ? nothing : 'why-not'}
        @click=${data.canWrite ? run : nothing}>
        ${drawing}<span>${name}</span>
      </button>`;

export const openAdd = (model: CustomerRosterModel) => () => model.show({ kind: 'add', name: '', added: null });
export const openImport = (model: CustomerRosterModel) => () => model.show({ kind: 'import' });

/** The invitation comes with the acts that it offers; the skeleton stays until it is there. */
function emptyView(model: CustomerRosterModel, data: RosterData): TemplateResult {
  const { acts, messages } = model;
  if (!acts.module && !acts.failed) {
    void acts.load();
    return rosterView(model, placeholder, true);
  }
  const ready = { ...model, data, listed: model.list(data), loading: false };
  return frameView({
    title: messages.title,
    body: html`${lazyView(acts, ready, (part, words) => part.emptyView(words))}${dialogsView(ready)}`,
  });
}

/** Why the acts are there and do nothing. */
export const whyNot = ({ messages, readonly }: CustomerRosterModel, data: RosterData) =>
  data.canWrite || readonly
    ? nothing
    : html`<p class="small muted why-not" id="why-not">${icon(lockedIcon)}<span>${messages.noWrite}</span></p>`;

function rosterView(model: CustomerRosterModel, data: RosterData, loading: boolean): TemplateResult {
  const { messages } = model;
  const ready: ReadyModel = { ...model, data, listed: model.list(data), loading };
  return frameView({
    title: messages.title,
    loading,
    actions: html`${act(model, data, 'bare drop-s', messages.import, openImport(model), icon(uploadIcon))}
      <button
        class="button bare drop-s export"
        part="button button-bare"
        aria-label=${messages.export}
        @click=${() => model.acts.use((acts) => acts.exportRows(ready))}>
        ${icon(downloadIcon)}<span>${messages.export}</span>
      </button>
      ${act(model, data, 'primary', messages.add, openAdd(model), icon(plusIcon))}`,
    body: html`${whyNot(model, data)} ${summaryView(ready)}
      <div class="section list" part="list">
        ${toolsView(ready)}${lateView(model.grid.failed ? model.grid : model.arranging, messages)}${rowsView(ready)}
      </div>
      ${loading ? nothing : dialogsView(ready)}`,
  });
}

function dialogsView(ready: ReadyModel): unknown {
  const { acts, dialog, messages } = ready;
  return html`${lateView(acts, messages)}${
    dialog ? lazyView(acts, ready, ({ dialogView }, model) => dialogView(model, dialog)) : nothing
  }`;
}
