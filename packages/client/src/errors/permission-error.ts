import { GangwayError } from './gangway-error.js';

/** The key or session may not do this, or not from this page (403). */
export class PermissionError extends GangwayError {}
