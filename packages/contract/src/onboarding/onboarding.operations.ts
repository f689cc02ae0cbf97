import * as z from 'zod/mini';
import { idParams, idSchema } from '../identity.schema.js';
import { operation } from '../operation.js';
import {
  evidenceBodySchema,
  evidenceSchema,
  gateSchema,
  planSchema,
  taskActBodySchema,
  taskActionSchema,
  taskSchema,
} from './onboarding.schema.js';

const read = { method: 'GET', credentials: ['session', 'secret', 'restricted'], scope: 'onboarding:read' } as const;
const write = { method: 'POST', credentials: ['session', 'secret', 'restricted'], scope: 'onboarding:write' } as const;

export const retrievePlan = operation({
  ...read,
  name: 'onboarding.retrieve',
  path: '/onboarding',
  summary: 'The plan with its phases, tasks, gates, forecast and what to do next.',
  response: planSchema,
});

export const retrieveTask = operation({
  ...read,
  name: 'tasks.retrieve',
  path: '/tasks/{id}',
  summary: 'One task.',
  params: idParams,
  response: taskSchema,
});

/** start, submit, complete, sign-off, request-changes, block, unblock, skip, reopen. */
export const actOnTask = operation({
  ...write,
  name: 'tasks.act',
  path: '/tasks/{id}/{action}',
  summary: 'Moves a task by one step of its machine and answers with the plan as it is then.',
  params: z.object({ id: idSchema, action: taskActionSchema }),
  body: taskActBodySchema,
  response: planSchema,
  errors: ['invalid_transition', 'version_conflict'],
});

export const submitEvidence = operation({
  ...write,
  name: 'tasks.addEvidence',
  path: '/tasks/{id}/evidence',
  summary: 'Hands in a link or a statement as proof for a task.',
  params: idParams,
  body: evidenceBodySchema,
  response: evidenceSchema,
  status: 201,
  errors: ['invalid_transition'],
});

export const listGates = operation({
  ...read,
  name: 'gates.list',
  path: '/gates',
  summary: 'Every gate with what is met, what is missing and who owes it.',
  response: z.object({ data: z.array(gateSchema) }),
});
