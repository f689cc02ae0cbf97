import { GangwayError } from './gangway-error.js';

/** No answer came: the network, the address or CORS. */
export class NetworkError extends GangwayError {}
