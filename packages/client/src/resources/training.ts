import {
  bookLiveSession,
  cancelLiveSession,
  completeModule,
  createAttempt,
  createEnrolment,
  downloadBadge,
  downloadBadgeImage,
  exportTeam,
  exportTranscript,
  listCredentials,
  listLiveSessions,
  listReminders,
  openModule,
  pauseAttempt,
  renewEnrolment,
  resumeAttempt,
  retrieveAttempt,
  retrieveBadge,
  retrieveTraining,
  retrieveTranscript,
  revokeBadge,
  saveAttempt,
  shareBadge,
  submitAttempt,
  submitDemo,
  submitRequirement,
} from '@gangway/contract';
import { method } from '../call.js';
import type { Connection } from '../connection.js';

export function trainingResources(connection: Connection) {
  return {
    training: {
      retrieve: method(connection, retrieveTraining),
      exportTeam: method(connection, exportTeam),
    },
    enrolments: {
      create: method(connection, createEnrolment),
      openModule: method(connection, openModule),
      completeModule: method(connection, completeModule),
      submitDemo: method(connection, submitDemo),
      submitRequirement: method(connection, submitRequirement),
      renew: method(connection, renewEnrolment),
      transcript: method(connection, retrieveTranscript),
      exportTranscript: method(connection, exportTranscript),
    },
    liveSessions: {
      list: method(connection, listLiveSessions),
      book: method(connection, bookLiveSession),
      cancel: method(connection, cancelLiveSession),
    },
    attempts: {
      create: method(connection, createAttempt),
      retrieve: method(connection, retrieveAttempt),
      update: method(connection, saveAttempt),
      pause: method(connection, pauseAttempt),
      resume: method(connection, resumeAttempt),
      submit: method(connection, submitAttempt),
    },
    credentials: {
      list: method(connection, listCredentials),
      reminders: method(connection, listReminders),
      retrieve: method(connection, retrieveBadge),
      share: method(connection, shareBadge),
      revoke: method(connection, revokeBadge),
      download: method(connection, downloadBadge),
      image: method(connection, downloadBadgeImage),
    },
  };
}
