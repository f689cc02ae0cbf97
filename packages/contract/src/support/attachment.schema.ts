import * as z from 'zod/mini';
import { scanSchema } from '../file/file.schema.js';
import { idSchema, textSchema } from '../identity.schema.js';
import { instantSchema } from '../time/time.schema.js';

export const attachmentSchema = z.object({
  id: idSchema,
  name: textSchema,
  /** Media type, found in the bytes and not believed from the name. */
  type: z.string(),
  /** Bytes. */
  size: z.int(),
  sha256: z.string(),
  scan: scanSchema,
  by: textSchema,
  at: instantSchema,
  /** The reply that it came with; null: it came with the ticket itself, or is not sent yet. */
  eventId: z.nullable(idSchema),
});
export type Attachment = z.infer<typeof attachmentSchema>;

export const uploadQuerySchema = z.object({
  /** How the file is called. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
});
