import { actOnTask, listGates, retrievePlan, retrieveTask, submitEvidence } from '@gangway/contract';
import { method } from '../call.js';
import type { Connection } from '../connect.js';

export function onboardingResources(connection: Connection) {
  return {
    onboarding: {
      retrieve: method(connection, retrievePlan),
    },
    tasks: {
      retrieve: method(connection, retrieveTask),
      act: method(connection, actOnTask),
      addEvidence: method(connection, submitEvidence),
    },
    gates: {
      list: method(connection, listGates),
    },
  };
}
