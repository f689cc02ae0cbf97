import {
  actOnTicket,
  createTicket,
  deleteAttachment,
  downloadAttachment,
  listSimilarTickets,
  listTickets,
  rateTicket,
  retrieveCustomer,
  retrieveExpectation,
  retrieveSupport,
  retrieveTicket,
  retrieveTimeline,
  severities,
  ticketKinds,
  uploadAttachment,
  type OperationInput,
} from '@gangway/contract';
import { createTestApi, type TestApi } from '@gangway/testing';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf } from '../../client.fixtures.js';

let api: TestApi;
beforeAll(async () => (api = await createTestApi({ demos: ['slipway', 'sunshine'] })));
afterAll(() => api.close());

const client = (handle = 'slipway') => clientOf(api.server(), handle);
const ticket = { subject: 'Demo matter', body: 'Since noon.', kind: 'platform', severity: 'major' } as const;
const text = (words: string) => new TextEncoder().encode(words);
const openTicket = async (number: string) =>
  (await client().send(listTickets, { query: { limit: 500 } })).data.find((each) => each.number === number)!;

describe('an attachment', () => {
  it('goes with a ticket or a reply, and comes back byte by byte, to be kept', async () => {
    const { send } = client();
    const bytes = text('02:00 started\n02:01 stopped\n');
    const file = await send(uploadAttachment, { query: { name: 'C:\\logs\\export.log' }, body: bytes });
    expect(file).toMatchObject({
      name: 'export.log',
      type: 'text/plain',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      scan: 'unscanned',
      eventId: null,
    });
    const made = await send(createTicket, { body: { ...ticket, attachments: [file.id] } });
    expect(made.attachments).toMatchObject([{ id: file.id, eventId: null }]);
    const more = await send(uploadAttachment, { query: { name: 'more.csv' }, body: text('a,b\n') });
    const replied = await send(actOnTicket, {
      params: { id: made.id, action: 'reply' },
      body: { body: 'Here is more.', attachments: [more.id] },
    });
    expect(replied.attachments[1]).toMatchObject({ id: more.id, eventId: replied.events.at(-1)!.id });
    const back = await send(downloadAttachment, { params: { id: file.id } });
    expect(back).toEqual({ name: 'export.log', type: 'text/plain', bytes });
    const answer = await api.fetch(`/api/partner/attachments/${file.id}/content`, {
      headers: { authorization: `Bearer ${await api.server().session('slipway')}` },
    });
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['a page', 'page.html', text('<script>alert(1)</script>')],
    ['a page under the name of a picture', 'page.png', text('<script>alert(1)</script>')],
    ['a picture under the name of a text', 'x.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['a program', 'x.log', new Uint8Array([0x4d, 0x5a, 0, 0])],
    ['a drawing that can run', 'x.svg', text('<svg onload="alert(1)"/>')],
  ])('is refused when it is %s', async (_, name, body) => {
    await expect(client().send(uploadAttachment, { query: { name }, body })).rejects.toMatchObject({
      code: 'unsupported_media_type',
    });
  });

  it('is refused when it is too large or empty', async () => {
    const large = new Uint8Array(20 * 1024 * 1024 + 1).fill(0x61);
    await expect(client().send(uploadAttachment, { query: { name: 'x.txt' }, body: large })).rejects.toMatchObject({
      code: 'payload_too_large',
    });
    await expect(
      client().send(uploadAttachment, { query: { name: 'x.txt' }, body: new Uint8Array() }),
    ).rejects.toMatchObject({ errors: [{ code: 'empty' }] });
  });

  it('is uploaded once under one Idempotency-Key, and refused under it with other bytes', async () => {
    const { send } = client();
    const key = { idempotencyKey: 'upload' };
    const input = { query: { name: 'x.txt' }, body: text('one') };
    const [one, two] = [await send(uploadAttachment, input, key), await send(uploadAttachment, input, key)];
    expect(two.id).toBe(one.id);
    await expect(send(uploadAttachment, { ...input, body: text('two') }, key)).rejects.toMatchObject({
      code: 'idempotency_reused',
    });
  });

  it('is sent once, taken away only before, and belongs to one partner', async () => {
    const { send } = client();
    const upload = () => send(uploadAttachment, { query: { name: 'x.txt' }, body: text('one') });
    const [sent, kept] = [await upload(), await upload()];
    await send(createTicket, { body: { ...ticket, attachments: [sent.id] } });
    await expect(send(createTicket, { body: { ...ticket, attachments: [sent.id] } })).rejects.toMatchObject({
      errors: [{ pointer: '/attachments' }],
    });
    await expect(send(deleteAttachment, { params: { id: sent.id } })).rejects.toMatchObject({
      code: 'invalid_transition',
    });
    for (const operation of [downloadAttachment, deleteAttachment])
      await expect(client('sunshine').send(operation, { params: { id: sent.id } })).rejects.toMatchObject({
        code: 'not_found',
      });
    await expect(
      client('sunshine').send(createTicket, { body: { ...ticket, attachments: [kept.id] } }),
    ).rejects.toMatchObject({ code: 'validation_failed' });
    expect(await send(deleteAttachment, { params: { id: kept.id } })).toMatchObject({ id: kept.id });
  });
});

describe('while somebody types', () => {
  it('hints at tickets about the same, and at none for another matter', async () => {
    const { send } = client();
    const { data } = await send(listSimilarTickets, { query: { text: 'nightly export stopped again' } });
    expect(data[0]).toMatchObject({ number: 'T-2031', answeredBy: 'Priya Nair', state: 'open', resolvedAt: null });
    expect((await send(listSimilarTickets, { query: { text: 'zebra crossing' } })).data).toEqual([]);
    expect((await client('sunshine').send(listSimilarTickets, { query: { text: 'nightly export' } })).data).toEqual([]);
  });

  it('says who will answer and by when, in hours and out of them', async () => {
    const { send } = client();
    const expectation = await send(retrieveExpectation, { query: { kind: 'platform', severity: 'major' } });
    const { severities } = await send(retrieveSupport, {});
    expect(expectation.answerBy).toBe(severities.find(({ key }) => key === 'major')!.answerBy);
    const made = await send(createTicket, { body: ticket });
    expect(made.clocks[0]!.dueAt).toBe(expectation.answerBy);
    expect(made.level!.name).toBe(expectation.level);
    expect(made.contact).toMatchObject({ name: expectation.contact!.name });
  });

  it('names whom to reach in an emergency', async () => {
    expect((await client().send(retrieveSupport, {})).emergency).toMatchObject({
      expectation: 'within 2 h, day and night',
    });
  });
});

describe('a ticket', () => {
  it('about a customer is counted with it', async () => {
    const { send } = client();
    const params = { id: 'cus_osprey' };
    const before = (await send(retrieveCustomer, { params })).tickets.major;
    const made = await send(createTicket, { body: { ...ticket, customerId: params.id } });
    expect(made.customerId).toBe(params.id);
    expect((await send(retrieveCustomer, { params })).tickets.major).toBe(before + 1);
    await expect(
      client('sunshine').send(createTicket, { body: { ...ticket, customerId: params.id } }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is rated once it is solved, and the last word counts', async () => {
    const { send } = client();
    const { id } = await send(createTicket, { body: ticket });
    const params = { id };
    await expect(send(rateTicket, { params, body: { score: 4 } })).rejects.toMatchObject({
      code: 'invalid_transition',
    });
    await send(actOnTicket, { params: { id, action: 'resolve' }, body: {} });
    await send(rateTicket, { params, body: { score: 2 } });
    expect(await send(rateTicket, { params, body: { score: 4, comment: 'Quick.' } })).toMatchObject({
      rating: { score: 4, comment: 'Quick.', by: 'API key' },
    });
    await expect(send(rateTicket, { params, body: { score: 6 } })).rejects.toMatchObject({
      code: 'validation_failed',
    });
  });

  it('that has changed is not acted on unseen, and comes with what it is now', async () => {
    const { send } = client();
    const { id, version } = await send(createTicket, { body: ticket });
    await send(actOnTicket, { params: { id, action: 'reply' }, body: { body: 'More.' } });
    await expect(
      send(actOnTicket, { params: { id, action: 'resolve' }, body: {} }, { ifMatch: version }),
    ).rejects.toMatchObject({ code: 'version_conflict', problem: { current: { id, version: version + 1 } } });
  });
});

describe('how a breach came about', () => {
  it('is told by the clocks, and agrees with them', async () => {
    const { send } = client();
    const late = await openTicket('T-2027');
    const { data } = await send(retrieveTimeline, { params: { id: late.id } });
    const response = late.clocks.find(({ metric }) => metric === 'response')!;
    const own = data.filter(({ metric }) => metric === 'response');
    expect(response.state).toBe('breached');
    expect(own.map(({ kind }) => kind)).toEqual(['started', 'warned', 'warned', 'warned', 'breached']);
    expect(own.at(-1)).toMatchObject({ at: response.dueAt, usedBps: 10_000 });
    expect(data.map(({ at }) => at)).toEqual(data.map(({ at }) => at).sort());
  });

  it('says what a pause is for and what it costs', async () => {
    const { send } = client();
    const waiting = await openTicket('T-2019');
    const paused = (await send(retrieveTimeline, { params: { id: waiting.id } })).data.filter(
      ({ kind, metric }) => kind === 'paused' && metric === 'resolution',
    );
    expect(paused).toMatchObject([{ note: 'Waits for your file', dueAt: null }]);
    await send(actOnTicket, { params: { id: waiting.id, action: 'reply' }, body: { body: 'Here it is.' } });
    const { data } = await send(retrieveTimeline, { params: { id: waiting.id } });
    const resumed = data.find(({ kind, metric }) => kind === 'resumed' && metric === 'resolution')!;
    expect(resumed.pausedSeconds).toBeGreaterThan(3600);
    const { clocks } = await send(retrieveTicket, { params: { id: waiting.id } });
    expect(resumed.dueAt).toBe(clocks.find(({ metric }) => metric === 'resolution')!.dueAt);
  });

  it('shows the levels that the ticket has climbed', async () => {
    const { send } = client();
    const { id, level } = await send(createTicket, { body: ticket });
    const up = await send(actOnTicket, { params: { id, action: 'escalate' }, body: { body: 'It spreads.' } });
    expect(up.level!.key).not.toBe(level!.key);
    const { data } = await send(retrieveTimeline, { params: { id } });
    // At one instant with its opening, the ticket has not stood on the level below.
    expect(data.filter(({ kind }) => kind === 'climbed')).toHaveLength(0);
    api.server().clock.advance(60_000);
    const other = await send(createTicket, { body: ticket });
    api.server().clock.advance(60_000);
    await send(actOnTicket, { params: { id: other.id, action: 'escalate' }, body: { body: 'It spreads.' } });
    const later = (await send(retrieveTimeline, { params: { id: other.id } })).data;
    expect(later.filter(({ kind }) => kind === 'climbed')).toMatchObject([{ note: up.level!.name, metric: null }]);
  });
});

describe('a list of tickets', () => {
  const list = async (query: OperationInput<typeof listTickets>['query']) =>
    (await client().send(listTickets, { query: { limit: 500, ...query } })).data;

  it('holds what has all the words, in number, subject or conversation, whatever their order and case', async () => {
    const numbers = async (q: string) => (await list({ q })).map(({ number }) => number);
    expect(await numbers('EXPORT nightly')).toEqual(['T-2031']);
    expect(await numbers('t-2034')).toEqual(['T-2034']);
    // Said in a reply.
    expect(await numbers('see it in the log')).toContain('T-2031');
    expect(await numbers('nightly invoice-that-nobody-wrote')).toEqual([]);
  });

  it('is narrowed by severity and kind, together with a state', async () => {
    const all = await list({});
    for (const severity of severities)
      expect(await list({ severity })).toHaveLength(all.filter((ticket) => ticket.severity === severity).length);
    for (const kind of ticketKinds)
      expect(await list({ kind })).toHaveLength(all.filter((ticket) => ticket.kind === kind).length);
    const narrow = await list({ status: 'closed', severity: 'minor', kind: 'platform' });
    expect(narrow.length).toBeGreaterThan(0);
    for (const ticket of narrow) expect(ticket).toMatchObject({ state: 'closed', severity: 'minor', kind: 'platform' });
  });

  it('comes in the order that is asked for, the same over all pages', async () => {
    const opened = (await list({ sort: 'oldest' })).map(({ openedAt }) => openedAt);
    expect(opened).toEqual([...opened].sort());
    expect((await list({ sort: 'newest' })).map(({ openedAt }) => openedAt)).toEqual([...opened].reverse());
    const found: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await client().send(listTickets, { query: { sort: 'oldest', limit: 7, cursor } });
      found.push(...page.data.map(({ openedAt }) => openedAt));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(found).toEqual(opened);
  });
});
