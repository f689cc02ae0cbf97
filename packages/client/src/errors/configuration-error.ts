import { GangwayError } from './gangway-error.js';

/** The client was set up with something it cannot use. */
export class ConfigurationError extends GangwayError {}
