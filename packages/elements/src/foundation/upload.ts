import {
  appendUpload,
  completeUpload,
  createUpload,
  deleteUpload,
  type StoredFile,
  type UploadPurpose,
} from '@gangway/contract';
import type { Send } from './request.controller.js';

/**
 * Sends a file in parts. A part that is lost is sent again alone.
 *
 * @param progress gets the bytes that have arrived
 * @param signal stops it; what has arrived is taken back
 * @returns the file as the server has it: `ready`, or `refused` with a reason
 * @throws GangwayError where the server refuses it before its bytes, or a part does not arrive
 */
export async function upload(
  send: Send,
  file: File,
  subject: { readonly purpose: UploadPurpose; readonly subjectId: string },
  progress: (received: number) => void,
  signal: AbortSignal,
): Promise<StoredFile> {
  const body = { ...subject, name: file.name, type: file.type, size: file.size };
  const { id, partBytes } = await send(createUpload, { body }, { signal });
  try {
    for (let part = 0; part * partBytes < file.size; part += 1) {
      const bytes = new Uint8Array(await file.slice(part * partBytes, (part + 1) * partBytes).arrayBuffer());
      const { received } = await send(appendUpload, { params: { id, part }, body: bytes }, { signal });
      progress(received);
    }
    return await send(completeUpload, { params: { id }, body: {} }, { signal });
  } catch (error) {
    // Nobody waits for it, and what is left goes by itself where this fails.
    void send(deleteUpload, { params: { id } }).catch(() => undefined);
    throw error;
  }
}
