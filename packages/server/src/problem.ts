import { problemStatus, type Problem, type ProblemCode, type ProblemField } from '@gangway/contract';

/** A refusal with its code and what to do about it. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly errors: readonly ProblemField[];
  readonly headers: Readonly<Record<string, string>>;
  /** What there is now, where somebody else was quicker. */
  readonly current: unknown;

  constructor(
    code: ProblemCode,
    detail: string,
    extra: { errors?: readonly ProblemField[]; headers?: Record<string, string>; current?: unknown } = {},
  ) {
    super(detail);
    this.name = 'ProblemError';
    this.code = code;
    this.errors = extra.errors ?? [];
    this.headers = extra.headers ?? {};
    this.current = extra.current;
  }

  get status(): number {
    return problemStatus[this.code];
  }
}

const title = (code: string): string => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('_', ' ');

/** The body of RFC 9457. */
export function problemBody(error: ProblemError, instance: string, requestId: string): Problem {
  return {
    type: `/docs#${error.code}`,
    title: title(error.code),
    status: error.status,
    detail: error.message,
    instance,
    code: error.code,
    requestId,
    ...(error.errors.length > 0 ? { errors: [...error.errors] } : {}),
    ...(error.current === undefined ? {} : { current: error.current }),
  };
}

export const notFound = (what: string): ProblemError =>
  new ProblemError(
    'not_found',
    `There is no ${what} with this identifier for this partner. Check the identifier, the key and the mode.`,
  );
