import { deleteAttachment, uploadAttachment } from '@gangway/contract';
import { isGangwayError } from '@gangway/client';
import { PartnerErrorEvent } from '../../foundation/events.js';
import type { PortalController, WidgetHost } from '../../foundation/portal.controller.js';
import { PartnerTicketAttachEvent, PartnerTicketAttachRequestEvent } from '../escalation-widget.events.js';

/** Bytes of a file, and files of a ticket or reply, that the API takes. */
export const MOST_BYTES = 20 * 1024 * 1024;
export const MOST_FILES = 10;

/** A file on its way. */
export interface Upload {
  readonly name: string;
  readonly size: number;
  /** Bytes that have left the device. */
  readonly sent: number;
  /** `lost`: nobody answered, and the same again may work; `unreadable`: it is gone from the device, or is no file. */
  readonly state: 'sending' | 'there' | 'refused' | 'lost' | 'too-large' | 'too-many' | 'unreadable';
  /** Of the attachment, once it is there. */
  readonly id: string | null;
  /** Why it was refused, in the server's words. */
  readonly why: string | null;
}

/** Files that go with what is being written. Each is sent at once; nothing refers to it until the words are sent. */
export class Uploads {
  list: readonly Upload[];
  readonly #files = new Map<string, { readonly file: File; readonly abort: AbortController }>();

  /** @param kept what `changed` was told last */
  constructor(
    private readonly host: WidgetHost,
    private readonly portal: PortalController,
    kept: string,
    /** Gets those that are there, for a draft to keep. */
    private readonly changed: (kept: string) => void,
  ) {
    this.list = read(kept);
  }

  get busy(): boolean {
    return this.list.some(({ state }) => state === 'sending');
  }
  get ids(): string[] {
    return this.list.flatMap(({ id }) => id ?? []);
  }

  add(files: Iterable<File>): void {
    for (const file of files) {
      const known = this.list.some(({ name, size }) => name === file.name && size === file.size);
      if (known || !this.host.dispatchEvent(new PartnerTicketAttachRequestEvent(file))) continue;
      void this.#send(file);
    }
  }

  again({ name }: Upload): void {
    const file = this.#files.get(name)?.file;
    this.list = this.list.filter((each) => each.name !== name);
    if (file) void this.#send(file);
  }

  /** What is there goes away at the server as well; what does not, goes by itself within a day. */
  remove({ name, id }: Upload): void {
    this.#files.get(name)?.abort.abort();
    this.#files.delete(name);
    this.list = this.list.filter((each) => each.name !== name);
    this.#tell();
    if (id) void this.portal.connection?.send(deleteAttachment, { params: { id } }).catch(ignoreRefusal);
  }

  async #send(file: File): Promise<void> {
    const { name, size } = file;
    const { connection } = this.portal;
    const start: Upload = { name, size, sent: 0, state: 'sending', id: null, why: null };
    const refusal = size > MOST_BYTES ? 'too-large' : this.list.length >= MOST_FILES ? 'too-many' : null;
    this.list = [...this.list.filter((each) => each.name !== name), refusal ? { ...start, state: refusal } : start];
    this.#tell();
    if (refusal || !connection) return;
    const abort = new AbortController();
    this.#files.set(name, { file, abort });
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) return this.#set(name, { state: 'unreadable' });
    try {
      const attachment = await connection.send(
        uploadAttachment,
        { query: { name }, body: new Uint8Array(bytes) },
        { signal: abort.signal, onProgress: (sent) => this.#set(name, { sent: Math.min(sent, size) }) },
      );
      this.#set(name, { state: 'there', id: attachment.id, sent: size });
      this.host.dispatchEvent(new PartnerTicketAttachEvent(attachment));
    } catch (error) {
      if (abort.signal.aborted) return;
      if (!isGangwayError(error)) throw error;
      const refused = error.status >= 400 && error.status < 500 && error.status !== 429;
      this.#set(name, refused ? { state: 'refused', why: error.message } : { state: 'lost' });
      this.host.dispatchEvent(new PartnerErrorEvent(error));
    }
  }

  #set(name: string, change: Partial<Upload>): void {
    this.list = this.list.map((each) => (each.name === name ? { ...each, ...change } : each));
    this.#tell();
  }

  #tell(): void {
    const there = this.list.filter(({ state }) => state === 'there');
    this.changed(there.length > 0 ? JSON.stringify(there.map(({ id, name, size }) => [id, name, size])) : '');
  }
}

function ignoreRefusal(error: unknown): void {
  if (!isGangwayError(error)) throw error;
}

function read(kept: string): Upload[] {
  const found: unknown = kept ? JSON.parse(kept) : [];
  if (!Array.isArray(found)) return [];
  return found.flatMap((each: unknown) => {
    if (!Array.isArray(each)) return [];
    const [id, name, size]: unknown[] = each;
    return typeof id === 'string' && typeof name === 'string' && typeof size === 'number'
      ? [{ id, name, size, sent: size, state: 'there' as const, why: null }]
      : [];
  });
}
