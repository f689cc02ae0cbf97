import { GangwayError } from './gangway-error.js';

/** The state does not allow it, or it has changed meanwhile (409, 412). */
export class ConflictError extends GangwayError {}
