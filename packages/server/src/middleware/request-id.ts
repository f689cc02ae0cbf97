import type { MiddlewareHandler } from 'hono';
import type { Dependencies } from '../context.js';
import { makeId } from '../ids.js';

/** Name under which the request's identifier travels, inside and out. */
export const REQUEST_ID = 'x-request-id';

/** Gives every request an identifier and notes how it went: never a header, a query or a body, for those may hold secrets. */
export function requestId(deps: Dependencies): MiddlewareHandler {
  return async (c, next) => {
    const id = makeId('req');
    c.header(REQUEST_ID, id);
    const started = performance.now();
    await next();
    deps.log.info(
      {
        requestId: id,
        method: c.req.method,
        path: c.req.path,
        status: c.res.status,
        ms: Math.round(performance.now() - started),
      },
      'request',
    );
  };
}
