import type { Operation } from '@gangway/contract';
import type { GangwayError } from '@gangway/client';

/**
 * Changes that mean the same an hour later. Not here: files, of which a part may be in; quizzes and bookings, which run against a
 * clock or for a place; what is answered with something to decide on, such as imports and bulk changes; money; and what a lead
 * does to others.
 */
const patient: ReadonlySet<string> = new Set([
  'tasks.act',
  'tasks.addEvidence',
  'tasks.comment',
  'tickets.create',
  'tickets.act',
  'tickets.rate',
  'customers.create',
  'customers.update',
  'enrolments.create',
  'enrolments.completeModule',
  'enrolments.submitRequirement',
]);

/** Whether a change may wait until it can be sent, seen from why it cannot be sent now. */
export const mayWait = ({ name }: Operation, { code, status }: GangwayError): boolean =>
  patient.has(name) && (code === 'network' || code === 'timeout' || status === 429);
