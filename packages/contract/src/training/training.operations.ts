import * as z from 'zod/mini';
import { idParams, idSchema, keySchema } from '../identity.schema.js';
import { operation } from '../operation.js';
import {
  attemptSchema,
  credentialSchema,
  enrolBodySchema,
  requirementBodySchema,
  saveAnswersBodySchema,
  startAttemptBodySchema,
  trainingSchema,
} from './training.schema.js';

const read = { method: 'GET', credentials: ['session', 'secret', 'restricted'], scope: 'training:read' } as const;
const write = { method: 'POST', credentials: ['session'], scope: 'training:write' } as const;

export const retrieveTraining = operation({
  ...read,
  name: 'training.retrieve',
  path: '/training',
  summary: "The reader's path to the badge and, for those who lead, the team's matrix.",
  query: z.object({ curriculum: z.optional(keySchema) }),
  response: trainingSchema,
});

export const createEnrolment = operation({
  ...write,
  name: 'enrolments.create',
  path: '/enrolments',
  summary: 'Enrols the reader in a curriculum.',
  body: enrolBodySchema,
  response: trainingSchema,
  status: 201,
  errors: ['invalid_transition'],
});

export const completeModule = operation({
  ...write,
  name: 'enrolments.completeModule',
  path: '/enrolments/{id}/modules/{module}/complete',
  summary: 'Marks a video, document or lab as done by the learner.',
  params: z.object({ id: idSchema, module: keySchema }),
  response: trainingSchema,
  errors: ['invalid_transition'],
});

export const submitRequirement = operation({
  ...write,
  name: 'enrolments.submitRequirement',
  path: '/enrolments/{id}/requirements',
  summary: 'Hands in proof for a requirement beside the modules.',
  params: idParams,
  body: requirementBodySchema,
  response: trainingSchema,
  status: 201,
  errors: ['invalid_transition'],
});

export const createAttempt = operation({
  ...write,
  name: 'attempts.create',
  path: '/attempts',
  summary: 'Starts an attempt at a quiz or exam, or answers with the one that is open.',
  body: startAttemptBodySchema,
  response: attemptSchema,
  status: 201,
  errors: ['invalid_transition'],
});

export const retrieveAttempt = operation({
  ...read,
  name: 'attempts.retrieve',
  path: '/attempts/{id}',
  summary: 'An attempt with the answers saved so far.',
  params: idParams,
  response: attemptSchema,
});

export const saveAttempt = operation({
  ...write,
  method: 'PATCH',
  name: 'attempts.update',
  path: '/attempts/{id}',
  summary: 'Saves answers of an open attempt.',
  params: idParams,
  body: saveAnswersBodySchema,
  response: attemptSchema,
  errors: ['invalid_transition'],
});

export const submitAttempt = operation({
  ...write,
  name: 'attempts.submit',
  path: '/attempts/{id}/submit',
  summary: 'Closes an attempt, scores it, and certifies the learner when nothing else is missing (rule R8).',
  params: idParams,
  response: attemptSchema,
  errors: ['invalid_transition'],
});

export const pauseAttempt = operation({
  ...write,
  name: 'attempts.pause',
  path: '/attempts/{id}/pause',
  summary: 'Lets the time of an open attempt stand still, for 24 hours at most. Then it ends with what is saved.',
  params: idParams,
  response: attemptSchema,
  errors: ['invalid_transition'],
});

export const resumeAttempt = operation({
  ...write,
  name: 'attempts.resume',
  path: '/attempts/{id}/resume',
  summary: 'Goes on with an attempt that stands still.',
  params: idParams,
  response: attemptSchema,
  errors: ['invalid_transition'],
});

export const listCredentials = operation({
  ...read,
  name: 'credentials.list',
  path: '/credentials',
  summary: 'Credentials of the partner, newest first.',
  response: z.object({ data: z.array(credentialSchema) }),
});
