import {
  disputeLine,
  downloadStatementCsv,
  downloadStatementPdf,
  estimatePayout,
  linkPayoutAccount,
  listDisputes,
  listPayouts,
  listRevenueLines,
  listStatements,
  listStepDowns,
  resolveDispute,
  retrieveBilling,
  retrievePayout,
  retrievePayoutAccount,
  retrieveStatement,
  updatePayoutAccount,
  withdrawDispute,
} from '@gangway/contract';
import { listMethod, method } from '../call.js';
import type { Connection } from '../connection.js';

export function billingResources(connection: Connection) {
  return {
    billing: {
      retrieve: method(connection, retrieveBilling),
      account: method(connection, retrievePayoutAccount),
      link: method(connection, linkPayoutAccount),
      updateAccount: method(connection, updatePayoutAccount),
      estimate: method(connection, estimatePayout),
      stepDowns: method(connection, listStepDowns),
    },
    revenueLines: {
      list: listMethod(connection, listRevenueLines),
    },
    statements: {
      list: listMethod(connection, listStatements),
      retrieve: method(connection, retrieveStatement),
      csv: method(connection, downloadStatementCsv),
      pdf: method(connection, downloadStatementPdf),
    },
    disputes: {
      list: listMethod(connection, listDisputes),
      create: method(connection, disputeLine),
      withdraw: method(connection, withdrawDispute),
      resolve: method(connection, resolveDispute),
    },
    payouts: {
      list: listMethod(connection, listPayouts),
      retrieve: method(connection, retrievePayout),
    },
  };
}
