import { sql, type Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import * as tables from './migrations/0001-tables.js';
import * as events from './migrations/0002-events.js';
import * as disputesViewsAttachments from './migrations/0003-disputes-views-attachments.js';
import * as proof from './migrations/0004-proof.js';
import * as branding from './migrations/0005-branding.js';
import * as fonts from './migrations/0006-fonts.js';
import * as domains from './migrations/0007-domains.js';
import * as importForms from './migrations/0008-import-forms.js';
import * as reminders from './migrations/0009-reminders.js';
import * as proposals from './migrations/0010-proposals.js';
import * as waits from './migrations/0011-waits.js';
import * as foundWaits from './migrations/0012-found-waits.js';
import * as ownReminders from './migrations/0013-own-reminders.js';
import * as expiryReminders from './migrations/0014-expiry-reminders.js';
import type { Tables } from './schema.js';

export type Database = Kysely<Tables>;

/** Hears a channel of the database, whichever process notifies it. Resolves with what stops it. */
export type Listen = (channel: string, ear: Ear) => Promise<() => Promise<void>>;
export interface Ear {
  heard(payload: string): void;
  /** The connection broke and is back: notices may be missing. */
  resumed(): void;
}

/** A database that is open. */
export interface Opened {
  readonly db: Database;
  readonly listen: Listen;
  close(): Promise<void>;
}

const migrations = {
  '0001-tables': tables,
  '0002-events': events,
  '0003-disputes-views-attachments': disputesViewsAttachments,
  '0004-proof': proof,
  '0005-branding': branding,
  '0006-fonts': fonts,
  '0007-domains': domains,
  '0008-import-forms': importForms,
  '0009-reminders': reminders,
  '0010-proposals': proposals,
  '0011-waits': waits,
  '0012-found-waits': foundWaits,
  '0013-own-reminders': ownReminders,
  '0014-expiry-reminders': expiryReminders,
};

/** Brings the schema up to date. The same SQL runs on PGlite and on PostgreSQL. */
export async function migrate(db: Database): Promise<void> {
  if (await isUpToDate(db)) return;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new Error('The migrations failed.', { cause: error });
}

/** Whether every migration was made, and no other. The migrator knows as well, after half a second of looking at every table. */
async function isUpToDate(db: Database): Promise<boolean> {
  const { rows: found } = await sql<{
    there: boolean;
  }>`select to_regclass('kysely_migration') is not null as there`.execute(db);
  if (found[0]?.there !== true) return false;
  const { rows: made } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return made.map(({ name }) => name).join() === Object.keys(migrations).join();
}

/** @throws what the driver throws when the database does not answer */
export async function ping(db: Database): Promise<void> {
  await sql`select 1`.execute(db);
}
