import {
  actOnTicket,
  createTicket,
  deleteAttachment,
  downloadAttachment,
  listSimilarTickets,
  listTickets,
  rateTicket,
  retrieveExpectation,
  retrieveSupport,
  retrieveTicket,
  retrieveTimeline,
  uploadAttachment,
} from '@gangway/contract';
import { listMethod, method } from '../call.js';
import type { Connection } from '../connection.js';

export function supportResources(connection: Connection) {
  return {
    support: {
      retrieve: method(connection, retrieveSupport),
      expectation: method(connection, retrieveExpectation),
    },
    attachments: {
      create: method(connection, uploadAttachment),
      download: method(connection, downloadAttachment),
      delete: method(connection, deleteAttachment),
    },
    tickets: {
      list: listMethod(connection, listTickets),
      retrieve: method(connection, retrieveTicket),
      create: method(connection, createTicket),
      act: method(connection, actOnTicket),
      rate: method(connection, rateTicket),
      timeline: method(connection, retrieveTimeline),
      similar: method(connection, listSimilarTickets),
    },
  };
}
