import { streamEvents } from '@gangway/contract';
import type { Hono } from 'hono';
import { bindStream } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { readLastEventId } from '../../request-input.js';

export function eventsRoutes(app: Hono, deps: Dependencies): void {
  bindStream(app, deps, streamEvents, (principal, c) =>
    deps.hub.open(principal, readLastEventId(c.req.header('last-event-id'))),
  );
}
