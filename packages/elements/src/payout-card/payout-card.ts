import { retrieveBilling, type BillingSummary } from '@gangway/contract';
import type { Connection } from '@gangway/client';
import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PortalController } from '../foundation/portal.controller.js';
import { RequestController } from '../foundation/request.controller.js';
import { base } from '../primitives/styles.js';
import { payoutCardMessages, type PayoutCardMessages } from './payout-card.messages.js';
import { payoutCardStyles } from './payout-card.styles.js';
import { payoutCardView } from './payout-card.view.js';

/**
 * The next payout, why it is that amount to the cent, what is held, and what came before.
 *
 * @element partner-payout-card
 * @slot header - Beside the title.
 * @slot footer - Below everything.
 * @slot session-lost - A way to sign in again.
 * @csspart base - The frame.
 * @csspart header - Title and controls.
 * @csspart next - The next payout.
 * @csspart why - The calculation.
 * @csspart balances - Available, held, disputed, paid.
 * @csspart history - The past months.
 * @fires partner-ready - Data is on screen for the first time.
 * @fires partner-error - The data did not load.
 * @fires partner-session-lost - The session ended.
 */
export class PartnerPayoutCard extends LitElement {
  static override styles = [base, payoutCardStyles];

  /** A connection of its own; else that of the provider around it. */
  @property({ attribute: false }) client: Connection | undefined;
  /** Words to put in place of the default ones. */
  @property({ attribute: false }) messages: Partial<PayoutCardMessages> | undefined;
  /** Currency shown, ISO 4217. @default the program's own */
  @property() currency: string | null = null;
  /** Shows dots in place of amounts. */
  @property({ type: Boolean, reflect: true, attribute: 'hide-amounts' }) hideAmounts = false;

  @state() private asTable = false;

  readonly #portal = new PortalController(this);
  readonly #billing = new RequestController<BillingSummary>(this, this.#portal, (send) => send(retrieveBilling, {}), [
    'dispute',
    'account',
    'partner',
  ]);

  protected override render(): unknown {
    return payoutCardView({
      state: this.#billing.state,
      connected: this.#portal.connected,
      format: this.#portal.format,
      messages: this.#portal.words('payoutCard', payoutCardMessages, this.messages),
      currency: this.currency,
      hideAmounts: this.hideAmounts,
      asTable: this.asTable,
      retry: () => void this.#billing.reload(),
      showCurrency: (currency) => (this.currency = currency),
      toggleAmounts: () => (this.hideAmounts = !this.hideAmounts),
      toggleTable: () => (this.asTable = !this.asTable),
    });
  }
}
