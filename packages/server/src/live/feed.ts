import type { Logger } from 'pino';
import type { Database } from '../database/database.js';
import { withTenant, type Tenant } from '../database/tenant.js';
import { boundsOf, eventsAfter, listenerOf, type StoredEvent } from '../store/events.store.js';
import type { Reader } from './reader.js';

/** Events that are read at once. */
const BATCH = 500;
/** Who has missed more than this is better off loading again. */
const MOST_REPLAYED = 1000;

/** The events of one partner and mode, read once in this process for all who listen here. */
export class Feed {
  readonly readers = new Set<Reader>();
  readonly #db: Database;
  readonly #tenant: Tenant;
  readonly #log: Logger;
  /** Everything up to here was handed out; null: nobody's beginning is known yet. */
  #position: number | null = null;
  #reading: Promise<void> | null = null;
  #again = false;

  constructor(db: Database, tenant: Tenant, log: Logger) {
    this.#db = db;
    this.#tenant = tenant;
    this.#log = log;
  }

  /**
   * Lets a reader in. It is in before the past is read, so that nothing falls between past and present.
   *
   * @param lastEventId position up to which it has read; null: it begins
   */
  async add(reader: Reader, lastEventId: number | null): Promise<void> {
    this.readers.add(reader);
    const { partnerId } = this.#tenant;
    const past = await withTenant(this.#db, this.#tenant, async (trx) => {
      const { after, revoked } = await listenerOf(trx, reader.principal);
      const { first, head } = await boundsOf(trx, partnerId);
      const from = lastEventId ?? after ?? head;
      const lost = from > head || from < first - 1 || head - from > MOST_REPLAYED;
      return { revoked, head, lost, events: lost ? [] : await eventsAfter(trx, partnerId, from, MOST_REPLAYED) };
    });
    // Revoked before it was in; what happens from now on, `#hand` sees.
    if (past.revoked) reader.endRevoked();
    else reader.start(past.head, past.events, past.lost);
    this.#position ??= past.head;
    await this.readOn();
  }

  /** Reads what is new and hands it out. Called again meanwhile, it looks once more. What fails is tried again with the next call. */
  readOn(): Promise<void> {
    this.#again = true;
    this.#reading ??= this.#read()
      .catch((error: unknown) => this.#log.error({ err: error }, 'events could not be read'))
      .finally(() => {
        this.#reading = null;
        if (this.#again && this.#position !== null) void this.readOn();
      });
    return this.#reading;
  }

  /** Resolves when nothing is being read any more. */
  async idle(): Promise<void> {
    while (this.#reading) await this.#reading;
  }

  async #read(): Promise<void> {
    while (this.#again && this.#position !== null) {
      this.#again = false;
      const position = this.#position;
      const events = await withTenant(this.#db, this.#tenant, (trx) =>
        eventsAfter(trx, this.#tenant.partnerId, position, BATCH),
      );
      for (const event of events) this.#hand(event);
      if (events.length === BATCH) this.#again = true;
    }
  }

  #hand(event: StoredEvent): void {
    this.#position = event.position;
    for (const reader of this.readers) {
      reader.take(event);
      if (reader.principal.keyId !== event.subject) continue;
      if (event.type === 'key.revoked') reader.endRevoked();
      // A session does not depend on the secret of its key.
      else if (event.type === 'key.rotated' && reader.principal.kind !== 'session')
        reader.end('unavailable', 'The key was rotated. Connect again.');
    }
  }
}
