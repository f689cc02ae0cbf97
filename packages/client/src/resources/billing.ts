import {
  estimatePayout,
  listPayouts,
  listRevenueLines,
  listStatements,
  retrieveBilling,
  retrievePayoutAccount,
  retrieveStatement,
} from '@gangway/contract';
import { listMethod, method } from '../call.js';
import type { Connection } from '../connect.js';

export function billingResources(connection: Connection) {
  return {
    billing: {
      retrieve: method(connection, retrieveBilling),
      account: method(connection, retrievePayoutAccount),
      estimate: method(connection, estimatePayout),
    },
    revenueLines: {
      list: listMethod(connection, listRevenueLines),
    },
    statements: {
      list: listMethod(connection, listStatements),
      retrieve: method(connection, retrieveStatement),
    },
    payouts: {
      list: listMethod(connection, listPayouts),
    },
  };
}
