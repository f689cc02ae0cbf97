import { operation } from '../operation.js';
import { liveEventSchema } from './events.schema.js';

export const streamEvents = operation({
  name: 'events.stream',
  method: 'GET',
  path: '/events',
  summary:
    'What changes, while it changes, as server-sent events. Each names what changed and carries none of it; scopes decide which ones come.',
  credentials: ['session', 'secret', 'restricted'],
  scope: null,
  response: liveEventSchema,
  responseType: 'text/event-stream',
});
