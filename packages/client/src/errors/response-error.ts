import { GangwayError } from './gangway-error.js';

/** An answer came that the contract does not know; `cause` names the place in it. */
export class ResponseError extends GangwayError {}
