import { listSimilarTickets, type SimilarTickets } from '@gangway/contract';
import type { Connection } from '@gangway/client';

/** Milliseconds without a key after which somebody has typed something. */
const PAUSE = 250;
/** What the API asks for at least, and takes at most. */
const [SHORTEST, LONGEST] = [3, 500];

/** Tickets that may be about the same as what is being typed. */
export class Similar {
  found: SimilarTickets['data'] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #text = '';

  /** @param ask gets null where the answer does not come */
  constructor(
    private readonly ask: <T>(ask: (connection: Connection) => Promise<T>) => Promise<T | null>,
    private readonly changed: () => void,
  ) {}

  /** @param typed so far; what was found for less stays until the answer is there */
  find(typed: string): void {
    const text = typed.trim().slice(0, LONGEST);
    if (text === this.#text) return;
    this.#text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(text), PAUSE);
  }

  async #run(text: string): Promise<void> {
    const answer =
      text.length < SHORTEST ? null : await this.ask(({ send }) => send(listSimilarTickets, { query: { text } }));
    if (text !== this.#text) return;
    this.found = answer?.data ?? [];
    this.changed();
  }
}
