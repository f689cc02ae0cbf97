import {
  createCustomer,
  importCustomers,
  listCustomers,
  retrieveCustomer,
  retrieveRoster,
  summarizeCustomers,
} from '@gangway/contract';
import { listMethod, method } from '../call.js';
import type { Connection } from '../connect.js';

export function customersResources(connection: Connection) {
  return {
    customers: {
      list: listMethod(connection, listCustomers),
      retrieve: method(connection, retrieveCustomer),
      create: method(connection, createCustomer),
      import: method(connection, importCustomers),
      summary: method(connection, summarizeCustomers),
      columns: method(connection, retrieveRoster),
    },
  };
}
