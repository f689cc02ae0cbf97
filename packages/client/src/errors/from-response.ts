import { problemSchema } from '@gangway/contract';
import * as z from 'zod/mini';
import { AuthenticationError } from './authentication-error.js';
import { ConflictError } from './conflict-error.js';
import { GangwayError, type ErrorDetails } from './gangway-error.js';
import { NotFoundError } from './not-found-error.js';
import { PermissionError } from './permission-error.js';
import { RateLimitError } from './rate-limit-error.js';
import { ServerError } from './server-error.js';
import { ValidationError } from './validation-error.js';

const classes: Readonly<Record<number, typeof GangwayError>> = {
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  412: ConflictError,
  413: ValidationError,
  415: ValidationError,
  422: ValidationError,
  429: RateLimitError,
};

/** Milliseconds of a Retry-After header (RFC 9110: seconds or a date); null without one. */
export function retryAfterOf(response: Response, now: number): number | null {
  const value = response.headers.get('retry-after');
  if (value === null) return null;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

/** The error for an answer that is none of success. Reads problem+json where there is one and copes where there is none. */
export function errorFromResponse(response: Response, text: string, now: number): GangwayError {
  const problem = z.safeParse(problemSchema, parseJson(text)).data ?? null;
  const details: ErrorDetails = {
    status: response.status,
    code: problem?.code ?? 'http_error',
    requestId: problem?.requestId ?? response.headers.get('x-request-id'),
    errors: problem?.errors ?? [],
    problem,
    retryAfter: retryAfterOf(response, now),
  };
  const Class = classes[response.status] ?? (response.status >= 500 ? ServerError : GangwayError);
  return new Class(problem?.detail ?? `The server answered ${response.status} without saying why.`, details);
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
