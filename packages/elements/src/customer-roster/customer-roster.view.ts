import type { GangwayError } from '@gangway/client';
import type { Customer, ImportReport, OperationInput, createCustomer } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../foundation/format.js';
import type { Lazy } from '../foundation/lazy.controller.js';
import type { Loaded } from '../foundation/request.controller.js';
import { frameView } from '../primitives/frame.view.js';
import { downloadIcon, icon, lockedIcon, personIcon, plusIcon, uploadIcon } from '../primitives/icons.js';
import { messageView, stateView } from '../primitives/state.view.js';
import { lateView, lazyView } from '../primitives/lazy.view.js';
import type { RosterActMessages } from './acts.messages.js';
import type * as acts from './acts.js';
import type { Column } from './cells.view.js';
import type { customerRosterMessages } from './customer-roster.messages.js';
import type { RosterQuery, SortKey } from './engine/query.js';
import type { RosterData } from './load-roster.js';
import { placeholder } from './placeholder.js';
import type { Listed } from './engine/roster-list.js';
import { rowsView } from './rows.view.js';
import { summaryView } from './summary.view.js';
import { toolsView } from './tools.view.js';

export type NewCustomer = OperationInput<typeof createCustomer>['body'];

/** A file that somebody chose, and what the API said of it. */
export interface ImportFile {
  readonly name: string;
  readonly text: string;
  readonly report: ImportReport | null;
}
/** The dialog that is open. */
export type RosterDialog =
  | { readonly kind: 'add'; readonly name: string; readonly added: string | null }
  | { readonly kind: 'import'; readonly file: ImportFile | null };

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
  readonly detail: Loaded<Customer>;
  readonly dialog: RosterDialog | null;
  readonly acts: Lazy<typeof acts>;
  readonly pending: string | null;
  readonly failed: GangwayError | undefined;
  readonly list: (data: RosterData) => Listed;
  readonly columns: readonly Column[];
  /** Has the rows drawn once the rest is. */
  readonly lay: (ready: ReadyModel) => void;
  readonly retry: () => void;
  readonly ask: (change: Partial<RosterQuery>) => void;
  readonly sort: (key: SortKey, more: boolean) => void;
  readonly scrolled: () => void;
  readonly keyed: (event: KeyboardEvent, ready: ReadyModel) => void;
  readonly clicked: (event: Event) => void;
  readonly reloadDetail: () => void;
  readonly select: (ids: readonly string[], on: boolean) => void;
  readonly clearSelection: () => void;
  readonly exportRows: () => void;
  readonly show: (dialog: RosterDialog | null) => void;
  readonly add: (body: NewCustomer, next: boolean) => void;
  readonly choose: (name: string, text: string) => void;
  readonly import: () => void;
}

/** What the parts of a loaded roster need. */
export interface ReadyModel extends CustomerRosterModel {
  readonly data: RosterData;
  readonly listed: Listed;
  readonly loading: boolean;
}

/** What the parts need that load later. */
export type RosterActModel = ReadyModel & { readonly messages: RosterActMessages };

export function customerRosterView(model: CustomerRosterModel): TemplateResult {
  const { messages } = model;
  return stateView(model, {
    placeholder,
    ready: (data, loading) => (data.total === 0 ? emptyView(model, data) : rosterView(model, data, loading)),
    refused: (code) => {
      if (code === 'not_found')
        return messageView({ glyph: personIcon, title: messages.noneTitle, text: messages.noneText });
      if (code === 'scope_missing')
        return messageView({ glyph: lockedIcon, title: messages.forbiddenTitle, text: messages.errorText(code) });
      return null;
    },
  });
}

/** A control that changes something: it stays readable when the reader may not, with the reason beside it. */
const act = (
  model: CustomerRosterModel,
  data: RosterData,
  kind: string,
  name: string,
  run: () => void,
  drawing: unknown = nothing,
) =>
  html`<button
    class="button ${kind}"
    aria-label=${name}
    aria-disabled=${data.canWrite ? 'false' : 'true'}
    aria-describedby=${data.canWrite ? nothing : 'why-not'}
    @click=${data.canWrite ? run : nothing}>
    ${drawing}<span>${name}</span>
  </button>`;

const openAdd = (model: CustomerRosterModel) => () => model.show({ kind: 'add', name: '', added: null });
const openImport = (model: CustomerRosterModel) => () => model.show({ kind: 'import', file: null });

function emptyView(model: CustomerRosterModel, data: RosterData): TemplateResult {
  const { messages } = model;
  return frameView({
    title: messages.title,
    body: html`${messageView({
      glyph: personIcon,
      title: messages.emptyTitle,
      text: messages.emptyText,
      actions: html`${act(model, data, 'primary', messages.add, openAdd(model))}
      ${act(model, data, '', messages.importCsv, openImport(model))}`,
      below: whyNot(model, data),
    })}${dialogsView({ ...model, data, listed: model.list(data), loading: false })}`,
  });
}

const whyNot = ({ messages }: CustomerRosterModel, data: RosterData) =>
  data.canWrite
    ? nothing
    : html`<p class="small muted why-not" id="why-not">${icon(lockedIcon)}<span>${messages.noWrite}</span></p>`;

function rosterView(model: CustomerRosterModel, data: RosterData, loading: boolean): TemplateResult {
  const { messages } = model;
  const ready: ReadyModel = { ...model, data, listed: model.list(data), loading };
  return frameView({
    title: messages.title,
    loading,
    actions: html`${act(model, data, 'bare drop-s', messages.import, openImport(model), icon(uploadIcon))}
      <button class="button bare drop-s export" aria-label=${messages.export} @click=${model.exportRows}>
        ${icon(downloadIcon)}<span>${messages.export}</span>
      </button>
      ${act(model, data, 'primary', messages.add, openAdd(model), icon(plusIcon))}`,
    body: html`${data.canWrite ? nothing : html`<div class="no-write">${whyNot(model, data)}</div>`}
      ${summaryView(ready)}
      <div class="section list" part="list">${toolsView(ready)}${rowsView(ready)}</div>
      ${loading ? nothing : dialogsView(ready)}`,
  });
}

function dialogsView(ready: ReadyModel): unknown {
  const { acts, dialog, messages } = ready;
  return html`${lateView(acts, messages)}${
    dialog
      ? lazyView(acts, ready, ({ addDialog, importDialog }, model) =>
          dialog.kind === 'add' ? addDialog(model, dialog) : importDialog(model, dialog.file),
        )
      : nothing
  }`;
}
