import { GangwayError } from './gangway-error.js';

/** The request does not fit; `errors` names each fault and where it is (400, 413, 415, 422). */
export class ValidationError extends GangwayError {}
