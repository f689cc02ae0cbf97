import { actOnTicket, createTicket, listTickets, retrieveSupport, retrieveTicket } from '@gangway/contract';
import { listMethod, method } from '../call.js';
import type { Connection } from '../connect.js';

export function supportResources(connection: Connection) {
  return {
    support: {
      retrieve: method(connection, retrieveSupport),
    },
    tickets: {
      list: listMethod(connection, listTickets),
      retrieve: method(connection, retrieveTicket),
      create: method(connection, createTicket),
      act: method(connection, actOnTicket),
    },
  };
}
