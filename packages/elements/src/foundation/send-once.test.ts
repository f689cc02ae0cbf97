import { ConflictError, NetworkError, type Connection } from '@gangway/client';
import { createTicket, listTickets } from '@gangway/contract';
import { expect } from '@open-wc/testing';
import { connection } from '../testing/mount.fixtures.js';
import { sendOnce } from './send-once.js';

const ticket = (subject: string) => ({
  body: { subject, body: 'Said twice.', kind: 'platform' as const, severity: 'minor' as const },
});

/** A connection to the API whose first answers are lost on their way back, or refused before they are sent. */
function failing(api: Connection, ...errors: Error[]) {
  const keys: (string | undefined)[] = [];
  const wrapped: Connection = {
    ...api,
    send: async (operation, input, options) => {
      keys.push(options?.idempotencyKey);
      const error = errors.shift();
      if (error && !(error instanceof NetworkError)) throw error;
      const answer = await api.send(operation, input, options);
      if (error) throw error;
      return answer;
    },
  };
  return { wrapped, keys };
}
const lost = () => new NetworkError('The answer is lost.', { status: 0, code: 'network' });
const refused = (code: string) => new ConflictError('No.', { status: 409, code });

/** Acts twice; the keys that were sent, and how many tickets that made. */
async function twice(first: Error | null, again = 'Meant once') {
  const api = await connection('slipway', 'owner');
  const before = (await api.send(listTickets, { query: { limit: 500 } })).data.length;
  const { wrapped, keys } = failing(api, ...(first ? [first] : []));
  const open = new Map<string, string>();
  const change = async (subject: string) => {
    const once = sendOnce(wrapped, open);
    await once.send(createTicket, ticket(subject));
    once.done();
  };
  await change('Meant once').catch((error: unknown) => expect(error).to.equal(first));
  await change(again);
  const made = (await api.send(listTickets, { query: { limit: 500 } })).data.length - before;
  return { same: keys[0] === keys[1], made };
}

describe('the keys of changes', () => {
  before(function () {
    // The first request starts the API.
    this.timeout(120_000);
  });
  it('stay the same for the same change whose answer was lost: it is done once', async () => {
    expect(await twice(lost())).to.deep.equal({ same: true, made: 1 });
  });
  it('stay the same while the change is being done', async () => {
    expect(await twice(refused('idempotency_in_flight'))).to.deep.equal({ same: true, made: 1 });
  });
  it('are new for what was typed anew', async () => {
    expect(await twice(lost(), 'Meant otherwise')).to.deep.equal({ same: false, made: 2 });
  });
  it('stay the same for what is in already, until the whole change is', async () => {
    const api = await connection('slipway', 'owner');
    const { wrapped, keys } = failing(api);
    const { send } = sendOnce(wrapped, new Map());
    const first = await send(createTicket, ticket('One step of two'));
    expect(await send(createTicket, ticket('One step of two'))).to.deep.equal(first);
    expect(keys[0]).to.equal(keys[1]);
  });
  it('are new after a refusal, and after an answer', async () => {
    expect(await twice(refused('version_conflict'))).to.deep.equal({ same: false, made: 1 });
    expect(await twice(null)).to.deep.equal({ same: false, made: 2 });
  });
});
