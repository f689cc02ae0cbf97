import { createHash } from 'node:crypto';
import { deleteAttachment, downloadAttachment, uploadAttachment, type Attachment } from '@gangway/contract';
import type { Hono } from 'hono';
import { audit } from '../../access/audit.js';
import { bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { attachableType } from '../../file-type.js';
import { notFound, ProblemError } from '../../problem.js';
import { scanned } from '../../scanned.js';
import {
  addAttachment,
  loadAttachment,
  loadBytes,
  removeAttachment,
  sendAttachments,
  unsentBytes,
  type StoredAttachment,
} from '../../store/attachments.store.js';

/** What may lie about unsent, so that nobody fills the database with files that belong to nothing. */
const MAX_UNSENT = 100 * 1024 * 1024;

const faulty = (pointer: string, code: string, detail: string) =>
  new ProblemError('validation_failed', `${pointer}: ${detail}`, { errors: [{ pointer, code, detail }] });

export const attachmentView = ({ ticketId: _ticket, ...attachment }: StoredAttachment): Attachment => attachment;

async function attachmentOf(call: Call, id: string): Promise<StoredAttachment> {
  const attachment = await loadAttachment(call, id);
  if (!attachment) throw notFound('attachment');
  return attachment;
}

/** Sends files with a ticket or a reply; each goes once. */
export async function attach(call: Call, ids: readonly string[], ticketId: string, eventId: string | null) {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0 || (await sendAttachments(call, wanted, ticketId, eventId)) === wanted.length) return;
  throw faulty('/attachments', 'unknown_attachment', 'One of them is gone or was sent before. Upload it again.');
}

export function attachmentsRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, uploadAttachment, async (call, { query, body }) => {
    // No path and nothing that is not seen.
    const name = query.name.split(/[/\\]/).at(-1)?.replaceAll(/\p{C}/gu, '').trim() ?? '';
    const type = attachableType(name, body);
    if (body.length === 0) throw faulty('/', 'empty', 'The file is empty.');
    if (type === null)
      throw new ProblemError(
        'unsupported_media_type',
        `${name || 'A file without a name'} is not accepted. Send a PDF, PNG, JPEG, or text as .csv, .txt or .log, under a name that says so.`,
      );
    if ((await unsentBytes(call)) + body.length > MAX_UNSENT)
      throw new ProblemError('payload_too_large', 'Too many files wait to be sent. Send or delete some first.');
    const sha256 = createHash('sha256').update(body).digest('hex');
    const verdict = await scanned(call, body);
    if ('refused' in verdict) throw faulty('/', 'infected', verdict.refused);
    const id = call.ids('att');
    await addAttachment(call, { id, name, type, sha256, scan: verdict.scan, bytes: body });
    await audit(call, 'attachment.uploaded', id);
    return attachmentView(await attachmentOf(call, id));
  });

  bind(app, deps, downloadAttachment, async (call, { params }) => {
    const { name, type } = await attachmentOf(call, params.id);
    return { name, type, bytes: await loadBytes(call, params.id) };
  });

  bind(app, deps, deleteAttachment, async (call, { params }) => {
    const attachment = await attachmentOf(call, params.id);
    if (attachment.ticketId !== null)
      throw new ProblemError('invalid_transition', 'It was sent with a ticket and stays there.');
    await removeAttachment(call, params.id);
    await audit(call, 'attachment.deleted', params.id);
    return attachmentView(attachment);
  });
}
