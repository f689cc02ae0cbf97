import * as z from 'zod/mini';
import { idSchema, textSchema } from '../identity.schema.js';
import { instantSchema } from '../time/time.schema.js';
import { scanSchema } from './file.schema.js';

const MIB = 1024 * 1024;
/** Bytes of a part of an upload; only the last one is shorter. */
export const UPLOAD_PART_BYTES = MIB;

/** What may be sent in for what: media type → endings of names. */
export const acceptedFiles = {
  /** Proof for a task. */
  task: {
    bytes: 20 * MIB,
    types: {
      'application/pdf': ['pdf'],
      'image/png': ['png'],
      'image/jpeg': ['jpg', 'jpeg'],
      'text/csv': ['csv'],
    },
  },
  /** A recording for a module that a reviewer accepts. */
  enrolment: {
    bytes: 200 * MIB,
    types: { 'video/mp4': ['mp4'], 'video/webm': ['webm'], 'application/pdf': ['pdf'] },
  },
} as const;
export const uploadPurposeSchema = z.enum(['task', 'enrolment']);
export type UploadPurpose = z.infer<typeof uploadPurposeSchema>;

/** A name without folders and control characters. */
export const fileNameSchema = z
  .string()
  .check(z.regex(/^[^\p{Cc}/\\]{1,200}$/u, 'Expected a file name of up to 200 characters, without folders'));

/** `uploading` while parts come in; once it is complete and looked into `ready`, or `refused` with a reason. */
export const fileStateSchema = z.enum(['uploading', 'ready', 'refused']);

/** A file that was sent in, or is being sent. */
export const storedFileSchema = z.object({
  id: idSchema,
  name: fileNameSchema,
  type: textSchema,
  /** Bytes in all. */
  size: z.int(),
  /** Bytes that have arrived. */
  received: z.int(),
  partBytes: z.int(),
  state: fileStateSchema,
  /** Why it is refused, and what to do. */
  refusedBecause: z.nullable(textSchema),
  /** Hexadecimal; null until it is complete. */
  sha256: z.nullable(z.string()),
  /** Null until it is complete, and for what is refused. */
  scan: z.nullable(scanSchema),
  by: textSchema,
  at: instantSchema,
});
export type StoredFile = z.infer<typeof storedFileSchema>;

export const createUploadBodySchema = z.strictObject({
  purpose: uploadPurposeSchema,
  /** The task or enrolment that it is for. */
  subjectId: idSchema,
  name: fileNameSchema,
  type: textSchema,
  size: z.int().check(z.gte(1)),
});

export const completeUploadBodySchema = z.strictObject({
  /** SHA-256 of the whole as the sender has it, in hexadecimal; a difference refuses the upload. */
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/, 'Expected 64 hexadecimal digits'))),
});
