import {
  appendUpload,
  completeUpload,
  createUpload,
  deleteUpload,
  type StoredFile,
  type UploadPurpose,
} from '@gangway/contract';
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
 * What has arrived of one that is stopped or fails is taken back.
 *
 * @returns the file, `ready` or `refused` with the reason
 * @throws GangwayError where it is refused before its bytes, or a part does not arrive
 */
export async function uploadFile(
  connection: Pick<Connection, 'send'>,
  file: File,
  { purpose, subjectId, onProgress, signal }: UploadOptions,
): Promise<StoredFile> {
  const options = signal ? { signal } : {};
  const { name, type, size } = file;
  const upload = await connection.send(createUpload, { body: { purpose, subjectId, name, type, size } }, options);
  try {
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
    return await connection.send(completeUpload, { params: { id: upload.id }, body: {} }, options);
  } catch (error) {
    // Nobody waits for it, and what is left goes by itself where this fails.
    void connection.send(deleteUpload, { params: { id: upload.id } }).catch(() => undefined);
    throw error;
  }
}
