import * as z from 'zod/mini';
import { fileSchema } from '../file/file.schema.js';
import { idParams, idSchema, keySchema } from '../identity.schema.js';
import { operation } from '../operation.js';
import { bookSessionBodySchema, demoBodySchema, liveSessionSchema, transcriptSchema } from './sessions.schema.js';
import {
  dueReminderSchema,
  gotSeatSchema,
  remindBodySchema,
  sentReminderSchema,
  trainingSchema,
} from './training.schema.js';

const read = { method: 'GET', credentials: ['session', 'secret', 'restricted'], scope: 'training:read' } as const;
const write = { method: 'POST', credentials: ['session'], scope: 'training:write' } as const;
const ofModule = z.object({ id: idSchema, module: keySchema });

export const openModule = operation({
  ...write,
  name: 'enrolments.openModule',
  path: '/enrolments/{id}/modules/{module}/open',
  summary: 'Notes that the learner has begun a module. Opening it again changes nothing.',
  params: ofModule,
  response: trainingSchema,
});

export const listLiveSessions = operation({
  ...read,
  credentials: ['session'],
  name: 'liveSessions.list',
  path: '/enrolments/{id}/modules/{module}/sessions',
  summary: 'The next dates of a live module with the seats that are left.',
  params: ofModule,
  response: z.object({ data: z.array(liveSessionSchema) }),
});

export const bookLiveSession = operation({
  ...write,
  name: 'liveSessions.book',
  path: '/enrolments/{id}/modules/{module}/booking',
  summary: 'Takes a seat; an earlier booking of the module is given back.',
  params: ofModule,
  body: bookSessionBodySchema,
  response: trainingSchema,
  status: 201,
  errors: ['invalid_transition'],
});

export const cancelLiveSession = operation({
  ...write,
  method: 'DELETE',
  name: 'liveSessions.cancel',
  path: '/enrolments/{id}/modules/{module}/booking',
  summary: 'Gives the seat back, until an hour before.',
  params: ofModule,
  response: trainingSchema,
  errors: ['invalid_transition'],
});

export const joinWaitList = operation({
  ...write,
  name: 'liveSessions.join',
  path: '/enrolments/{id}/modules/{module}/waiting',
  summary: 'Waits for a seat on a date that is full; whoever is first gets the next one that is given back.',
  params: ofModule,
  body: bookSessionBodySchema,
  response: trainingSchema,
  status: 201,
  errors: ['invalid_transition'],
});

export const leaveWaitList = operation({
  ...write,
  method: 'DELETE',
  name: 'liveSessions.leave',
  path: '/enrolments/{id}/modules/{module}/waiting/{session}',
  summary: 'Waits for a seat on a date no longer.',
  params: z.extend(ofModule, { session: idSchema }),
  response: trainingSchema,
  errors: ['invalid_transition'],
});

export const retrieveGotSeat = operation({
  ...read,
  credentials: ['secret', 'restricted'],
  name: 'liveSessions.retrieveGotSeat',
  path: '/enrolments/{id}/got-seat',
  summary:
    'The seat that the event `session.moved_up` tells of, with its mail as it is to be sent; none once it is given back or moved.',
  params: idParams,
  response: gotSeatSchema,
});

export const submitDemo = operation({
  ...write,
  name: 'enrolments.submitDemo',
  path: '/enrolments/{id}/modules/{module}/demo',
  summary: 'Hands in a recording for review; again until it is accepted.',
  params: ofModule,
  body: demoBodySchema,
  response: trainingSchema,
  status: 201,
  errors: ['invalid_transition'],
});

export const renewEnrolment = operation({
  ...write,
  name: 'enrolments.renew',
  path: '/enrolments/{id}/renew',
  summary: 'Begins the renewal of a credential that runs out within 90 days or has run out.',
  params: idParams,
  response: trainingSchema,
  errors: ['invalid_transition'],
});

export const retrieveTranscript = operation({
  ...read,
  name: 'enrolments.transcript',
  path: '/enrolments/{id}/transcript',
  summary: 'What was done on the path, when and how well.',
  params: idParams,
  response: transcriptSchema,
});

export const exportTranscript = operation({
  ...read,
  name: 'enrolments.exportTranscript',
  path: '/enrolments/{id}/transcript.csv',
  summary: 'The transcript as CSV.',
  params: idParams,
  response: fileSchema,
  responseType: 'text/csv',
});

export const remindTeam = operation({
  ...write,
  name: 'training.remind',
  path: '/training/reminders',
  summary: 'Asks learners of the team to go on, for those who lead it. Nobody is reminded twice within a day.',
  body: remindBodySchema,
  response: trainingSchema,
  status: 201,
  errors: ['invalid_transition'],
});

export const retrieveReminder = operation({
  ...read,
  credentials: ['secret', 'restricted'],
  name: 'training.retrieveReminder',
  path: '/training/reminders/{id}',
  summary: 'A reminder that the event `reminder.sent` tells of, with its mail as it is to be sent.',
  params: idParams,
  response: sentReminderSchema,
});

export const setReminder = operation({
  ...write,
  name: 'enrolments.setReminder',
  path: '/enrolments/{id}/modules/{module}/reminder',
  summary: 'The learner wants to be reminded of a module that they failed: tomorrow, or when it may be tried again.',
  params: ofModule,
  response: trainingSchema,
  status: 201,
  errors: ['invalid_transition'],
});

export const dropReminder = operation({
  ...write,
  method: 'DELETE',
  name: 'enrolments.dropReminder',
  path: '/enrolments/{id}/modules/{module}/reminder',
  summary: 'The learner wants to be reminded of a module no more.',
  params: ofModule,
  response: trainingSchema,
  errors: ['invalid_transition'],
});

export const retrieveDueReminder = operation({
  ...read,
  credentials: ['secret', 'restricted'],
  name: 'training.retrieveDueReminder',
  path: '/training/due-reminders/{id}',
  summary:
    'What the event `reminder.due` reminds a learner of, with its mail as it is to be sent; none once they have tried again.',
  params: idParams,
  response: dueReminderSchema,
});

export const exportTeam = operation({
  ...read,
  name: 'training.exportTeam',
  path: '/training/team.csv',
  summary: "The team's matrix of learners and modules as CSV, for those who lead it.",
  query: z.object({ curriculum: z.optional(keySchema) }),
  response: fileSchema,
  responseType: 'text/csv',
});
