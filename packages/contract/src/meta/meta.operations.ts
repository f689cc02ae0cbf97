import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { instantSchema } from '../time/time.schema.js';

export const retrieveHealth = operation({
  name: 'health.retrieve',
  method: 'GET',
  path: '/health',
  summary: 'Whether the server and its database answer.',
  credentials: ['none'],
  scope: null,
  response: z.object({ status: z.literal('ok'), now: instantSchema }),
});

export const retrieveCapabilities = operation({
  name: 'capabilities.retrieve',
  method: 'GET',
  path: '/capabilities',
  summary: 'The version of the API and the operations that this server has.',
  credentials: ['none'],
  scope: null,
  response: z.object({ apiVersion: z.string(), operations: z.array(z.string()) }),
});
