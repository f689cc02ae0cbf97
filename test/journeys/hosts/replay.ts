import { setTimeout } from 'node:timers/promises';
import type { Page, Route } from 'playwright-core';

/** Milliseconds. */
const QUIET = 400;

type Answer = Parameters<Route['fulfill']>[0];

/**
 * Answers from the real server, each asked for once: every page gets the same, at the same time by its clock. Without a Date
 * header the clock of a widget is that of its page, which a test can stop.
 */
export class Replay {
  readonly #answers = new Map<string, Promise<Answer>>();

  constructor(private readonly apiUrl: string) {}

  /** Answers what a page asks. @returns waits until it has asked for nothing more for a while */
  async attend(page: Page): Promise<() => Promise<void>> {
    let open = 0;
    let last = Date.now();
    await page.route(`${this.apiUrl}/**`, async (route) => {
      const request = route.request();
      // News never comes: the stream stays open, and silent.
      if (request.headers()['accept'] === 'text/event-stream') return;
      const key = `${request.method()} ${request.url()} ${request.headers()['accept-language'] ?? ''} ${request.postData() ?? ''}`;
      open += 1;
      let answer = this.#answers.get(key);
      if (!answer) this.#answers.set(key, (answer = ask(route)));
      await route.fulfill(await answer);
      open -= 1;
      last = Date.now();
    });
    return async () => {
      while (open > 0 || Date.now() - last < QUIET) await setTimeout(50);
    };
  }
}

async function ask(route: Route): Promise<Answer> {
  const response = await route.fetch();
  const { date: _, ...headers } = response.headers();
  return { status: response.status(), headers, body: await response.body() };
}
