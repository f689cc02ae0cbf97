import { GangwayError } from './gangway-error.js';

/** The server failed (5xx). */
export class ServerError extends GangwayError {}
