import type { LiveEvent, StreamEnd } from '@gangway/contract';
import type { StoredEvent } from '../store/events.store.js';

/** Server-sent events as text. What they carry is of the contract and has no line break in it. */
const idOf = (position: number): string => `evt_${position}`;

/** An identifier alone moves the place to resume from, and shows that the connection lives. */
export const beat = (position: number): string => `id: ${idOf(position)}\n\n`;

export const change = (event: StoredEvent): string => {
  const told: LiveEvent = {
    id: idOf(event.position),
    type: event.type,
    at: event.at.toISOString(),
    subject: { kind: kindOf(event.type), id: event.subject },
    version: event.version,
    connection: event.connection,
  };
  return `id: ${told.id}\ndata: ${JSON.stringify(told)}\n\n`;
};

/** The place asked for is not kept any more: who listens has to load again. */
export const reset = (position: number): string => `event: reset\nid: ${idOf(position)}\ndata: {}\n\n`;

export const end = (reason: StreamEnd): string => `event: end\ndata: ${JSON.stringify(reason)}\n\n`;

/** What an event is about: the first word of its type. */
export const kindOf = (type: string): string => type.slice(0, type.indexOf('.'));
