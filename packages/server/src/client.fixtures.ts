import { connect, type Connection } from '@gangway/client';
import type { TestServer } from '@gangway/testing';

/** A client of a server in process, with a partner's secret key. */
export const clientOf = (server: TestServer, handle: string): Connection =>
  connect({
    apiUrl: 'http://localhost',
    key: server.partner(handle).secretKey,
    fetch: (...args) => server.fetch(...args),
  });
