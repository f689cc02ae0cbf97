import type { Operation, OperationInput, OperationOutput, Page } from '@gangway/contract';
import type { Connection } from './connection.js';
import { list, type List } from './pagination/list.js';
import type { SendOptions } from './transport/send.js';

/** Input left out where an operation needs none. */
type Arguments<O extends Operation> =
  object extends OperationInput<O>
    ? [input?: OperationInput<O>, options?: SendOptions]
    : [input: OperationInput<O>, options?: SendOptions];

/** A method that sends an operation. */
export type Method<O extends Operation> = (...args: Arguments<O>) => Promise<OperationOutput<O>>;

export function method<O extends Operation>(connection: Connection, operation: O): Method<O>;
export function method(
  connection: Connection,
  operation: Operation,
): (input?: object, options?: SendOptions) => Promise<unknown> {
  return (input = {}, options) => connection.send(operation, input, options);
}

/** Operations that answer with a page. */
type Paged = Operation & { readonly query: unknown };
type Item<O extends Operation> = OperationOutput<O> extends Page<infer T> ? T : never;
export type ListMethod<O extends Operation> = (...args: Arguments<O>) => List<Item<O>>;

export function listMethod<O extends Paged>(connection: Connection, operation: O): ListMethod<O>;
export function listMethod(
  connection: Connection,
  operation: Operation,
): (input?: { query?: object }, options?: SendOptions) => List<unknown> {
  return (input = {}, options) =>
    list(async (cursor) => {
      const query = cursor === undefined ? input.query : { ...input.query, cursor };
      return pageOf(await connection.send(operation, query ? { ...input, query } : input, options));
    });
}

/** The contract has parsed it: this only tells the compiler so. */
function pageOf(answer: unknown): Page<unknown> {
  if (
    typeof answer === 'object' &&
    answer !== null &&
    'data' in answer &&
    Array.isArray(answer.data) &&
    'nextCursor' in answer
  ) {
    const { nextCursor } = answer;
    return {
      data: answer.data,
      nextCursor: typeof nextCursor === 'string' ? nextCursor : null,
      total: 'total' in answer && typeof answer.total === 'number' ? answer.total : null,
    };
  }
  throw new TypeError('The operation does not answer with a page.');
}
