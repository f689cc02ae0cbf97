import { sql, type Kysely } from 'kysely';
import { digest } from './0001-tables.js';

/** Whoever gives a seat back has it booked for who is next: of another partner, whom only the place in line leads to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`create policy by_digest on waits for select using (id = ${digest})`).execute(db);
}
