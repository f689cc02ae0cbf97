import { GangwayError } from './gangway-error.js';

/** The key or session is missing, wrong, over or revoked (401). */
export class AuthenticationError extends GangwayError {}
