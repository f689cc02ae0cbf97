import { connect, testSession } from '@gangway/client';
import { retrieveSession, streamEvents } from '@gangway/contract';
import { expect } from '@open-wc/testing';
import { keyOf, until } from '../testing/mount.fixtures.js';

/** Work for the collector of garbage: WebKit's takes signals of which nobody but `fetch` wants to hear, and the abort with them. */
async function collect(): Promise<void> {
  for (let turn = 0; turn < 25; turn += 1) {
    expect(Array.from({ length: 100_000 }, (_, index) => ({ index }))).to.have.length(100_000);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A browser has six lines for one server: five that are not let go leave one to five more that are asked for. */
const FIVE_TWICE = [5, 5];

/** A connection, and whether an answer of the stream has begun. */
async function listening() {
  const apiUrl = location.origin;
  let begun = false;
  const connection = connect({
    apiUrl,
    getSession: testSession({ apiUrl, publishableKey: await keyOf('slipway'), persona: 'owner' }),
    fetch: async (input, init) => {
      // Else a browser asks once at a time for what it might keep.
      const answer = await fetch(input, { ...init, cache: 'no-store' });
      begun ||= answer.url.endsWith('/events');
      return answer;
    },
  });
  await connection.send(retrieveSession, {});
  return { connection, begun: () => begun };
}

describe('a line to the server', () => {
  it('is let go with the stream of a connection that is closed', async () => {
    for (const count of FIVE_TWICE) {
      const lines = await Promise.all(Array.from({ length: count }, listening));
      for (const { connection } of lines) connection.subscribe(() => {});
      for (const { begun } of lines) await until(begun);
      await collect();
      for (const { connection } of lines) connection.close();
    }
  });

  it('is let go with a request that is aborted while its answer comes', async () => {
    for (const count of FIVE_TWICE) {
      const lines = await Promise.all(Array.from({ length: count }, listening));
      const abort = new AbortController();
      // Answers that have no end.
      const sent = lines.map(({ connection }) => connection.send(streamEvents, {}, { signal: abort.signal }));
      for (const { begun } of lines) await until(begun);
      await collect();
      abort.abort();
      for (const each of await Promise.allSettled(sent)) expect(each.status).to.equal('rejected');
      for (const { connection } of lines) connection.close();
    }
  });
});
