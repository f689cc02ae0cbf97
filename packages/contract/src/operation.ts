import type * as z from 'zod/mini';
import type { ProblemCode } from './problem/problem.schema.js';
import type { Scope } from './access/scope.schema.js';

type Schema = z.core.$ZodType;

/** The kinds of credential; `none` marks what anyone may read. */
export type CredentialKind = 'none' | 'publishable' | 'secret' | 'restricted' | 'session';

/**
 * One operation of the API as plain data. Server routes, the client, OpenAPI, the authorisation test and the conformance
 * suite are all made from it.
 */
export interface Operation {
  /** `resource.verb`, the same in contract, client and test titles. */
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the base path `/api/partner`; parameters in braces. */
  readonly path: string;
  /** One sentence for the reference. */
  readonly summary: string;
  readonly credentials: readonly CredentialKind[];
  /** Null where the credential alone decides. */
  readonly scope: Scope | null;
  readonly params?: Schema;
  readonly query?: Schema;
  readonly body?: Schema;
  /** Media type of the body. @default application/json */
  readonly bodyType?: 'application/json' | 'text/csv' | 'application/octet-stream';
  /** The answer, or each message of one that goes on. */
  readonly response: Schema;
  /**
   * Media type of a stream, or of a file: a file is made anew each time, so its POST needs no Idempotency-Key.
   * @default JSON
   */
  readonly responseType?:
    | 'text/csv'
    | 'application/pdf'
    | 'application/octet-stream'
    | 'application/vc+jwt'
    | 'image/svg+xml'
    | 'text/event-stream';
  /** @default 200 */
  readonly status?: 200 | 201;
  /** The answer carries a secret: it is never stored, so a repeated request is a new one. @default false */
  readonly sensitive?: boolean;
  /** A suspended partner may make this change all the same. @default false */
  readonly whileSuspended?: boolean;
  /** Codes beyond those that every operation can answer with. */
  readonly errors?: readonly ProblemCode[];
}

/** A POST is done once however often it is sent, except where its answer holds a secret or is a file. */
export const needsIdempotencyKey = (operation: Operation): boolean =>
  operation.method === 'POST' && operation.sensitive !== true && operation.responseType === undefined;

/** Whether it changes what a partner has. A session is nothing of that, and neither is a file that is made. */
export const isChange = ({ method, name, responseType }: Operation): boolean =>
  method !== 'GET' && !name.startsWith('sessions.') && responseType === undefined;

type In<S> = S extends Schema ? z.input<S> : never;
type Part<O, K extends 'params' | 'query' | 'body'> =
  O extends Record<K, infer S extends Schema>
    ? K extends 'query'
      ? { readonly query?: In<S> }
      : { readonly [P in K]: In<S> }
    : unknown;

/** What a caller hands over: `params`, `query` and `body` as far as the operation has them. */
export type OperationInput<O extends Operation> = Part<O, 'params'> & Part<O, 'query'> & Part<O, 'body'>;
/** What the operation answers, after parsing. */
export type OperationOutput<O extends Operation> = z.output<O['response']>;

/**
 * Keeps the literal types of an operation, and checks its shape.
 * @__NO_SIDE_EFFECTS__
 */
export function operation<const O extends Operation>(definition: O): O {
  return definition;
}
