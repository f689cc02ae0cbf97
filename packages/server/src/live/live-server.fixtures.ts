import { Resolver } from 'node:dns/promises';
// For tests of live events: the API on either database, and a reader of its streams.
import { sampleHistory, sampleProgram, settableClock, type SettableClock } from '@gangway/testing';
import { pino } from 'pino';
import { badgeSigner, createApp, makeBadgeKey, migrate, openHub, openMemory, openPostgres, seedDemo } from '../app.js';
import type { Opened } from '../database/database.js';
import { noPostgres, startPostgres } from '../database/local-postgres.fixtures.js';
import { makeId } from '../ids.js';

export const now = '2026-04-14T17:20:00Z';
const PEPPER = 'pepper';

/** Both databases; on a machine without PostgreSQL its tests are skipped. */
export const databases = [
  { name: 'PGlite', open: embedded, present: true },
  { name: 'PostgreSQL', open: postgres, present: noPostgres === null },
] as const;

interface Store {
  /** One more opening of the same database, as another process would have it; the embedded one has but one. */
  open(): Promise<Opened>;
  /** A login that may end the connections of others; null: there is none. */
  readonly admin: Opened | null;
  close(): Promise<void>;
}

async function embedded(): Promise<Store> {
  const opened = await openMemory();
  return { open: async () => ({ ...opened, close: async () => undefined }), admin: null, close: () => opened.close() };
}

async function postgres(): Promise<Store> {
  const local = await startPostgres();
  const admin = await openPostgres(local.superuserUrl);
  return {
    open: () => openPostgres(local.url),
    admin,
    close: async () => {
      await admin.close();
      await local.stop();
    },
  };
}

export interface LiveServer {
  readonly clock: SettableClock;
  readonly database: Opened;
  readonly secret: Readonly<Record<string, string>>;
  readonly publishable: Readonly<Record<string, string>>;
  ask(line: string, token: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
  /** A session of a person, in test mode. */
  session(handle?: string, persona?: string): Promise<string>;
  stream(token: string, lastEventId?: string): Promise<EventReader>;
  close(): Promise<void>;
}
export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** The API as one process has it. */
export async function openServer(store: Store, heartbeat = 15_000): Promise<LiveServer> {
  const database = await store.open();
  await migrate(database.db);
  const histories = ['alpha', 'beta'].map((handle) => sampleHistory({ handle, now }));
  const partners = await seedDemo(database.db, histories, PEPPER);
  const clock = settableClock(now);
  const log = pino({ level: 'silent' });
  const hub = await openHub({ database, clock: () => clock.now(), log, heartbeat });
  const app = createApp({
    db: database.db,
    hub,
    clock: () => clock.now(),
    ids: makeId,
    pepper: PEPPER,
    signer: await badgeSigner(await makeBadgeKey()),
    publicUrl: 'http://localhost',
    domainTarget: 'portals.gangway.example',
    dns: new Resolver(),
    programs: [sampleProgram],
    log,
    bundle: new Map(),
    limitFactor: 1000,
  });
  const keysOf = (kind: 'secretKey' | 'publishableKey') =>
    Object.fromEntries(partners.map((partner) => [partner.handle, partner[kind]]));
  const publishable = keysOf('publishableKey');
  const ask: LiveServer['ask'] = async (line, token, body, headers = {}) => {
    const [method = '', path = ''] = line.split(' ');
    const answer = await app.request(`/api/partner${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        ...headers,
      },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  return {
    clock,
    database,
    secret: keysOf('secretKey'),
    publishable,
    ask,
    session: async (handle = 'alpha', persona = 'owner') =>
      String((await ask('POST /sessions/test', publishable[handle]!, { persona })).body['access_token']),
    stream: async (token, lastEventId) => {
      const answer = await app.request('/api/partner/events', {
        headers: {
          authorization: `Bearer ${token}`,
          ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
        },
      });
      return new EventReader(answer);
    },
    close: async () => {
      await hub.close();
      await database.close();
    },
  };
}

export interface Message {
  readonly event: string;
  readonly id: string | null;
  readonly data: Record<string, unknown> | null;
}

/** Reads a stream message by message. */
export class EventReader {
  readonly response: Response;
  /** The last identifier that was read. */
  lastId: string | undefined;
  #reader: ReadableStreamDefaultReader<string> | undefined;
  #text = '';

  constructor(response: Response) {
    this.response = response;
  }

  /** The next block, signs of life included; null: the stream is over. */
  async block(): Promise<Message | null> {
    this.#reader ??= this.response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let at = this.#text.indexOf('\n\n');
    while (at < 0) {
      const { done, value } = (await this.#reader?.read()) ?? { done: true, value: undefined };
      if (done) return null;
      this.#text += value;
      at = this.#text.indexOf('\n\n');
    }
    const fields = new Map(
      this.#text
        .slice(0, at)
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
    );
    this.#text = this.#text.slice(at + 2);
    this.lastId = fields.get('id') ?? this.lastId;
    const data = fields.get('data');
    return {
      event: fields.get('event') ?? 'message',
      id: fields.get('id') ?? null,
      data: data === undefined ? null : (JSON.parse(data) as Record<string, unknown>),
    };
  }

  /** The next message that says something. */
  async next(): Promise<Message | null> {
    for (let block = await this.block(); ; block = await this.block()) if (!block || block.data) return block;
  }

  /** Types of the next changes. */
  async types(count: number): Promise<unknown[]> {
    const types = [];
    while (types.length < count) types.push((await this.next())?.data?.['type']);
    return types;
  }

  async close(): Promise<void> {
    await (this.#reader ?? this.response.body)?.cancel();
  }
}

export const ticket = (subject = 'It does not open') => ({
  subject,
  body: 'Since noon.',
  kind: 'platform',
  severity: 'minor',
});
