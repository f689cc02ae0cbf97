// Health by hand: what it would do is asked before it is done.
import { endHealthOverride, overrideHealth, type Customer } from '@gangway/contract';
import { isGangwayError } from '@gangway/client';
import type { Compare } from '../../circumstances/meanwhile.js';
import { change } from '../../foundation/change.js';
import type { MutationController } from '../../foundation/mutation.controller.js';
import { PartnerCustomerHealthEvent, PartnerCustomerHealthRequestEvent, type HealthBody } from '../acts/acts.events.js';

type Answer = Awaited<ReturnType<typeof override>>;
/** What a score by hand would do. */
export type HealthPreview = NonNullable<Answer>;

/** @returns null when it was cancelled or failed */
export const override = (mutation: MutationController, { id, version }: Customer, body: HealthBody, compare: Compare) =>
  change(
    mutation,
    'health',
    new PartnerCustomerHealthRequestEvent(id, body),
    (send) => send(overrideHealth, { params: { id }, query: { dryRun: 'false' }, body }, { ifMatch: version }),
    ({ customer }) => new PartnerCustomerHealthEvent(customer),
    { compare },
  );

/** @returns null when it was cancelled or failed */
export const endOverride = (mutation: MutationController, { id, version }: Customer, compare: Compare) =>
  change(
    mutation,
    'health',
    new PartnerCustomerHealthRequestEvent(id, null),
    (send) => send(endHealthOverride, { params: { id } }, { ifMatch: version }),
    ({ customer }) => new PartnerCustomerHealthEvent(customer),
    { compare },
  );

/** Milliseconds without typing before a score is tried. */
const PAUSE = 300;

/** Asks the API what a score would do, once the reader stops typing; the last question wins. */
export class HealthTrial {
  preview: HealthPreview | null = null;
  readonly #mutation: MutationController;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort: AbortController | undefined;

  constructor(mutation: MutationController) {
    this.#mutation = mutation;
  }

  /** @param body null: what is typed is no score */
  ask(id: string, body: HealthBody | null): void {
    this.stop();
    this.preview = null;
    this.#mutation.host.requestUpdate();
    if (body) this.#timer = setTimeout(() => void this.#try(id, body), PAUSE);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.preview = null;
  }

  async #try(id: string, body: HealthBody): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    try {
      const { connection } = this.#mutation;
      const answer = await connection?.send(
        overrideHealth,
        { params: { id }, query: { dryRun: 'true' }, body },
        { signal },
      );
      if (signal.aborted) return;
      this.preview = answer ?? null;
      this.#mutation.host.requestUpdate();
    } catch (error) {
      // What is wrong with it is said when it is sent.
      if (!signal.aborted && !isGangwayError(error)) throw error;
    }
  }
}

/** The last second of a local date in a zone, as an instant. */
export function endOfDay(date: string, timeZone: string): string {
  const wanted = Date.parse(`${date}T23:59:59Z`);
  /** What clocks in the zone show at an instant, as if it were UTC. */
  const shown = (instant: number): number => {
    const parts = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }).formatToParts(instant);
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '00';
    return Date.parse(
      `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`,
    );
  };
  const near = wanted + (wanted - shown(wanted));
  // Where the clocks change in between, the offset there holds.
  return new Date(near + (wanted - shown(near))).toISOString();
}
