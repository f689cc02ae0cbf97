// What is done to one customer: it loads with the first form of it.
import type { Customer, Ticket } from '@gangway/contract';
import type { Compare } from '../../circumstances/meanwhile.js';
import type { LazyPart } from '../../foundation/lazy.controller.js';
import type { MutationController } from '../../foundation/mutation.controller.js';
import { showToast, type Toast } from '../../primitives/toast.js';
import type { HealthBody, TicketBody } from '../acts/acts.events.js';
import type { RosterActModel, RosterDialog } from '../customer-roster.view.js';
import type { DetailController } from '../acts/detail.controller.js';
import { healthDialog } from './health-dialog.view.js';
import { endOverride, HealthTrial, override } from './health.js';
import { create, ticketDialog } from './ticket-dialog.view.js';

const compareOf =
  (model: RosterActModel, customer: Customer, body: HealthBody | null): Compare =>
  async (refusal) =>
    (await import('./customer-versions.js')).customerVersions(model, customer, body, refusal);

/** Health by hand and tickets of the customers of one roster. */
export class CustomerActs implements LazyPart {
  readonly styles = [];
  readonly messages = {};
  readonly mutation: MutationController;
  readonly trial: HealthTrial;
  readonly #detail: DetailController;

  constructor(mutation: MutationController, detail: DetailController) {
    this.mutation = mutation;
    this.trial = new HealthTrial(mutation);
    this.#detail = detail;
  }

  readonly dialog = (
    model: RosterActModel,
    { kind, customer }: Extract<RosterDialog, { readonly kind: 'health' | 'ticket' }>,
    leave: () => void,
  ): unknown => {
    const close = () => {
      this.trial.stop();
      leave();
    };
    return kind === 'health' ? healthDialog(model, customer, this, close) : ticketDialog(model, customer, this, close);
  };

  async setHealth(model: RosterActModel, customer: Customer, body: HealthBody): Promise<void> {
    const answer = await override(this.mutation, customer, body, compareOf(model, customer, body));
    if (!answer) return;
    this.trial.stop();
    model.show(null);
    this.#detail.put(answer.customer);
    this.#toast(model, { text: model.messages.healthSet(customer.name, model.format.number(body.value)) });
    await model.retry();
  }

  /** Lets the measured health count again; the way back sets it by hand as it was. */
  async endHealth(model: RosterActModel, customer: Customer): Promise<void> {
    const { messages } = model;
    const before = customer.health.override;
    const answer = await endOverride(this.mutation, customer, compareOf(model, customer, null));
    const { failed } = this.mutation;
    if (failed) this.#toast(model, { text: failed.error.message, failed: true });
    if (!answer || !before) return;
    const { value, reason, until } = before;
    this.#detail.put(answer.customer);
    this.#toast(model, {
      text: messages.healthEnded(customer.name),
      act: { label: messages.undo, run: () => void this.setHealth(model, answer.customer, { value, reason, until }) },
    });
    await model.retry();
  }

  async createTicket(model: RosterActModel, body: TicketBody): Promise<void> {
    const told = ({ subject }: Ticket): string => model.messages.ticketOpened(subject);
    const ticket = await create(this.mutation, body, told);
    if (!ticket) return;
    model.show(null);
    this.#toast(model, { text: told(ticket) });
    await model.retry();
  }

  #toast({ messages }: RosterActModel, toast: Toast): void {
    showToast(this.mutation.host, messages, toast);
  }
}
