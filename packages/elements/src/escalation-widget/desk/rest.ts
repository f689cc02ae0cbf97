import { listTickets, type OperationInput, type OperationOutput } from '@gangway/contract';
import type { Send } from '../../foundation/request.controller.js';

/**
 * The tickets after a page, in as many pages as that takes.
 *
 * @param page the first one
 * @param wanted how many there shall be in all
 * @returns all of them, as one page
 */
export async function rest(
  send: Send,
  query: OperationInput<typeof listTickets>['query'],
  page: OperationOutput<typeof listTickets>,
  wanted: number,
): Promise<OperationOutput<typeof listTickets>> {
  const data = [...page.data];
  let { nextCursor } = page;
  while (nextCursor !== null && data.length < wanted) {
    const next = await send(listTickets, { query: { ...query, cursor: nextCursor } });
    data.push(...next.data);
    ({ nextCursor } = next);
  }
  return { ...page, data, nextCursor };
}
