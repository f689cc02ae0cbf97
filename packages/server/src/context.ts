import type { ProgramDefinition } from '@gangway/contract';
import type { Logger } from 'pino';
import type { BadgeSigner } from './badges/signer.js';
import type { Scan } from './clamd.js';
import type { Database } from './database/database.js';
import type { Dns } from './domains/check-domain.js';
import type { Hub } from './live/hub.js';

/** What the application is made of; nothing in it reads the environment or the wall clock by itself. */
export interface Dependencies {
  readonly db: Database;
  readonly clock: () => Date;
  /** Makes an identifier with a prefix, e.g. `tkt_…`. */
  readonly ids: (prefix: string) => string;
  /** Streams of what changes. */
  readonly hub: Hub;
  readonly pepper: string;
  /** Signs badges. */
  readonly signer: BadgeSigner;
  /** Where the server is reached from outside, without a slash at the end. */
  readonly publicUrl: string;
  /** Name at which portals are served, for the CNAME records of partners. */
  readonly domainTarget: string;
  /** Asks name servers about names that partners set. */
  readonly dns: Dns;
  readonly programs: readonly ProgramDefinition[];
  readonly log: Logger;
  /** Scripts of the browser bundle, `gangway.js` and what it loads, by path; none where it is not built. */
  readonly bundle: ReadonlyMap<string, string>;
  /** Looks for malware in what is uploaded. @default none: files are marked as unscanned */
  readonly scan?: Scan;
  /** Multiplies every rate limit; a test that is about something else raises it. @default 1 */
  readonly limitFactor?: number;
  /** The last entry of `X-Forwarded-For` comes from a proxy of ours. @default false */
  readonly trustProxy?: boolean;
}
