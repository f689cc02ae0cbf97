import type { MiddlewareHandler } from 'hono';
import type { Dependencies } from '../context.js';

/** Answers tell the time by the clock that their instants are of; the demo has one of its own. */
export function ownDate(deps: Dependencies): MiddlewareHandler {
  return async (c, next) => {
    c.header('Date', deps.clock().toUTCString());
    await next();
  };
}
