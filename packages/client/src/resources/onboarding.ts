import {
  actOnTask,
  assignTask,
  commentTask,
  exportActivity,
  listActivity,
  listGates,
  listTasks,
  previewTask,
  proposeStart,
  rescheduleTask,
  retrieveCalendar,
  retrievePlan,
  retrieveTask,
  revokeCalendar,
  rotateCalendar,
  simulateStart,
  submitEvidence,
  waiveGate,
  waiveTask,
  withdrawProposal,
} from '@gangway/contract';
import { listMethod, method } from '../call.js';
import type { Connection } from '../connection.js';

export function onboardingResources(connection: Connection) {
  return {
    onboarding: {
      retrieve: method(connection, retrievePlan),
      simulate: method(connection, simulateStart),
      propose: method(connection, proposeStart),
      withdrawProposal: method(connection, withdrawProposal),
      activity: listMethod(connection, listActivity),
      exportActivity: method(connection, exportActivity),
    },
    tasks: {
      list: method(connection, listTasks),
      retrieve: method(connection, retrieveTask),
      act: method(connection, actOnTask),
      addEvidence: method(connection, submitEvidence),
      comment: method(connection, commentTask),
      assign: method(connection, assignTask),
      waive: method(connection, waiveTask),
      preview: method(connection, previewTask),
      reschedule: method(connection, rescheduleTask),
    },
    gates: {
      list: method(connection, listGates),
      waive: method(connection, waiveGate),
    },
    calendar: {
      retrieve: method(connection, retrieveCalendar),
      rotate: method(connection, rotateCalendar),
      revoke: method(connection, revokeCalendar),
    },
  };
}
