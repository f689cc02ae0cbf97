import {
  completeModule,
  createAttempt,
  createEnrolment,
  listCredentials,
  retrieveAttempt,
  retrieveTraining,
  saveAttempt,
  submitAttempt,
  submitRequirement,
} from '@gangway/contract';
import { method } from '../call.js';
import type { Connection } from '../connect.js';

export function trainingResources(connection: Connection) {
  return {
    training: {
      retrieve: method(connection, retrieveTraining),
    },
    enrolments: {
      create: method(connection, createEnrolment),
      completeModule: method(connection, completeModule),
      submitRequirement: method(connection, submitRequirement),
    },
    attempts: {
      create: method(connection, createAttempt),
      retrieve: method(connection, retrieveAttempt),
      update: method(connection, saveAttempt),
      submit: method(connection, submitAttempt),
    },
    credentials: {
      list: method(connection, listCredentials),
    },
  };
}
