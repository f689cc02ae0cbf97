import * as z from 'zod/mini';
import { fileSchema } from '../file/file.schema.js';
import { idSchema, keySchema } from '../identity.schema.js';
import { operation } from '../operation.js';
import { pageQueryShape, pageSchema } from '../page/page.schema.js';
import { localDateSchema } from '../time/time.schema.js';
import { gateSchema, planSchema } from './onboarding.schema.js';
import { whatIfSchema } from './shift.schema.js';
import { activitySchema, waiveGateBodySchema } from './task-detail.schema.js';

const read = { method: 'GET', credentials: ['session', 'secret', 'restricted'], scope: 'onboarding:read' } as const;

export const retrievePlan = operation({
  ...read,
  name: 'onboarding.retrieve',
  path: '/onboarding',
  summary: 'The plan with its phases, tasks, gates, forecast and what to do next.',
  response: planSchema,
});

export const listGates = operation({
  ...read,
  name: 'gates.list',
  path: '/gates',
  summary: 'Every gate with what is met, what is missing and who owes it.',
  response: z.object({ data: z.array(gateSchema) }),
});

export const waiveGate = operation({
  name: 'gates.waive',
  method: 'POST',
  credentials: ['session', 'secret', 'restricted'],
  scope: 'onboarding:write',
  path: '/gates/{key}/waive',
  summary: 'Opens a soft gate without its proof until a day, with a reason that is kept. A hard gate cannot be waived.',
  params: z.object({ key: keySchema }),
  body: waiveGateBodySchema,
  response: planSchema,
  errors: ['invalid_transition'],
});

export const simulateStart = operation({
  ...read,
  name: 'onboarding.simulate',
  path: '/onboarding/what-if',
  summary: 'The dates of the plan if day 1 were another day. A trial: nothing is stored and nobody else sees it.',
  query: z.object({ startOn: localDateSchema }),
  response: whatIfSchema,
});

const propose = {
  credentials: ['session', 'secret', 'restricted'],
  scope: 'onboarding:write',
  path: '/onboarding/proposal',
  response: planSchema,
  errors: ['invalid_transition'],
} as const;

export const proposeStart = operation({
  ...propose,
  name: 'onboarding.propose',
  method: 'POST',
  summary: 'Proposes another first day to the other side, in place of one that was proposed before. Nothing moves.',
  body: z.strictObject({ startOn: localDateSchema }),
});

export const withdrawProposal = operation({
  ...propose,
  name: 'onboarding.withdrawProposal',
  method: 'DELETE',
  summary: 'Takes back what was proposed.',
});

export const listActivity = operation({
  ...read,
  name: 'onboarding.activity',
  path: '/onboarding/activity',
  summary: 'Who did what to the plan, or to one of its tasks, newest first.',
  query: z.object({ ...pageQueryShape, taskId: z.optional(idSchema) }),
  response: pageSchema(activitySchema),
});

export const exportActivity = operation({
  ...read,
  name: 'onboarding.exportActivity',
  path: '/onboarding/activity.csv',
  summary: 'The whole activity log as CSV, safe to open in a spreadsheet.',
  response: fileSchema,
  responseType: 'text/csv',
});
