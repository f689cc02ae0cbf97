import * as catalogue from '@gangway/programs';
import { answerControl } from './control.js';
import { sampleHistory } from './sample/sample-history.js';
import { sampleProgram } from './sample/sample-program.js';
import { createTestServer, type TestFetch, type TestServer } from './test-server.js';

export interface TestApiOptions {
  /** @default 2026-04-14T17:20:00Z */
  readonly now?: string;
  /** Handles of the demo partners to load. @default all */
  readonly demos?: readonly string[];
  readonly limitFactor?: number;
}

/** The API with the demo partners, and what a page may do to it between two tests. */
export interface TestApi {
  /** Answers a request, those under `/__gangway` included. */
  readonly fetch: TestFetch;
  /** The server as it is now; another one after a reset. */
  server(): TestServer;
  /** Starts again from the first data. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Handle of the partner of the sample program, which is there besides the demo partners. */
const SAMPLE = 'sample';

/** The reference API with every demo partner, for tests of clients and widgets and for what a dev server mounts. */
export async function createTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const now = options.now ?? '2026-04-14T17:20:00Z';
  const sample = { handle: SAMPLE, history: (at: string) => sampleHistory({ handle: SAMPLE, now: at }) };
  const histories = [...catalogue.demos, sample]
    .filter(({ handle }) => options.demos?.includes(handle) ?? true)
    .map(({ history }) => history(now));
  const start = () =>
    createTestServer({
      programs: [...catalogue.programs, sampleProgram],
      histories,
      now,
      ...(options.limitFactor === undefined ? {} : { limitFactor: options.limitFactor }),
    });
  let current = await start();
  const api: TestApi = {
    server: () => current,
    reset: async () => {
      await current.close();
      current = await start();
    },
    close: () => current.close(),
    fetch: async (input, init) => {
      const request =
        input instanceof Request ? new Request(input, init) : new Request(new URL(input, 'http://localhost'), init);
      return (await answerControl(api, request)) ?? current.fetch(request);
    },
  };
  return api;
}
