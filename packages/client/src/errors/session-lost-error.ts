import { GangwayError } from './gangway-error.js';

/** The session ended and could not be renewed: somebody has to sign in again. */
export class SessionLostError extends GangwayError {}
