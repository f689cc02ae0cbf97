// Saved views: they load when somebody opens their menu.
import { createSavedView, deleteSavedView, listSavedViews, updateSavedView, type SavedView } from '@gangway/contract';
import { isGangwayError } from '@gangway/client';
import type { Compare, Kept } from '../../circumstances/meanwhile.js';
import { change } from '../../foundation/change.js';
import type { LazyPart } from '../../foundation/lazy.controller.js';
import type { MutationController } from '../../foundation/mutation.controller.js';
import { menuStyles } from '../../primitives/menu.styles.js';
import { showToast } from '../../primitives/toast.js';
import { PartnerRosterShareEvent, PartnerRosterViewEvent, PartnerRosterViewRequestEvent } from '../acts/acts.events.js';
import type { RosterActModel } from '../customer-roster.view.js';
import { writeQuery } from '../engine/query.js';
import { queryOf, storedColumns, storedOf } from './saved-query.js';
import { viewDialog } from './view-dialog.view.js';
import { viewMessages, type ViewMessages } from './views.messages.js';
import { viewsMenu } from './views-menu.view.js';

export type ViewsModel = RosterActModel & { readonly messages: ViewMessages };
export type ViewBody = Pick<SavedView, 'name' | 'shared'>;
/** All that is kept of a view. */
export type WholeView = ViewBody & Pick<SavedView, 'query' | 'columns'>;

/** The parameter of an address that a link to a view has, if the page says nothing else. */
const PARAMETER = 'roster';

/** The saved views of one roster. */
export class ViewsActs implements LazyPart {
  readonly styles = [menuStyles];
  readonly messages = viewMessages;
  views: readonly SavedView[] = [];
  /** They did not come. */
  missing = false;
  /** Id of the one that the reader opened last. */
  opened: string | null = null;
  readonly mutation: MutationController;

  constructor(mutation: MutationController) {
    this.mutation = mutation;
  }

  readonly menu = (model: ViewsModel): unknown => viewsMenu(model, this);
  readonly dialog = (model: ViewsModel, view: SavedView | null, close: () => void): unknown =>
    viewDialog(model, view, this, close);

  /** Asks for the views again; without them the old ones stay, and one can still be saved. */
  async load(): Promise<void> {
    try {
      const answer = await this.mutation.connection?.send(listSavedViews, {});
      this.views = answer?.data ?? [];
      this.missing = false;
    } catch (error) {
      if (!isGangwayError(error)) throw error;
      this.missing = true;
    }
    this.mutation.host.requestUpdate();
  }

  open(model: ViewsModel, view: SavedView): void {
    this.opened = view.id;
    model.ask(queryOf(view));
  }

  /** @param view the one to change; null: a new one of what is on screen */
  async save(model: ViewsModel, view: SavedView | null, body: ViewBody): Promise<boolean> {
    const kept = view ?? { query: storedOf(model.query), columns: storedColumns(model.query) };
    return this.#put(model, view, { ...body, query: kept.query, columns: kept.columns });
  }

  /** Puts what is on screen into a view. */
  async update(model: ViewsModel, view: SavedView): Promise<void> {
    const { name, shared } = view;
    const put = await this.#put(model, view, {
      name,
      shared,
      query: storedOf(model.query),
      columns: storedColumns(model.query),
    });
    if (!put) this.#failed(model);
  }

  async delete(model: ViewsModel, view: SavedView): Promise<void> {
    const { messages } = model;
    const deleted = await change(
      this.mutation,
      'view',
      new PartnerRosterViewRequestEvent('delete', view.name),
      (send) => send(deleteSavedView, { params: { id: view.id } }),
      (answer) => new PartnerRosterViewEvent('delete', answer),
    );
    if (!deleted) return this.#failed(model);
    const { name, shared, query, columns } = deleted;
    showToast(this.mutation.host, messages, {
      text: messages.viewDeleted(name),
      act: { label: messages.undo, run: () => void this.#put(model, null, { name, shared, query, columns }) },
    });
    await this.load();
  }

  /** Copies a link to what is on screen; what the link is, the page may say. */
  async copyLink({ query, messages }: ViewsModel): Promise<void> {
    const url = new URL(location.href);
    url.searchParams.set(PARAMETER, writeQuery(query));
    const event = new PartnerRosterShareEvent(writeQuery(query), url.href);
    const { host } = this.mutation;
    if (!host.dispatchEvent(event)) return;
    try {
      await navigator.clipboard.writeText(event.url);
      showToast(host, messages, { text: messages.linkCopied });
    } catch {
      // Without a permission, or in a page without TLS: the reader copies it by hand.
      showToast(host, messages, { text: [messages.linkNotCopied, ' ', event.url], failed: true });
    }
  }

  async #put(model: ViewsModel, view: SavedView | null, body: WholeView): Promise<boolean> {
    let both = body;
    const compare: Compare = async (refusal) => {
      if (!view) return null;
      const versions = (await import('./view-versions.js')).viewVersions(model, view, body, refusal);
      if (versions) ({ both } = versions);
      return versions;
    };
    const saved = await putView(this.mutation, view, (kept) => (kept === 'both' ? both : body), compare);
    if (!saved) return false;
    this.opened = saved.id;
    showToast(this.mutation.host, model.messages, { text: model.messages.viewSaved(saved.name) });
    await this.load();
    return true;
  }

  #failed({ messages }: ViewsModel): void {
    const { failed, host } = this.mutation;
    if (failed) showToast(host, messages, { text: failed.error.message, failed: true });
  }
}

/**
 * Saves a view, or what has been changed of one.
 *
 * @param wanted what is kept of it, as the reader decides where it has been changed meanwhile
 * @returns null when it was cancelled or failed
 */
export const putView = (
  mutation: MutationController,
  view: SavedView | null,
  wanted: (kept: Kept) => WholeView,
  compare: Compare,
): Promise<SavedView | null> =>
  change(
    mutation,
    'view',
    new PartnerRosterViewRequestEvent(view ? 'update' : 'create', wanted('mine').name),
    (send, kept) => {
      const body = bodyOf(wanted(kept));
      return view
        ? send(updateSavedView, { params: { id: view.id }, body }, { ifMatch: view.version })
        : send(createSavedView, { body });
    },
    (answer) => new PartnerRosterViewEvent(view ? 'update' : 'create', answer),
    view ? { compare } : {},
  );

const bodyOf = ({ name, shared, query, columns }: WholeView) => ({
  name,
  shared,
  query,
  columns: [...columns],
});
