import * as z from 'zod/mini';
import { bytesSchema, fileSchema } from '../file/file.schema.js';
import { idParams, idSchema } from '../identity.schema.js';
import { operation } from '../operation.js';
import { pageSchema } from '../page/page.schema.js';
import { attachmentSchema, uploadQuerySchema } from './attachment.schema.js';
import {
  expectationQuerySchema,
  expectationSchema,
  ratingBodySchema,
  similarQuerySchema,
  similarTicketsSchema,
  timelineSchema,
} from './insight.schema.js';
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
  summary: 'Tickets with their clocks, searched, filtered and in the order that is asked for.',
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

export const rateTicket = operation({
  ...write,
  method: 'PUT',
  name: 'tickets.rate',
  path: '/tickets/{id}/rating',
  summary: 'Says how it was, once a ticket is solved. The last word counts.',
  params: idParams,
  body: ratingBodySchema,
  response: ticketSchema,
  errors: ['invalid_transition', 'version_conflict'],
});

export const retrieveTimeline = operation({
  ...read,
  name: 'tickets.timeline',
  path: '/tickets/{id}/timeline',
  summary: 'How the clocks of a ticket came to where they are: started, paused, resumed, warned, breached, stopped.',
  params: idParams,
  response: timelineSchema,
});

export const listSimilarTickets = operation({
  ...read,
  name: 'tickets.similar',
  path: '/tickets/similar',
  summary: 'Tickets that may be about the same, likeliest first, for while somebody types.',
  query: similarQuerySchema,
  response: similarTicketsSchema,
});

export const retrieveExpectation = operation({
  ...read,
  name: 'support.expectation',
  path: '/support/expectation',
  summary: 'Who would answer a ticket that is filed now, and by when.',
  query: expectationQuerySchema,
  response: expectationSchema,
});

export const uploadAttachment = operation({
  ...write,
  name: 'attachments.create',
  path: '/attachments',
  summary:
    'Takes a file of up to 20 MiB for a ticket or a reply: PDF, PNG, JPEG or text. Goes in a day unless it is sent with one.',
  query: uploadQuerySchema,
  body: bytesSchema,
  bodyType: 'application/octet-stream',
  response: attachmentSchema,
  status: 201,
});

export const downloadAttachment = operation({
  ...read,
  name: 'attachments.download',
  path: '/attachments/{id}/content',
  summary: 'The file, to be kept and never shown in place.',
  params: idParams,
  response: fileSchema,
  responseType: 'application/octet-stream',
});

export const deleteAttachment = operation({
  ...write,
  method: 'DELETE',
  name: 'attachments.delete',
  path: '/attachments/{id}',
  summary: 'Takes a file away that was not sent yet.',
  params: idParams,
  response: attachmentSchema,
  errors: ['invalid_transition'],
});
