import * as z from 'zod/mini';
import { instantSchema } from '../time/time.schema.js';

/**
 * `none`: no name is set. `pending`: its records are looked for. `verified`: both were found, and are looked at every day. `failed`:
 * they are gone, or the name is verified by another partner. `expired`: they did not come in time; set the name
 * again. After 30 days it is `none`.
 */
export const domainStateSchema = z.enum(['none', 'pending', 'verified', 'failed', 'expired']);
export type DomainState = z.infer<typeof domainStateSchema>;

/** What a look at the records came to. `unanswered`: the name servers say nothing, which proves nothing. */
export const domainFindingSchema = z.enum(['proven', 'txt_missing', 'cname_missing', 'taken', 'unanswered']);
export type DomainFinding = z.infer<typeof domainFindingSchema>;

/** Name under which a partner wants its portal. */
export const brandDomainSchema = z.object({
  version: z.int(),
  state: domainStateSchema,
  /** In lower case and punycode; null: none is set. */
  host: z.nullable(z.string()),
  /** To set in the zone of the name, in this order. */
  records: z.array(z.object({ type: z.enum(['TXT', 'CNAME']), name: z.string(), value: z.string() })),
  /** What the last look came to; null: nobody has looked. */
  found: z.nullable(domainFindingSchema),
  checkedAt: z.nullable(instantSchema),
  verifiedAt: z.nullable(instantSchema),
  /** Until when the records have to be there, while it is pending; or have to be back, while they are missing. */
  until: z.nullable(instantSchema),
});
export type BrandDomain = z.infer<typeof brandDomainSchema>;

export const domainBodySchema = z.strictObject({
  /** `portal.example.com`; letters of any language. No address, no wildcard, no name under which others register theirs. */
  host: z.string().check(z.minLength(1), z.maxLength(253)),
});
