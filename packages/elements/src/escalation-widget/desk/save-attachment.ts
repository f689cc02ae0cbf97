import { downloadAttachment } from '@gangway/contract';
import type { Connection } from '@gangway/client';

/** Fetches a file and hands it to the browser to keep: what others sent is never opened in the page. */
export async function saveAttachment(connection: Connection, id: string): Promise<true> {
  const { name, bytes } = await connection.send(downloadAttachment, { params: { id } });
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
  return true;
}
