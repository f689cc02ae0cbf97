import * as z from 'zod/mini';

/** The bytes of a file alone. */
export const bytesSchema = z.instanceof(Uint8Array);

/** A file as it goes over the wire: its name and type are in the headers, its bytes are the body. */
export const fileSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(255)),
  /** Media type, e.g. `application/pdf`. */
  type: z.string(),
  bytes: bytesSchema,
});
export type ApiFile = z.infer<typeof fileSchema>;

/** What a look for malware came to. `unscanned`: this server has no scanner. What a scanner finds fault with is refused. */
export const scanSchema = z.enum(['clean', 'unscanned']);
export type ScanResult = z.infer<typeof scanSchema>;
