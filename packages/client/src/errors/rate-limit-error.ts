import { GangwayError } from './gangway-error.js';

/** Too many requests; `retryAfter` says how long to wait (429). */
export class RateLimitError extends GangwayError {}
