import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { contactSchema, profileSchema, tierProgressSchema } from './profile.schema.js';

const read = { method: 'GET', credentials: ['session', 'secret', 'restricted'], scope: 'program:read' } as const;

export const retrieveProfile = operation({
  ...read,
  name: 'profile.retrieve',
  path: '/profile',
  summary: 'The partner that the key or session belongs to.',
  response: profileSchema,
});

export const retrieveTier = operation({
  ...read,
  name: 'tier.retrieve',
  path: '/tier',
  summary: 'The tier held, what it is counted by and how far the next one is.',
  response: tierProgressSchema,
});

export const listContacts = operation({
  ...read,
  name: 'contacts.list',
  path: '/contacts',
  summary: 'Who to call, the first contact first.',
  response: z.object({ data: z.array(contactSchema) }),
});
