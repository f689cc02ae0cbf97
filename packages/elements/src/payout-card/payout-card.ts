import { retrieveBilling, type BillingSummary } from '@gangway/contract';
import type { Connection } from '@gangway/client';
import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LazyController } from '../foundation/lazy.controller.js';
import { PortalController } from '../foundation/portal.controller.js';
import { RequestController, type Send } from '../foundation/request.controller.js';
import { boxIn } from '../primitives/box.js';
import type { RowAction } from '../primitives/row-actions.view.js';
import { base } from '../primitives/styles.js';
import { touchStyles } from '../primitives/touch.styles.js';
import type { DetailsController } from './details/details.controller.js';
import { payoutCardMessages, type PayoutCardMessages } from './payout-card.messages.js';
import { payoutCardStyles } from './payout-card.styles.js';
import { payoutCardView } from './payout-card.view.js';
import type { Target } from './target.js';

/**
 * The next payout, why it is that amount to the cent, what is held, and what came before.
 *
 * @element partner-payout-card
 * @attr {boolean} hide-why - Takes the calculation away.
 * @attr {boolean} hide-balances - Takes the balances away.
 * @attr {boolean} hide-history - Takes the past months away.
 * @attr {boolean} hide-what-if - Takes away what another tier or month would bring.
 * @attr {boolean} hide-account - Takes the payout account away.
 * @slot header - Beside the title.
 * @slot empty - In place of why there is no money to show.
 * @slot row-actions - Among the acts of the line, or the payout, that is open.
 * @slot footer - Below everything.
 * @slot session-lost - A way to sign in again.
 * @csspart base - The frame.
 * @csspart header - Title and controls.
 * @csspart next - The next payout.
 * @csspart why - The calculation.
 * @csspart balances - Available, held, disputed, paid.
 * @csspart history - The past months.
 * @csspart what-if - What another tier or month would bring.
 * @csspart account - The payout account.
 * @csspart notice - That the rates step down soon.
 * @csspart dialog - Details over the card, of which the parts below are some.
 * @csspart lines - The lines of a stream.
 * @csspart search - The field to search in them.
 * @csspart line - The arithmetic of a line.
 * @csspart dispute - What is said about a line.
 * @csspart claim - What a dispute comes to, while it is written.
 * @csspart statements - Statements by month.
 * @csspart statement - A statement as paper.
 * @csspart story - What became of a payout.
 * @csspart estimate - What if.
 * @csspart step - Before and after the rates step down.
 * @csspart requirements - What the payout account lacks.
 * @csspart currencies - What is next in each currency, where there are several.
 * @csspart segmented - The switch of currencies.
 * @csspart tab - A currency.
 * @csspart amount - The amount of the next payout.
 * @csspart steps - How far it is.
 * @csspart chart - The bars of the past months.
 * @csspart table - The calculation, and other figures in rows.
 * @csspart slider - How much, in an estimate.
 * @csspart title - The name of the widget.
 * @csspart message - What stands in place of data that is not there.
 * @csspart error - Why the last try failed.
 * @csspart dialog-header - Title of a dialog, and the button that shuts it.
 * @csspart dialog-body - What a dialog is about.
 * @csspart dialog-footer - The acts of a dialog.
 * @csspart button - Every button that looks like one.
 * @csspart button-primary - The one that a panel or dialog is about.
 * @csspart button-bare - Those without an edge.
 * @csspart link - What leads to more, in a text.
 * @csspart input - Fields of text and lists to choose from.
 * @csspart check - Boxes and switches to tick.
 * @csspart menu - A menu that is open.
 * @csspart menu-item - What can be chosen there.
 * @fires partner-ready - Data is on screen for the first time.
 * @fires partner-error - The data did not load.
 * @fires partner-session-lost - The session ended.
 * @fires partner-line-open - The reader opened a line.
 * @fires partner-line-action - The reader chose an act of `rowActions` for a line.
 * @fires partner-payout-open - The reader opened what became of a payout.
 * @fires partner-payout-action - The reader chose an act of `rowActions` for a payout.
 * @fires partner-dispute-request - A line is about to be disputed; can be cancelled.
 * @fires partner-dispute - A line is in dispute.
 * @fires partner-dispute-withdraw-request - A dispute is about to be taken back; can be cancelled.
 * @fires partner-dispute-withdraw - A dispute was taken back.
 * @fires partner-account-link-request - The reader is about to leave for the provider of the account; can be cancelled.
 * @fires partner-account-link - The link to the provider is there.
 */
export class PartnerPayoutCard extends LitElement {
  static override styles = [base, touchStyles, payoutCardStyles];

  /** A connection of its own; else that of the provider around it. */
  @property({ attribute: false }) client: Connection | undefined;
  /** Words to put in place of the default ones. */
  @property({ attribute: false }) messages: Partial<PayoutCardMessages> | undefined;
  /** Currency shown, ISO 4217. @default the program's own */
  @property() currency: string | null = null;
  /** Shows dots in place of amounts. */
  @property({ type: Boolean, reflect: true, attribute: 'hide-amounts' }) hideAmounts = false;

  /** Acts of the page's own on the line, or the payout, that is open. */
  @property({ attribute: false }) rowActions: readonly RowAction[] = [];

  /** Takes away what changes something: disputes and the way to the payout account. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  @state() private asTable = false;

  readonly #portal = new PortalController(this, 'payoutCard');
  readonly #extras = new LazyController(this, () => import('./extras/extras.js'));
  readonly #part = new LazyController(this, () => import('./details/details.js'));
  #details: DetailsController | null = null;
  readonly #billing = new RequestController<BillingSummary>(this, this.#portal, (send) => this.#load(send), [
    'dispute',
    'account',
    'partner',
  ]);

  async #load(send: Send): Promise<BillingSummary> {
    void this.#details?.renew();
    // What stands around the figures is there with them.
    const [billing] = await Promise.all([send(retrieveBilling, {}), this.#extras.load()]);
    return billing;
  }

  get #now(): number {
    return this.#portal.connection?.serverNow() ?? 0;
  }

  #open(target: Target): void {
    void this.#part.use(async ({ DetailsController }) => {
      this.#details ??= new DetailsController(this, this.#portal, () => this.#billing.reload());
      this.#details.open(target);
    });
  }

  protected override createRenderRoot(): HTMLElement {
    return boxIn(super.createRenderRoot());
  }

  protected override render(): unknown {
    return payoutCardView({
      state: this.#billing.state,
      connected: this.#portal.connected,
      format: this.#portal.format,
      messages: this.#portal.words(payoutCardMessages, this.messages),
      currency: this.currency,
      hideAmounts: this.hideAmounts,
      asTable: this.asTable,
      readonly: this.readonly,
      rowActions: this.rowActions,
      now: this.#now,
      extras: this.#extras,
      part: this.#part,
      details: this.#details,
      open: (target) => this.#open(target),
      retry: () => void this.#billing.reload(),
      showCurrency: (currency) => (this.currency = currency),
      toggleAmounts: () => (this.hideAmounts = !this.hideAmounts),
      toggleTable: () => (this.asTable = !this.asTable),
    });
  }
}
