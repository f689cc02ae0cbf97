import { Resolver } from 'node:dns/promises';
import { sessionTokenSchema, type ProgramDefinition } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import {
  badgeSigner,
  createApp,
  makeBadgeKey,
  lookAtDue,
  makeId,
  openHub,
  setSuspension,
  type DemoPartner,
  type Dependencies,
} from '@gangway/server';
import { pino, type Logger } from 'pino';
import { giveBack, takeDatabase } from './memory-databases.js';
import { settableClock, type SettableClock } from './settable-clock.js';

/** A request as `fetch` takes it. A path without an origin is one of this server. */
export type TestFetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

export interface TestServerOptions {
  readonly programs: readonly ProgramDefinition[];
  readonly histories: readonly PartnerHistory[];
  /** Instant at which the clock stands. */
  readonly now: string;
  /** Multiplies every rate limit. @default 1000 */
  readonly limitFactor?: number;
  /** Text that `/gangway.js` answers with. @default null */
  readonly bundle?: ReadonlyMap<string, string>;
  /** Looks for malware in what is uploaded. @default none */
  readonly scan?: Dependencies['scan'];
  /** Asks name servers about names that partners set. @default those of this machine */
  readonly dns?: Dependencies['dns'];
  /** @default silent */
  readonly log?: Logger;
  /** Milliseconds between two signs of life of a stream. @default 15000 */
  readonly heartbeat?: number;
}

export interface TestServer {
  readonly fetch: TestFetch;
  readonly clock: SettableClock;
  /** Does what is due, as a server does every minute. */
  lookAtDue(): Promise<void>;
  readonly partners: readonly DemoPartner[];
  /** @throws Error when there is no partner with this handle; it names those that there are */
  partner(handle: string): DemoPartner;
  /** A session token of a partner's person in test mode; the partner's first person when none is named. */
  session(handle: string, persona?: string): Promise<string>;
  /** Does what the vendor does: suspends a partner with a reason, or lifts it with null. */
  suspend(handle: string, reason: string | null): Promise<void>;
  close(): Promise<void>;
}

const ORIGIN = 'http://localhost';
const PEPPER = 'pepper of tests, which protects nothing';

/** One key for all servers of the process. */
const signer = makeBadgeKey().then(badgeSigner);

/** The whole API in this process, on a database in memory, with a clock that stands until it is moved. Nothing listens. */
export async function createTestServer(options: TestServerOptions): Promise<TestServer> {
  const database = await takeDatabase(options.histories, PEPPER);
  const { memory, partners } = database;
  const { db } = memory;
  const clock = settableClock(options.now);
  const log = options.log ?? pino({ level: 'silent' });
  const hub = await openHub({
    database: memory,
    clock: () => clock.now(),
    log,
    ...(options.heartbeat === undefined ? {} : { heartbeat: options.heartbeat }),
  });
  const deps: Dependencies = {
    db,
    hub,
    clock: () => clock.now(),
    ids: makeId,
    pepper: PEPPER,
    signer: await signer,
    publicUrl: ORIGIN,
    domainTarget: 'portals.gangway.example',
    dns: options.dns ?? new Resolver({ timeout: 500, tries: 1 }),
    programs: options.programs,
    log,
    bundle: options.bundle ?? new Map(),
    limitFactor: options.limitFactor ?? 1000,
    ...(options.scan ? { scan: options.scan } : {}),
  };
  const app = createApp(deps);
  const fetch: TestFetch = async (input, init) =>
    app.fetch(input instanceof Request ? new Request(input, init) : new Request(new URL(input, ORIGIN), init));

  const partner = (handle: string): DemoPartner => {
    const found = partners.find((each) => each.handle === handle);
    if (!found)
      throw new Error(
        `There is no partner "${handle}" here, only ${partners.map((each) => each.handle).join(', ') || 'none'}.`,
      );
    return found;
  };
  const idOf = ({ handle }: DemoPartner): string =>
    options.histories.find((history) => history.handle === handle)?.partner.id ?? '';
  return {
    fetch,
    lookAtDue: () => lookAtDue(deps),
    clock,
    partners,
    partner,
    session: async (handle, persona) => {
      const answer = await fetch('/api/partner/sessions/test', {
        method: 'POST',
        headers: { authorization: `Bearer ${partner(handle).publishableKey}`, 'content-type': 'application/json' },
        body: JSON.stringify(persona === undefined ? {} : { persona }),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`No session for ${handle}: ${text}`);
      return sessionTokenSchema.parse(JSON.parse(text)).access_token;
    },
    suspend: async (handle, reason) =>
      setSuspension(db, { partnerId: idOf(partner(handle)), livemode: false }, reason, clock.now()),
    close: async () => {
      await hub.close();
      await giveBack(database);
    },
  };
}
