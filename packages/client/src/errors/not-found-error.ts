import { GangwayError } from './gangway-error.js';

/** There is no such thing for this partner (404). */
export class NotFoundError extends GangwayError {}
