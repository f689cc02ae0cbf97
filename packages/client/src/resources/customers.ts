import {
  changeCustomers,
  createCustomer,
  createSavedView,
  deleteSavedView,
  endHealthOverride,
  exportCustomers,
  forgetImportForm,
  identifyCustomers,
  importCustomers,
  inspectImport,
  listCustomers,
  listSavedViews,
  overrideHealth,
  queryRoster,
  retrieveCustomer,
  retrieveRoster,
  summarizeCustomers,
  undoCustomers,
  updateCustomer,
  updateSavedView,
} from '@gangway/contract';
import { listMethod, method } from '../call.js';
import type { Connection } from '../connection.js';

export function customersResources(connection: Connection) {
  return {
    customers: {
      list: listMethod(connection, listCustomers),
      retrieve: method(connection, retrieveCustomer),
      create: method(connection, createCustomer),
      import: method(connection, importCustomers),
      inspectImport: method(connection, inspectImport),
      forgetImportForm: method(connection, forgetImportForm),
      summary: method(connection, summarizeCustomers),
      columns: method(connection, retrieveRoster),
      window: method(connection, queryRoster),
      ids: method(connection, identifyCustomers),
      update: method(connection, updateCustomer),
      bulk: method(connection, changeCustomers),
      undo: method(connection, undoCustomers),
      export: method(connection, exportCustomers),
      overrideHealth: method(connection, overrideHealth),
      endHealthOverride: method(connection, endHealthOverride),
    },
    views: {
      list: method(connection, listSavedViews),
      create: method(connection, createSavedView),
      update: method(connection, updateSavedView),
      delete: method(connection, deleteSavedView),
    },
  };
}
