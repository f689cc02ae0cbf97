import { retrieveCapabilities, retrieveHealth } from '@gangway/contract';
import { method } from '../call.js';
import type { Connection } from '../connection.js';

export function metaResources(connection: Connection) {
  return {
    health: {
      retrieve: method(connection, retrieveHealth),
    },
    capabilities: {
      retrieve: method(connection, retrieveCapabilities),
    },
  };
}
