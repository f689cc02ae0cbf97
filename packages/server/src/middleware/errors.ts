import type { Operation } from '@gangway/contract';
import type { Context, ErrorHandler, NotFoundHandler } from 'hono';
import type { Dependencies } from '../context.js';
import { problemBody, ProblemError } from '../problem.js';
import { REQUEST_ID } from './request-id.js';

function answer(c: Context, error: ProblemError): Response {
  const requestId = c.res.headers.get(REQUEST_ID) ?? '';
  const headers = new Headers(c.res.headers);
  for (const [name, value] of Object.entries(error.headers)) headers.set(name, value);
  headers.set('Content-Type', 'application/problem+json');
  headers.set('Cache-Control', 'no-store');
  if (error.status === 401) headers.set('WWW-Authenticate', `Bearer error="${error.code}"`);
  return new Response(JSON.stringify(problemBody(error, c.req.path, requestId)), { status: error.status, headers });
}

/** Every error leaves as problem+json (RFC 9457). What nobody foresaw is noted in full and told in short. */
export function handleError(deps: Dependencies): ErrorHandler {
  return (error, c) => {
    if (error instanceof ProblemError) return answer(c, error);
    const requestId = c.res.headers.get(REQUEST_ID) ?? '';
    if (isUnreachable(error)) {
      deps.log.error({ requestId, err: error }, 'database unreachable');
      return answer(
        c,
        new ProblemError('unavailable', 'The database does not answer. Try again in a few seconds.', {
          headers: { 'Retry-After': '5' },
        }),
      );
    }
    deps.log.error({ requestId, err: error }, 'request failed');
    return answer(
      c,
      new ProblemError(
        'internal',
        `Something broke on our side. Try again; if it stays, tell us the request ${requestId}.`,
      ),
    );
  };
}

/** Refused, reset, shut down or out of connections: what passes by itself. */
const passing = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', '57P01', '57P03', '53300']);
const isUnreachable = (error: Error): boolean => 'code' in error && passing.has(String(error.code));

/** Says which methods a path has, or that there is no such path. */
export function handleUnknownPath(operations: readonly Operation[]): NotFoundHandler {
  const patterns = operations.map(({ method, path }) => ({
    method,
    pattern: new RegExp(`^/api/partner${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  }));
  return (c) => {
    const methods = [
      ...new Set(patterns.filter(({ pattern }) => pattern.test(c.req.path)).map(({ method }) => method)),
    ];
    if (methods.length > 0 && !methods.some((method) => method === c.req.method)) {
      return answer(
        c,
        new ProblemError('method_not_allowed', `${c.req.path} takes ${methods.join(', ')}, not ${c.req.method}.`, {
          headers: { Allow: methods.join(', ') },
        }),
      );
    }
    return answer(c, new ProblemError('not_found', `There is nothing at ${c.req.path}. The paths stand in /docs.`));
  };
}
