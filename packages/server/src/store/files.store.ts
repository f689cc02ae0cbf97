import { createHash } from 'node:crypto';
import {
  fileStateSchema,
  scanSchema,
  UPLOAD_PART_BYTES,
  uploadPurposeSchema,
  type ScanResult,
  type StoredFile,
  type UploadPurpose,
} from '@gangway/contract';
import * as z from 'zod/mini';
import type { Call } from '../bind.js';
import { actorName } from '../access/audit.js';

const HOURS_TO_FINISH = 24;
const ownerOf = (call: Call) => ({ partner_id: call.principal.partnerId, livemode: call.principal.livemode });

/** A file with what it is for. */
export interface FileRecord extends StoredFile {
  readonly purpose: UploadPurpose;
  readonly subjectId: string;
}

export async function addFile(
  call: Call,
  file: { purpose: UploadPurpose; subjectId: string; name: string; type: string; size: number },
): Promise<string> {
  const id = call.ids('fil');
  // Uploads that nobody went on with take their parts along.
  await call.trx
    .deleteFrom('files')
    .where('partner_id', '=', call.principal.partnerId)
    .where('state', '=', 'uploading')
    .where('created_at', '<', new Date(call.now.getTime() - HOURS_TO_FINISH * 3_600_000))
    .execute();
  await call.trx
    .insertInto('files')
    .values({
      ...ownerOf(call),
      id,
      purpose: file.purpose,
      subject_id: file.subjectId,
      name: file.name,
      type: file.type,
      size: file.size,
      state: 'uploading',
      refused_because: null,
      sha256: null,
      scan: null,
      by_name: actorName(call),
      created_at: call.now,
    })
    .execute();
  return id;
}

export async function loadFiles(call: Call, ids: readonly string[]): Promise<FileRecord[]> {
  if (ids.length === 0) return [];
  const { trx, principal } = call;
  const rows = await trx
    .selectFrom('files')
    .selectAll()
    .select((select) =>
      select
        .selectFrom('file_parts')
        .select((part) => part.fn.sum<string>(part.fn('octet_length', ['file_parts.bytes'])).as('received'))
        .whereRef('file_parts.file_id', '=', 'files.id')
        .where('file_parts.partner_id', '=', principal.partnerId)
        .as('received'),
    )
    .where('partner_id', '=', principal.partnerId)
    .where('id', 'in', [...ids])
    .execute();
  return rows.map((row) => ({
    id: row.id,
    purpose: uploadPurposeSchema.parse(row.purpose),
    subjectId: row.subject_id,
    name: row.name,
    type: row.type,
    size: row.size,
    received: Number(row.received ?? 0),
    partBytes: UPLOAD_PART_BYTES,
    state: fileStateSchema.parse(row.state),
    refusedBecause: row.refused_because,
    sha256: row.sha256,
    scan: z.nullable(scanSchema).parse(row.scan),
    by: row.by_name,
    at: row.created_at.toISOString(),
  }));
}

export const loadFile = async (call: Call, id: string): Promise<FileRecord | null> =>
  (await loadFiles(call, [id]))[0] ?? null;

export async function putPart(call: Call, fileId: string, part: number, bytes: Uint8Array): Promise<void> {
  await call.trx
    .insertInto('file_parts')
    .values({ ...ownerOf(call), id: `${fileId}_${part}`, file_id: fileId, part, bytes: Buffer.from(bytes) })
    .onConflict((on) =>
      on.columns(['partner_id', 'livemode', 'id']).doUpdateSet((set) => ({ bytes: set.ref('excluded.bytes') })),
    )
    .execute();
}

export async function readBytes(call: Call, fileId: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await call.trx
    .selectFrom('file_parts')
    .select('bytes')
    .where('partner_id', '=', call.principal.partnerId)
    .where('file_id', '=', fileId)
    .orderBy('part')
    .execute();
  const all = new Uint8Array(parts.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let at = 0;
  for (const { bytes } of parts) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}

/** Ends an upload with what the scan found. What is refused is not kept. */
export async function finishFile(
  call: Call,
  fileId: string,
  sha256: string,
  verdict: { readonly scan: ScanResult } | { readonly refused: string },
): Promise<void> {
  const { trx, principal } = call;
  await trx
    .updateTable('files')
    .set({
      ...('refused' in verdict
        ? { state: 'refused', refused_because: verdict.refused }
        : { state: 'ready', scan: verdict.scan }),
      sha256,
      updated_at: call.now,
    })
    .where('partner_id', '=', principal.partnerId)
    .where('id', '=', fileId)
    .execute();
  if (!('refused' in verdict)) return;
  await trx
    .deleteFrom('file_parts')
    .where('partner_id', '=', principal.partnerId)
    .where('file_id', '=', fileId)
    .execute();
}

/** Whether a proof or a recording names the file. */
export async function isFileUsed(call: Call, fileId: string): Promise<boolean> {
  const proof = await call.trx
    .selectFrom('evidence')
    .select('id')
    .where('partner_id', '=', call.principal.partnerId)
    .where('file_id', '=', fileId)
    .executeTakeFirst();
  const demo = await call.trx
    .selectFrom('module_events')
    .select('id')
    .where('partner_id', '=', call.principal.partnerId)
    .where((where) => where(where.fn<string>('jsonb_extract_path_text', ['detail', where.val('fileId')]), '=', fileId))
    .executeTakeFirst();
  return proof !== undefined || demo !== undefined;
}

export async function deleteFile(call: Call, fileId: string): Promise<void> {
  await call.trx
    .deleteFrom('files')
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', fileId)
    .execute();
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
