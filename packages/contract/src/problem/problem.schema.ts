import * as z from 'zod/mini';

/** Every code that an error can carry, with the HTTP status it comes with. */
export const problemStatus = {
  key_missing: 401,
  key_malformed: 401,
  key_invalid: 401,
  key_revoked: 401,
  key_expired: 401,
  session_expired: 401,
  session_revoked: 401,
  key_wrong_kind: 403,
  origin_not_allowed: 403,
  scope_missing: 403,
  mode_mismatch: 403,
  partner_suspended: 403,
  not_found: 404,
  method_not_allowed: 405,
  invalid_transition: 409,
  idempotency_in_flight: 409,
  version_conflict: 412,
  payload_too_large: 413,
  unsupported_media_type: 415,
  validation_failed: 422,
  unknown_field: 422,
  idempotency_reused: 422,
  idempotency_missing: 400,
  malformed_body: 400,
  webhook_url_forbidden: 422,
  contrast_too_low: 422,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof problemStatus;

/** One fault inside a request: where (JSON Pointer, RFC 6901, or `?name` for the query) and what. */
export const problemFieldSchema = z.object({ pointer: z.string(), code: z.string(), detail: z.string() });
export type ProblemField = z.infer<typeof problemFieldSchema>;

/**
 * An error body, `application/problem+json` (RFC 9457). `detail` says what to do about it. `code` is left open, so that a
 * client of today can read the error of a server of tomorrow.
 */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  code: z.string(),
  requestId: z.string(),
  errors: z.optional(z.array(problemFieldSchema)),
  /** With `version_conflict`: the thing as it is now (a task, a customer, a ticket, a view), to choose from. */
  current: z.optional(z.unknown()),
});
export type Problem = z.infer<typeof problemSchema>;
