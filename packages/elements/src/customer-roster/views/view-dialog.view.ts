import type { SavedView } from '@gangway/contract';
import { html, type TemplateResult } from 'lit';
import { dialogView } from '../../primitives/dialog.view.js';
import { isOwn, type RosterQuery } from '../engine/query.js';
import { queryOf } from './saved-query.js';
import type { ViewsActs, ViewsModel } from './views.js';

/** What a query leaves out and how it sorts, in words. */
export function shownBy({ messages, format }: ViewsModel, query: RosterQuery): string {
  const filters = [
    query.view === 'all' ? null : messages.view[query.view],
    query.search || null,
    query.band && messages.named(messages.filterHealth, messages.band[query.band]),
    query.state && messages.named(messages.filterState, messages.states[query.state]),
    query.owner && messages.named(messages.filterOwner, query.owner),
    query.tag && messages.named(messages.tagName, query.tag),
  ].filter((filter) => filter !== null);
  const order = query.sort.flatMap(({ key }) => (isOwn(key) ? [] : [messages.column[key]]));
  return [
    ...(filters.length > 0 ? [messages.viewFilters(format.list(filters))] : []),
    ...(order.length > 0 ? [messages.viewSort(format.list(order))] : []),
  ].join(' ');
}

/** The name of a view and who sees it. */
export function viewDialog(
  model: ViewsModel,
  view: SavedView | null,
  acts: ViewsActs,
  close: () => void,
): TemplateResult {
  const { messages } = model;
  return dialogView(
    {
      title: view ? messages.changeView : messages.saveView,
      body: html`<div class="form-row">
          <label for="view-name">${messages.viewName}</label>
          <input
            class="input"
            part="input"
            id="view-name"
            name="name"
            required
            maxlength="100"
            autocomplete="off"
            ?autofocus=${true}
            value=${view?.name ?? ''} />
        </div>
        <p class="small muted">${shownBy(model, view ? queryOf(view) : model.query)}</p>
        <label class="with-icon"
          ><input class="check" part="check" type="checkbox" name="shared" ?checked=${view?.shared ?? false} /><span
            >${messages.shareView}</span
          ></label
        >`,
      act: {
        label: view ? messages.saveChanges : messages.saveView,
        busy: acts.mutation.pending !== null,
        run: (form) => {
          const name = form.get('name');
          void acts
            .save(model, view, { name: typeof name === 'string' ? name.trim() : '', shared: form.has('shared') })
            .then((saved) => saved && close());
        },
      },
      error: acts.mutation.failed?.error,
      close,
    },
    messages,
  );
}
