import type { Problem, ProblemField } from '@gangway/contract';

const brand = Symbol.for('gangway.error');

export interface ErrorDetails {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** Code of the API, or of the client: `network`, `timeout`, `response`, `session_lost`, `configuration`. */
  readonly code: string;
  readonly requestId?: string | null;
  readonly errors?: readonly ProblemField[];
  readonly problem?: Problem | null;
  /** Milliseconds after which the same request may go through; null: not said. */
  readonly retryAfter?: number | null;
  readonly cause?: unknown;
}

/** Whatever goes wrong between a caller and the API. `message` says what to do about it. */
export class GangwayError extends Error {
  readonly status: number;
  readonly code: string;
  readonly requestId: string | null;
  readonly errors: readonly ProblemField[];
  readonly problem: Problem | null;
  readonly retryAfter: number | null;
  readonly [brand] = true;

  constructor(message: string, details: ErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.status = details.status;
    this.code = details.code;
    this.requestId = details.requestId ?? null;
    this.errors = details.errors ?? [];
    this.problem = details.problem ?? null;
    this.retryAfter = details.retryAfter ?? null;
  }
}

/** Whether something is an error of this client, of whichever copy of it, and optionally with a code. */
export function isGangwayError(error: unknown, code?: string): error is GangwayError {
  return error instanceof Error && brand in error && (code === undefined || ('code' in error && error.code === code));
}
