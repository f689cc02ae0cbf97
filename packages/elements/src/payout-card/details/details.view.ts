import type { BillingSummary, Money } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dialogView, type Dialog } from '../../primitives/dialog.view.js';
import { icon, leftIcon } from '../../primitives/icons.js';
import type { DetailsController } from './details.controller.js';
import type { PayoutDetailsMessages } from './details.messages.js';
import type { PayoutExtrasMessages } from '../extras/extras.messages.js';
import { linePage } from './line.view.js';
import { disputedPage, linesPage } from './lines.view.js';
import type { Page } from './page.js';
import type { PayoutCardModel } from '../payout-card.view.js';
import type { ActPage } from '../acts/acts.js';
import { statementPage } from './statement.view.js';
import { statementsPage } from './statements.view.js';
import { storyPage } from './story.view.js';

/** What the pages of the details need. */
export interface DetailsModel extends PayoutCardModel {
  readonly messages: PayoutCardModel['messages'] & PayoutExtrasMessages & PayoutDetailsMessages;
  readonly details: DetailsController;
  /** Null: the card behind has lost it. */
  readonly billing: BillingSummary | null;
  readonly vendor: string;
  readonly money: (money: Money) => unknown;
}

/** A page without what all of them have. */
export type PageView = Omit<Dialog, 'close' | 'wide'> & { readonly narrow?: boolean };

/** The page on top, over the card. Each is a dialog of its own, so that focus begins anew on it and comes back in the end. */
export function detailsView(model: Omit<DetailsModel, 'billing' | 'vendor' | 'money'>): unknown {
  const { details, messages, format, state } = model;
  const { page } = details;
  if (!page) return nothing;
  const money = (value: Money) =>
    model.hideAmounts ? html`<span class="masked">••••</span>` : html`<span class="num">${format.money(value)}</span>`;
  const billing = state.kind === 'ready' ? state.data : null;
  const { narrow, others, ...view } = pageView({ ...model, billing, vendor: billing?.vendor ?? '', money }, page);
  const back = details.hasBack
    ? html`<button type="button" class="button bare" part="button button-bare" @click=${() => details.back()}>
        ${icon(leftIcon, 'flip')}<span>${messages.back}</span>
      </button>`
    : nothing;
  const dialog = {
    ...view,
    wide: !narrow,
    live: true,
    others: html`${back}${others ?? nothing}`,
    close: () => details.close(),
  };
  // Unlike one that is keyed, a dialog that gives way here is closed before it goes, so that focus is not lost with it.
  return repeat(
    [page],
    (each) => each,
    () => dialogView(dialog, messages),
  );
}

function pageView(model: DetailsModel, page: Page): PageView {
  switch (page.kind) {
    case 'lines':
      return linesPage(model, page);
    case 'disputed':
      return disputedPage(model, page);
    case 'line':
      return linePage(model, page);
    case 'statements':
      return statementsPage(model, page);
    case 'statement':
      return statementPage(model, page);
    case 'payout':
      return storyPage(model, page);
    default:
      return actView(model, page);
  }
}

/** What the reader tries or does loads when it is opened. */
function actView(model: DetailsModel, page: ActPage): PageView {
  const { messages, details } = model;
  const { module } = details.acts;
  return module
    ? module.actPage({ ...model, messages: { ...module.messages, ...messages } }, page)
    : {
        title: messages.title,
        body: details.acts.failed
          ? html`<p>${messages.errorText('network')}</p>
              <div>
                <button type="button" class="button compact" part="button" @click=${() => details.acts.load()}>
                  ${messages.retry}
                </button>
              </div>`
          : html`<p class="small muted awaited" role="status">${messages.working}</p>`,
      };
}

/** A few facts, separated. */
export const dotsView = (facts: readonly unknown[]): TemplateResult =>
  html`<span class="dot-list">${facts.map((fact) => html`<span>${fact}</span>`)}</span>`;
