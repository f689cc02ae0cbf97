import { attachmentSchema, type Attachment } from '@gangway/contract';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import { actorName } from '../access/audit.js';
import type { Call } from '../bind.js';
import { groupBy } from '../group-by.js';

const DAY = 24 * 3_600_000;
const columns = [
  'id',
  'ticket_id',
  'event_id',
  'name',
  'type',
  'size',
  'sha256',
  'scan',
  'by_name',
  'created_at',
] as const;

export interface StoredAttachment extends Attachment {
  /** Null: it is not sent yet. */
  readonly ticketId: string | null;
}

const shape = z.extend(attachmentSchema, { ticketId: z.nullable(z.string()) });

function select(call: Call) {
  return call.trx.selectFrom('attachments').select(columns).where('partner_id', '=', call.principal.partnerId);
}
type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

const attachmentOf = (row: Row): StoredAttachment =>
  z.parse(shape, {
    id: row.id,
    ticketId: row.ticket_id,
    eventId: row.event_id,
    name: row.name,
    type: row.type,
    size: row.size,
    sha256: row.sha256,
    scan: row.scan,
    by: row.by_name,
    at: row.created_at.toISOString(),
  });

/** Files of tickets, oldest first, by ticket. */
export async function loadAttachments(call: Call): Promise<Map<string, StoredAttachment[]>> {
  const rows = await select(call).where('ticket_id', 'is not', null).orderBy('created_at').orderBy('id').execute();
  return groupBy(rows.map(attachmentOf), ({ ticketId }) => ticketId ?? '');
}

export async function loadAttachment(call: Call, id: string): Promise<StoredAttachment | null> {
  const row = await select(call).where('id', '=', id).executeTakeFirst();
  return row ? attachmentOf(row) : null;
}

export async function loadBytes(call: Call, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes } = await call.trx
    .selectFrom('attachments')
    .select('bytes')
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return new Uint8Array(bytes);
}

/** Keeps a file, and forgets those that nobody sent within a day. */
export async function addAttachment(
  call: Call,
  file: Pick<Attachment, 'id' | 'name' | 'type' | 'sha256' | 'scan'> & { readonly bytes: Uint8Array },
): Promise<void> {
  const { partnerId, livemode } = call.principal;
  await call.trx
    .deleteFrom('attachments')
    .where('partner_id', '=', partnerId)
    .where('ticket_id', 'is', null)
    .where('created_at', '<=', new Date(call.now.getTime() - DAY))
    .execute();
  await call.trx
    .insertInto('attachments')
    .values({
      partner_id: partnerId,
      livemode,
      id: file.id,
      name: file.name,
      type: file.type,
      size: file.bytes.length,
      sha256: file.sha256,
      bytes: file.bytes,
      scan: file.scan,
      by_name: actorName(call),
      created_at: call.now,
    })
    .execute();
}

/** Bytes of files that are kept for nothing yet. */
export async function unsentBytes(call: Call): Promise<number> {
  const { size } = await call.trx
    .selectFrom('attachments')
    .select(sql<string>`coalesce(sum(size), 0)`.as('size'))
    .where('partner_id', '=', call.principal.partnerId)
    .where('ticket_id', 'is', null)
    .where('created_at', '>', new Date(call.now.getTime() - DAY))
    .executeTakeFirstOrThrow();
  return Number(size);
}

/** @returns how many of them were there to be sent */
export async function sendAttachments(
  call: Call,
  ids: readonly string[],
  ticketId: string,
  eventId: string | null,
): Promise<number> {
  const result = await call.trx
    .updateTable('attachments')
    .set({ ticket_id: ticketId, event_id: eventId, updated_at: call.now })
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', sql<string>`any(${ids}::text[])`)
    .where('ticket_id', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

export async function removeAttachment(call: Call, id: string): Promise<void> {
  await call.trx
    .deleteFrom('attachments')
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', id)
    .execute();
}
