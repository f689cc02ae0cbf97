import {
  createKey,
  createSession,
  createTestSession,
  listKeys,
  retrieveSession,
  revokeKey,
  rotateKey,
} from '@gangway/contract';
import { method } from '../call.js';
import type { Connection } from '../connection.js';

export function accessResources(connection: Connection) {
  return {
    sessions: {
      create: method(connection, createSession),
      createTest: method(connection, createTestSession),
      current: method(connection, retrieveSession),
    },
    keys: {
      list: method(connection, listKeys),
      create: method(connection, createKey),
      rotate: method(connection, rotateKey),
      revoke: method(connection, revokeKey),
    },
  };
}
