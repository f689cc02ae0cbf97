import type { ProgramDefinition, QueriedRoster } from '@gangway/contract';
import type { Call } from '../../bind.js';
import { workOnRoster } from '../../store/customers.store.js';
import { RosterWork } from '../../store/roster-cache.js';
import {
  answerQuery,
  countViews,
  rosterRows,
  type RosterAnswer,
  type RosterRow,
  type RosterQuestion,
  type Viewpoint,
} from './roster-query.js';

/** Answers that are kept of a roster: who scrolls asks for one after the other of the same. */
const MOST = 4;

/** A roster at some instant, and what was last asked of it. */
class AskedRoster {
  readonly views: QueriedRoster['views'];
  /** Everybody who looks after somebody. */
  readonly owners: readonly string[];
  /** Every tag that somebody has. */
  readonly tags: readonly string[];
  readonly #rows: readonly RosterRow[];
  readonly #currency: string;
  readonly #answers = new Map<string, RosterAnswer>();

  constructor(rows: readonly RosterRow[], viewpoint: Viewpoint, currency: string) {
    this.#rows = rows;
    this.#currency = currency;
    this.views = countViews(rows, viewpoint);
    this.owners = [...new Set(rows.flatMap(({ customer }) => customer.fact.owner ?? []))];
    this.tags = [...new Set(rows.flatMap(({ customer }) => customer.tags))];
  }

  answer(query: RosterQuestion, grouped: boolean, viewpoint: Viewpoint): RosterAnswer {
    const key = JSON.stringify([query, grouped, viewpoint.locale]);
    const answer = this.#answers.get(key) ?? answerQuery(this.#rows, query, grouped, viewpoint, this.#currency);
    // The last used is the last to go.
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    for (const [oldest] of this.#answers) if (this.#answers.size > MOST) this.#answers.delete(oldest);
    return answer;
  }
}

const work = new RosterWork<AskedRoster>();

/** The roster as it is now, or was a moment ago if nothing has changed. */
export const askedRoster = (
  call: Call,
  program: ProgramDefinition,
  viewpoint: Viewpoint,
  currency: string,
): Promise<AskedRoster> =>
  workOnRoster(
    call,
    work,
    `${program.key} ${viewpoint.today}`,
    (customers) => new AskedRoster(rosterRows(program, customers, viewpoint.now), viewpoint, currency),
  );
