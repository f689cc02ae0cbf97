import { checkBrandDomain, removeBrandDomain, setBrandDomain, type BrandDomain } from '@gangway/contract';
import { change } from '../../foundation/change.js';
import type { MutationController } from '../../foundation/mutation.controller.js';
import type { Send } from '../../foundation/request.controller.js';
import { PartnerBrandDomainEvent, PartnerBrandDomainRequestEvent } from '../brand-studio.events.js';
import type { StudioController } from '../studio.controller.js';

/** Milliseconds; name servers that do not answer are given up after six seconds. */
const PAUSES = [500, 1500, 5000];

const namings = new WeakMap<StudioController, Naming>();

/** What has to do with the name of the portal in one studio. */
export function namingOf(studio: StudioController): Naming {
  const known = namings.get(studio) ?? new Naming(studio.mutation, studio.reload);
  namings.set(studio, known);
  return known;
}

/** Sets the name under which the portal is reached, and has its records looked at. */
class Naming {
  /** Place of the record that was copied last; null: none was. */
  copied: number | null = null;
  readonly #mutation: MutationController;
  readonly #reload: () => Promise<void>;

  constructor(mutation: MutationController, reload: () => Promise<void>) {
    this.#mutation = mutation;
    this.#reload = reload;
  }

  set(host: string): Promise<void> {
    return this.#act('set', host, (send) => send(setBrandDomain, { body: { host } }));
  }
  /** The answer comes before what is found, and changes from elsewhere wait while a dialog is open: so it asks a few times. */
  async check({ host, checkedAt }: BrandDomain, now: () => BrandDomain | null): Promise<void> {
    await this.#act('check', host, (send) => send(checkBrandDomain, {}));
    for (const pause of PAUSES) {
      if (this.#mutation.failed || now()?.checkedAt !== checkedAt) return;
      await new Promise((over) => setTimeout(over, pause));
      if (!this.#mutation.host.isConnected) return;
      await this.#reload();
    }
  }
  remove({ host, version }: BrandDomain): Promise<void> {
    return this.#act('remove', host, (send) => send(removeBrandDomain, {}, { ifMatch: version }));
  }

  /** Where the page may not write to the clipboard, the value is selected for the reader to copy. */
  async copy(field: HTMLInputElement, index: number): Promise<void> {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      this.copied = index;
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
    this.#mutation.host.requestUpdate();
  }

  async #act(
    act: PartnerBrandDomainEvent['act'],
    host: string | null,
    make: (send: Send) => Promise<BrandDomain>,
  ): Promise<void> {
    const before = new PartnerBrandDomainRequestEvent(act, host);
    const made = await change(
      this.#mutation,
      'domain',
      before,
      make,
      (domain) => new PartnerBrandDomainEvent(act, domain),
    );
    if (!made) return;
    this.copied = null;
    await this.#reload();
  }
}
