import { sql } from 'kysely';
import type { Call } from '../bind.js';
import type { Database } from '../database/database.js';

interface Entry<T> {
  readonly revision: string;
  readonly rows: Promise<T>;
}

/** Rosters that are kept. One of a hundred thousand customers takes some hundred megabytes. */
const MOST = 4;

/**
 * Keeps what was last read of whole rosters, so that one window after the other does not read all customers anew. Every use asks
 * the database, in its own transaction and under its row policies, for the revision of what the partner has; nothing is served
 * that has changed.
 */
export class RosterCache<T> {
  readonly #databases = new WeakMap<Database, Map<string, Entry<T>>>();

  async get(call: Call, load: () => Promise<T>): Promise<T> {
    const { partnerId, livemode } = call.principal;
    const entries = this.#databases.get(call.db) ?? new Map<string, Entry<T>>();
    this.#databases.set(call.db, entries);
    const key = `${partnerId} ${livemode}`;
    const revision = await revisionOf(call);
    const known = entries.get(key);
    entries.delete(key);
    const entry = known?.revision === revision ? known : { revision, rows: load() };
    // The last used is the last to go.
    entries.set(key, entry);
    for (const [oldest] of entries) if (entries.size > MOST) entries.delete(oldest);
    try {
      return await entry.rows;
    } catch (error) {
      entries.delete(key);
      throw error;
    }
  }
}

/** Milliseconds that what was worked out holds while nothing changes: by itself a score falls as the days go by. */
const HOLDS = 10_000;

/** Keeps what was worked out of a roster that is kept, so that one window after the other does not score and sort it anew. */
export class RosterWork<T> {
  readonly #kept = new WeakMap<object, { readonly of: string; readonly at: number; readonly made: T }>();

  /**
   * @param roster another one as soon as the partner has others
   * @param of whatever else it is worked out from
   * @param now epoch milliseconds
   */
  get(roster: object, of: string, now: number, make: () => T): T {
    const known = this.#kept.get(roster);
    if (known?.of === of && now >= known.at && now < known.at + HOLDS) return known.made;
    const made = make();
    this.#kept.set(roster, { of, at: now, made });
    return made;
  }
}

/**
 * Differs as soon as a customer came, went or changed, or was measured. The transaction that wrote a row (xmin) is in it, so that
 * what was rolled back is never taken for what came after.
 */
async function revisionOf(call: Call): Promise<string> {
  const { partnerId } = call.principal;
  const { rows } = await sql<{ revision: string }>`
    select concat_ws(' ',
      (select concat(count(*), ' ', sum(hashtextextended(concat(id, xmin), version))) from customers where partner_id = ${partnerId}),
      (select concat(count(*), ' ', max(position)) from measures where partner_id = ${partnerId})) as revision`.execute(
    call.trx,
  );
  return rows[0]?.revision ?? '';
}
