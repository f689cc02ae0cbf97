import * as z from 'zod/mini';
import { idParams, idSchema } from '../identity.schema.js';
import { operation } from '../operation.js';
import { pageSchema } from '../page/page.schema.js';
import {
  supportSchema,
  ticketActBodySchema,
  ticketActionSchema,
  ticketBodySchema,
  ticketListQuerySchema,
  ticketSchema,
} from './support.schema.js';

const read = { method: 'GET', credentials: ['session', 'secret', 'restricted'], scope: 'support:read' } as const;
const write = { method: 'POST', credentials: ['session', 'secret', 'restricted'], scope: 'support:write' } as const;

export const retrieveSupport = operation({
  ...read,
  name: 'support.retrieve',
  path: '/support',
  summary: 'Hours, who answers now, severities with their goals, and the ladder.',
  response: supportSchema,
});

export const listTickets = operation({
  ...read,
  name: 'tickets.list',
  path: '/tickets',
  summary: 'Tickets with their clocks: critical first, then by due time.',
  query: ticketListQuerySchema,
  response: pageSchema(ticketSchema),
});

export const retrieveTicket = operation({
  ...read,
  name: 'tickets.retrieve',
  path: '/tickets/{id}',
  summary: 'One ticket with its clocks and events.',
  params: idParams,
  response: ticketSchema,
});

export const createTicket = operation({
  ...write,
  name: 'tickets.create',
  path: '/tickets',
  summary: 'Opens a ticket; its clocks start at once.',
  body: ticketBodySchema,
  response: ticketSchema,
  status: 201,
});

/** reply, escalate, set-severity, resolve, reopen. */
export const actOnTicket = operation({
  ...write,
  name: 'tickets.act',
  path: '/tickets/{id}/{action}',
  summary: 'Moves a ticket by one step of its machine.',
  params: z.object({ id: idSchema, action: ticketActionSchema }),
  body: ticketActBodySchema,
  response: ticketSchema,
  errors: ['invalid_transition'],
});
