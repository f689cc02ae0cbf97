import { appendUpload, completeUpload, createUpload, type StoredFile, type UploadPurpose } from '@gangway/contract';
import type { Connection } from './connection.js';

export interface UploadOptions {
  readonly purpose: UploadPurpose;
  /** The task or enrolment that the file is for. */
  readonly subjectId: string;
  /** Bytes that have arrived, after each part. */
  readonly onProgress?: (received: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Sends a file in parts, so that progress can be shown and a broken line costs one part, and has it checked.
 *
 * @returns the file, `ready` or `refused` with the reason
 */
export async function uploadFile(
  connection: Connection,
  file: File,
  { purpose, subjectId, onProgress, signal }: UploadOptions,
): Promise<StoredFile> {
  const options = signal ? { signal } : {};
  const { name, type, size } = file;
  const upload = await connection.send(createUpload, { body: { purpose, subjectId, name, type, size } }, options);
  for (let part = 0; part * upload.partBytes < size; part += 1) {
    signal?.throwIfAborted();
    const slice = file.slice(part * upload.partBytes, (part + 1) * upload.partBytes);
    const { received } = await connection.send(
      appendUpload,
      { params: { id: upload.id, part }, body: new Uint8Array(await slice.arrayBuffer()) },
      options,
    );
    onProgress?.(received);
  }
  return connection.send(completeUpload, { params: { id: upload.id }, body: {} }, options);
}
