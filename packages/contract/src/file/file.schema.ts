import * as z from 'zod/mini';

/** A file as it goes over the wire: its name and type are in the headers, its bytes are the body. */
export const fileSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(255)),
  /** Media type, e.g. `application/pdf`. */
  type: z.string(),
  bytes: z.instanceof(Uint8Array),
});
export type ApiFile = z.infer<typeof fileSchema>;
