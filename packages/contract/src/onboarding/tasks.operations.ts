import * as z from 'zod/mini';
import { idParams, idSchema, sideSchema } from '../identity.schema.js';
import { operation } from '../operation.js';
import { localDateSchema } from '../time/time.schema.js';
import { evidenceSchema, planSchema, taskActionSchema, taskSchema, taskStateSchema } from './onboarding.schema.js';
import { shiftSchema } from './shift.schema.js';
import {
  assignBodySchema,
  commentBodySchema,
  commentSchema,
  evidenceBodySchema,
  rescheduleBodySchema,
  rescheduledSchema,
  taskActBodySchema,
  taskDetailSchema,
  waiveTaskBodySchema,
} from './task-detail.schema.js';

const read = { method: 'GET', credentials: ['session', 'secret', 'restricted'], scope: 'onboarding:read' } as const;
const write = { method: 'POST', credentials: ['session', 'secret', 'restricted'], scope: 'onboarding:write' } as const;

/** The task as it is after something was added to it: the next change of whoever added it has been overtaken by nobody. */
const added = { task: z.object({ id: idSchema, version: z.int() }) };

export const listTasks = operation({
  ...read,
  name: 'tasks.list',
  path: '/tasks',
  summary: 'Tasks by due day: those that wait for one side, those of the reader, those in a state.',
  query: z.object({
    /** Whose move it is. */
    turn: z.optional(sideSchema),
    /** Assigned to the reader. */
    mine: z.optional(z.stringbool()),
    state: z.optional(taskStateSchema),
  }),
  response: z.object({ data: z.array(taskSchema) }),
});

export const retrieveTask = operation({
  ...read,
  name: 'tasks.retrieve',
  path: '/tasks/{id}',
  summary: 'One task with its proofs, points, signatures, comments, blocker and waiver.',
  params: idParams,
  response: taskDetailSchema,
});

export const previewTask = operation({
  ...read,
  name: 'tasks.preview',
  path: '/tasks/{id}/preview',
  summary: 'What moves, and how far, if the task ends on another day, or some business days later. Nothing is stored.',
  params: idParams,
  query: z.object({
    /** One of the two. */
    dueOn: z.optional(localDateSchema),
    /** So many business days after it would end, or after today where that is over. */
    laterBy: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(250))),
  }),
  response: shiftSchema,
});

export const rescheduleTask = operation({
  ...write,
  name: 'tasks.reschedule',
  path: '/tasks/{id}/reschedule',
  summary: 'Sets the day on which a task is to end; the plan stays as the baseline and the forecast follows.',
  params: idParams,
  body: rescheduleBodySchema,
  response: rescheduledSchema,
  errors: ['invalid_transition', 'version_conflict'],
});

export const submitEvidence = operation({
  ...write,
  name: 'tasks.addEvidence',
  path: '/tasks/{id}/evidence',
  summary: 'Hands in a link, a statement or a file as proof for a task. One that is there already is superseded.',
  params: idParams,
  body: evidenceBodySchema,
  response: z.extend(evidenceSchema, added),
  status: 201,
  errors: ['invalid_transition', 'version_conflict'],
});

export const commentTask = operation({
  ...write,
  name: 'tasks.comment',
  path: '/tasks/{id}/comments',
  summary: 'Says something about a task.',
  params: idParams,
  body: commentBodySchema,
  response: z.extend(commentSchema, added),
  status: 201,
});

export const assignTask = operation({
  ...write,
  name: 'tasks.assign',
  path: '/tasks/{id}/assign',
  summary: "Gives a task of the partner to one of the partner's people.",
  params: idParams,
  body: assignBodySchema,
  response: planSchema,
  errors: ['invalid_transition', 'version_conflict'],
});

export const waiveTask = operation({
  ...write,
  name: 'tasks.waive',
  path: '/tasks/{id}/waive',
  summary: 'Lets the plan go on without an optional task; of any other it asks the vendor to agree.',
  params: idParams,
  body: waiveTaskBodySchema,
  response: planSchema,
  errors: ['invalid_transition', 'version_conflict'],
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
