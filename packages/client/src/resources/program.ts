import { listContacts, retrieveProfile, retrieveProgram, retrieveTier } from '@gangway/contract';
import { method } from '../call.js';
import type { Connection } from '../connection.js';

export function programResources(connection: Connection) {
  return {
    program: {
      retrieve: method(connection, retrieveProgram),
    },
    profile: {
      retrieve: method(connection, retrieveProfile),
    },
    tier: {
      retrieve: method(connection, retrieveTier),
    },
    contacts: {
      list: method(connection, listContacts),
    },
  };
}
